package dev.crosscheck.claim.calendar;

import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Statement;
import java.util.List;
import java.util.stream.Stream;

/** The days and years that an article tells, and what it tells of them. */
public final class CalendarClaims {

  private CalendarClaims() {}

  /** All of them, each kind in reading order. */
  public static List<Statement> of(Reading reading) {
    return Stream.of(
            DateStatements.of(reading),
            MonthWords.of(reading),
            WeekdayWords.of(reading),
            KeyDates.of(reading),
            Takings.of(reading),
            DatedSentences.of(reading),
            DatedVerbs.of(reading),
            DayWords.of(reading),
            DaySpans.of(reading),
            DayLists.of(reading),
            StatedLengths.of(reading),
            EventDates.of(reading),
            EventDays.of(reading),
            OwnDates.of(reading),
            WrittenYears.of(reading))
        .<Statement>flatMap(List::stream)
        .toList();
  }
}
