package dev.crosscheck.facts;

/**
 * A word of no language known to the reader where a date has its month: "Macrh 31", "6 Julu 2020".
 *
 * @param span the word with its day or year
 * @param text as written
 * @param word the word in lower case
 * @param dated whether a day or year stands beside it, and not only "in" or "last"
 * @param year whether a year stands beside it, which few names have
 */
public record MonthWord(Span span, String text, String word, boolean dated, boolean year)
    implements Statement {}
