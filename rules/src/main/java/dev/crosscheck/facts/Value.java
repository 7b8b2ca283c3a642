package dev.crosscheck.facts;

/**
 * A part of a claim as it was read, for showing: "hundreds" = 100–999.
 *
 * @param words the article's words
 * @param span where they stand
 * @param reading what they were taken for, in words: "100–999", "July 2024 (next month, said on 26
 *     June 2024)"
 */
public record Value(String words, Span span, String reading) {}
