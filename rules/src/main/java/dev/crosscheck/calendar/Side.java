package dev.crosscheck.calendar;

import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.Value;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Sides of findings about days and numbers. */
final class Side {

  private Side() {}

  /** Words that say what {@code position} says. */
  static Evidence of(Span span, String words, String position) {
    return new Evidence(
        span, words, position, List.of(), Attribution.ARTICLE, Optional.empty(), Optional.empty());
  }

  /** Words that were read as certain days. */
  static Evidence of(Span span, String words, DateRange range) {
    return new Evidence(
        span,
        words,
        range.describe(),
        List.of(new Value(words, span, range.describe())),
        Attribution.ARTICLE,
        Optional.of(range),
        Optional.empty());
  }

  static DateRange day(LocalDate day) {
    return new DateRange(day, day, day.toString(), Granularity.DAY);
  }

  static String quoted(String words) {
    return "“" + words + "”";
  }
}
