/** What rules ask of figures: whether a change, a sum, a conversion adds up. */
package dev.crosscheck.figures;
