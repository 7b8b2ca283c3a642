package dev.crosscheck.facts;

/**
 * How long something is said to last, beside its first and last day: "a three-day fair from 4 to 8
 * May".
 *
 * @param span where the length stands
 * @param text the length as written: "three-day"
 * @param number how many days, nights, weeks or months
 * @param piece {@code day}, {@code night}, {@code week} or {@code month}
 * @param place where the days stand
 * @param daysText the days as written: "4 to 8 May"
 * @param days the days from the first to the last
 */
public record StatedLength(
    Span span, String text, int number, String piece, Span place, String daysText, DateRange days)
    implements Statement {}
