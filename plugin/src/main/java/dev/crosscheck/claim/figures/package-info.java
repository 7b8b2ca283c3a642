/** Numbers: what they count, and how they follow from each other. */
package dev.crosscheck.claim.figures;
