package dev.crosscheck.facts;

import java.time.LocalDate;

/**
 * The days of the event that an article is about: "Dates: 29–31 August", "the fair will take place
 * from 29 to 30 August".
 *
 * @param span the days
 * @param text as written
 * @param first its first day
 * @param last its last day
 */
public record EventDays(Span span, String text, LocalDate first, LocalDate last)
    implements Statement {

  /** The days as a range. */
  public DateRange range() {
    return new DateRange(first, last, first + "/" + last, Granularity.DAY);
  }
}
