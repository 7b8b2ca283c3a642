/**
 * From a result to its reports. {@link dev.crosscheck.reporting.ReportWriter} is the door for
 * files, {@link dev.crosscheck.reporting.console.ConsoleReport} for the build's log.
 */
package dev.crosscheck.reporting;
