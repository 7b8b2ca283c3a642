package dev.crosscheck.extraction;

/**
 * A place in an order: "the fourth annual meeting", "her 21st title".
 *
 * @param extent the ordinal's own words
 * @param number its number, at least 1
 * @param noun lemma of the noun that it numbers, lower case; empty where none follows
 */
public record OrdinalMention(Extent extent, long number, String noun) implements Mention {}
