/** How findings stand with the newsroom: new, known from an earlier run, or accepted. */
package dev.crosscheck.standing;
