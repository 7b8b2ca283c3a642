package dev.crosscheck.facts;

/**
 * A word of no language known to the reader where a sentence has its weekday: "on Wedneday".
 *
 * @param span the word
 * @param text as written
 * @param word the word in lower case
 */
public record WeekdayWord(Span span, String text, String word) implements Statement {}
