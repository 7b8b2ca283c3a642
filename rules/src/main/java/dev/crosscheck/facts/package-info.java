/**
 * The vocabulary of facts: immutable values that readers produce, rules compare and reports show.
 *
 * <p>It depends on nothing. Component names avoid the words that the executable rule model reserves
 * ({@code unit}, {@code when}, one-letter names), and methods with an argument avoid the names of
 * Drools' operators ({@code before}, {@code overlaps}, {@code contains}, …).
 */
package dev.crosscheck.facts;
