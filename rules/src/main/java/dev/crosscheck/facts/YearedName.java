package dev.crosscheck.facts;

/**
 * A name with a year: "Harbour Fair 2024", the tag {@code fair2024}.
 *
 * @param span the name and the year
 * @param text as written
 * @param key the name without its year, in lower case
 * @param initials its words' initials where it has several: "gsoc"
 * @param year from 2000 to 2099
 * @param tag whether it is one of the article's tags
 * @param reported the year of the article's dateline
 */
public record YearedName(
    Span span, String text, String key, String initials, int year, boolean tag, int reported)
    implements Statement {}
