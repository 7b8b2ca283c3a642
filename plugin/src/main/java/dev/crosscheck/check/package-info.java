/** The line from file to result as code: reads, extracts, claims and reasons. */
package dev.crosscheck.check;
