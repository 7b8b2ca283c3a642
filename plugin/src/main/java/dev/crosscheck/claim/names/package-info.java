/** Spellings of names. */
package dev.crosscheck.claim.names;
