package dev.crosscheck.facts;

/**
 * Two articles may tell of one story, though too little stands in them to be sure: short ones that
 * share a name and some words, or such as are both of one story with a third. What is found between
 * them is a note at most.
 *
 * @param left path of the lesser article
 * @param right path of the greater article
 * @param because what speaks for it, in words for a reader
 * @param rare how many names, but of countries, both have and few other articles; not negative
 * @param close whether they share so much that what they count and tell can be compared; names and
 *     quotations can be wherever they may tell of one story
 */
public record NearStory(String left, String right, String because, int rare, boolean close) {}
