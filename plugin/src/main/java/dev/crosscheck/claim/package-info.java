/** Turns what was read in an article into claims that can be compared: mentions in, claims out. */
package dev.crosscheck.claim;
