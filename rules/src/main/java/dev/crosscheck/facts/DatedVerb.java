package dev.crosscheck.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A verb and the time that its clause gives it: "will be released on 8 June".
 *
 * @param span from the verb to the time, or the other way round
 * @param text as written
 * @param verb the verb with what gives it its tense: "will be released"
 * @param ahead whether the verb looks ahead; else it tells of what has happened
 * @param time the days that the time allows
 * @param explicitYear whether the time names the year itself; else it was told from the dateline
 * @param weekday the weekday that stands beside the day of the month
 * @param reported the article's dateline
 */
public record DatedVerb(
    Span span,
    String text,
    String verb,
    boolean ahead,
    DateRange time,
    boolean explicitYear,
    Optional<DayOfWeek> weekday,
    LocalDate reported)
    implements Statement {}
