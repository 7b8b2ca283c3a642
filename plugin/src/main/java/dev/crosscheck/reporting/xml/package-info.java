/** Findings in the XML that build servers read. */
package dev.crosscheck.reporting.xml;
