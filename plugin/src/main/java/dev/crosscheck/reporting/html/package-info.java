/** The report that editors read: one HTML file that needs neither scripts nor a network. */
package dev.crosscheck.reporting.html;
