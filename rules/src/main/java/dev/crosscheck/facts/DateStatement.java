package dev.crosscheck.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A calendar date as an article writes it, with the weekday that stands beside it.
 *
 * @param span the whole expression: "Thursday, July 8, 2016"
 * @param text as written
 * @param weekday the weekday written beside the date
 * @param date the day that the expression names; empty where there is no such day
 * @param explicitYear whether the expression itself names the year
 * @param reported the article's dateline, where known: a year that was not written was told from it
 * @param impossible why there is no such day ("June has 30 days"); empty where there is one
 */
public record DateStatement(
    Span span,
    String text,
    Optional<DayOfWeek> weekday,
    Optional<LocalDate> date,
    boolean explicitYear,
    Optional<LocalDate> reported,
    String impossible)
    implements Statement {}
