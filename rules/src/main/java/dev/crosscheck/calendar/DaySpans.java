package dev.crosscheck.calendar;

import dev.crosscheck.facts.DaySpan;
import dev.crosscheck.facts.EventDays;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Stretches of days that run backwards, or of which an article tells two ends. */
public final class DaySpans {

  /** "September to June" is a school year; "October to September" of one year is none. */
  private static final int MONTHS = 2;

  private DaySpans() {}

  /** Whether the end lies before the beginning. */
  public static boolean backwards(DaySpan span) {
    LocalDate first = span.first().first();
    LocalDate last = span.last().first();
    int months = first.getMonthValue() - last.getMonthValue();
    boolean year = months == 1 && first.minusDays(1).equals(last); // "1 August to 31 July 2017"
    return span.whole() && last.isBefore(first)
        || !year && first.getYear() == last.getYear() && last.isBefore(first) && months <= MONTHS;
  }

  /** What to report of it. */
  public static Finding finding(String rule, DaySpan span) {
    return new Finding(
        rule,
        "the days " + Side.quoted(span.text()),
        List.of(
            Side.of(
                span.span(),
                span.text(),
                span.first().describe() + " to " + span.last().describe())),
        List.of(),
        span.last().describe() + " lies before " + span.first().describe() + ".",
        "Correct the first day or the last.");
  }

  /** Whether one event has a day in common and one that is not. */
  public static boolean contradict(EventDays one, EventDays other) {
    boolean begin = one.first().equals(other.first());
    boolean end = one.last().equals(other.last());
    return one.span().compareTo(other.span()) < 0 && begin != end;
  }

  /** What to report of them. */
  public static Finding finding(String rule, EventDays one, EventDays other) {
    List<Evidence> sides =
        Stream.of(one, other)
            .map(days -> Side.of(days.span(), days.text(), days.range()))
            .sorted(Comparator.comparing(Evidence::span))
            .toList();
    return new Finding(
        rule,
        "the days of the event",
        sides,
        List.of("Both are said to be the days of what the article announces."),
        "One has it on "
            + one.range().describe()
            + ", the other on "
            + other.range().describe()
            + ".",
        "See which is right, and correct the other.");
  }
}
