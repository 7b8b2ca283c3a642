package dev.crosscheck.extraction;

/**
 * A score or vote with its two numbers in the order written: "98-2".
 *
 * @param mention its quantity, whose measure is {@code "score"} or {@code "vote"}
 * @param first the number written first, not negative
 * @param second the other
 */
public record Tally(QuantityMention mention, double first, double second) {}
