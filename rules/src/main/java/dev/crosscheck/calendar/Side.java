package dev.crosscheck.calendar;

import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Span;
import java.time.LocalDate;
import java.util.Optional;

/** Sides of findings about days and numbers. */
final class Side {

  private Side() {}

  /** Words that say what {@code position} says. */
  static Evidence of(Span span, String words, String position) {
    return Evidence.of(span, words, position);
  }

  /** Words that were read as certain days. */
  static Evidence of(Span span, String words, DateRange range) {
    return Evidence.of(span, words, range.describe())
        .readAs(range.describe())
        .on(Optional.of(range));
  }

  static DateRange day(LocalDate day) {
    return new DateRange(day, day, day.toString(), Granularity.DAY);
  }

  static String quoted(String words) {
    return "“" + words + "”";
  }
}
