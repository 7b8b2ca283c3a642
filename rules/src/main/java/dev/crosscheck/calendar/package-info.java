/** What rules ask of days, of titles and of numbers in a series. */
package dev.crosscheck.calendar;
