package dev.crosscheck.facts;

/**
 * A word of names that an article mostly writes as another article of its story does: who reads
 * "Lindqist" in the one sees that the other has Lindqvist, too.
 *
 * @param article the article that mostly writes it so
 * @param text the word as both write it
 * @param place where the other article first has it in a name
 * @param because why the articles are of one story
 */
public record SpelledElsewhere(String article, String text, Span place, String because) {}
