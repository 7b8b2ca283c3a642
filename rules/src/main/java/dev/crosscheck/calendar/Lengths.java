package dev.crosscheck.calendar;

import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.StatedLength;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lengths that the days beside them do not have. */
public final class Lengths {

  private static final Set<String> PLAIN = Set.of("day", "night");

  private static final int WEEK = 7;

  /** Two weeks can end on the Friday of the second, and half a month of 16 days is called so. */
  private static final int WEEKEND = 3;

  private static final int SHORTEST_MONTH = 28;
  private static final int LONGEST_MONTH = 31;

  private Lengths() {}

  /** Whether the days are neither as many, nor as many with one end or all weekends left out. */
  public static boolean mismatch(StatedLength length) {
    long days = days(length);
    long number = length.number();
    return switch (length.piece()) {
      case "day" ->
          days != number
              && days - 1 != number
              && workdays(length) != number
              && workdays(length) - 1 != number;
      case "night" -> days - 1 != number && days != number;
      case "week" ->
          days != WEEK * (number - 1) + 1 // once a week
              && (days < WEEK * number - WEEKEND || days > WEEK * number + (number > 1 ? 2 : 1));
      default ->
          days < SHORTEST_MONTH * number - WEEKEND || days > LONGEST_MONTH * number + WEEKEND;
    };
  }

  private static long days(StatedLength length) {
    return ChronoUnit.DAYS.between(length.days().first(), length.days().last()) + 1;
  }

  private static long workdays(StatedLength length) {
    long count = 0;
    for (LocalDate day = length.days().first();
        !day.isAfter(length.days().last());
        day = day.plusDays(1)) {
      count += day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? 1 : 0;
    }
    return count;
  }

  /** What to report of a length that {@link #mismatch}es; weeks and months are round numbers. */
  public static Finding finding(String rule, StatedLength length) {
    String said = length.number() + " " + length.piece() + (length.number() == 1 ? "" : "s");
    long days = days(length);
    boolean round = !PLAIN.contains(length.piece());
    Finding finding =
        new Finding(
            rule,
            "the length " + Side.quoted(length.text()),
            Stream.of(
                    Side.of(length.span(), length.text(), said),
                    Side.of(length.place(), length.daysText(), length.days()))
                .sorted(Comparator.comparing(Evidence::span))
                .toList(),
            List.of("The days stand beside the length, as the first and the last of it."),
            "From "
                + CalendarText.day(length.days().first())
                + " to "
                + CalendarText.day(length.days().last())
                + (days == 1 ? " is 1 day" : " are " + days + " days")
                + ", not "
                + said
                + ".",
            "Correct the length, or one of the days.");
    return round ? finding.asNote() : finding;
  }
}
