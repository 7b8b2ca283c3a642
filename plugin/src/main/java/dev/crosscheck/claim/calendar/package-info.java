/** Days, months and years: what an article says that happened on them, and its own. */
package dev.crosscheck.claim.calendar;
