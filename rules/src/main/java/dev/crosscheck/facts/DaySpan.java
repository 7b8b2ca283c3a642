package dev.crosscheck.facts;

/**
 * A stretch of days with both ends written: "19 October – 2 November".
 *
 * @param span both ends and what parts them
 * @param text as written
 * @param first the end that is written first
 * @param last the end that is written last; lies before {@code first} where the stretch runs
 *     backwards
 * @param explicitYear whether one of the ends names its year
 * @param whole whether each end names its own year
 */
public record DaySpan(
    Span span, String text, DateRange first, DateRange last, boolean explicitYear, boolean whole)
    implements Statement {}
