/** Titles, file names, numbers of series and links. */
package dev.crosscheck.claim.labels;
