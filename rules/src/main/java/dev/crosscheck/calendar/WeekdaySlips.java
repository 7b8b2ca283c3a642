package dev.crosscheck.calendar;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.WeekdayWord;
import dev.crosscheck.wording.Edits;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Weekdays that a typing hand misspelled. */
public final class WeekdaySlips {

  private WeekdaySlips() {}

  /** Whether the word is one slip from the name of a weekday. */
  public static boolean isSlip(WeekdayWord word) {
    return weekday(word).isPresent();
  }

  /** The first letter is the surest: "Munday" is a slip, "Honday" a make. */
  private static Optional<String> weekday(WeekdayWord told) {
    return Arrays.stream(DayOfWeek.values())
        .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
        .filter(day -> Character.toLowerCase(day.charAt(0)) == told.word().charAt(0))
        .filter(day -> Edits.isSlip(told.word(), day.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** What to report of it. */
  public static Finding finding(String rule, WeekdayWord word) {
    return new Finding(
        rule,
        "the weekday " + Side.quoted(word.text()),
        List.of(Side.of(word.span(), word.text(), word.text())),
        List.of(),
        "There is no such day; " + Side.quoted(weekday(word).orElseThrow()) + " is one slip away.",
        "Correct the weekday.");
  }
}
