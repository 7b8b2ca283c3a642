package dev.crosscheck.claim.calendar;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.KeyDate;
import dev.crosscheck.facts.Span;
import dev.crosscheck.language.Digits;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Days of the calendar, as milestones have them. */
public final class Days {

  private static final String ANY_YEAR = "2000";
  private static final int DAY = 10;

  private static final Set<String> JOINTS = Set.of("to", "through", "until", "till", "-", "–");

  private Days() {}

  /** "4 to 8 May", "4–8 May": whether the word joins the ends of a stretch of days. */
  static boolean isJoint(String word) {
    return JOINTS.contains(word);
  }

  /** "3 May", not "Monday", "May" or "before 3 May". */
  static boolean isDay(TimeMention time) {
    return time.type() == TimeMention.Type.DATE && isWritten(time) && of(time).isPresent();
  }

  /**
   * The one day that a mention is or belongs to; where its year is unknown, that day of a year that
   * has all days.
   */
  public static Optional<LocalDate> of(TimeMention time) {
    if (time.range().isEmpty()) {
      return time.isYearless() ? day(time.timex(), ANY_YEAR) : Optional.empty();
    }
    return time.range()
        .filter(range -> range.granularity() == Granularity.DAY)
        .filter(range -> range.first().equals(range.last()))
        .map(DateRange::first);
  }

  /** The day that begins or ends the stretch that is meant: "by 4 February", "since 4 February". */
  static Optional<LocalDate> limit(TimeMention time) {
    boolean open =
        switch (time.modifier()) {
          case BEFORE, AFTER, ON_OR_BEFORE, ON_OR_AFTER -> true;
          default -> false;
        };
    return open ? day(time.timex(), "") : Optional.empty();
  }

  /** Whether the day is given in figures, without "about" or "early": "3 May", not "Monday". */
  public static boolean isWritten(TimeMention time) {
    return time.modifier() == TimeMention.Modifier.NONE && Digits.in(time.text());
  }

  /**
   * @param year in place of that of the value, where it is not empty
   */
  private static Optional<LocalDate> day(String timex, String year) {
    boolean day = timex.length() == DAY || timex.length() > DAY && timex.charAt(DAY) == 'T';
    if (!day) {
      return Optional.empty();
    }
    String written = year.isEmpty() ? timex.substring(0, DAY) : year + timex.substring(4, DAY);
    try {
      return Optional.of(LocalDate.parse(written));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /**
   * @param span the words of the milestone and its day
   * @param part {@code "end of "}
   * @param name the name of an event or a place
   */
  static KeyDate keyDate(TimeMention time, Span span, String part, String name) {
    return keyDate(time, day(time), span, part, name);
  }

  static LocalDate day(TimeMention time) {
    return of(time).orElseThrow();
  }

  /** The same of one day of a stretch. */
  static KeyDate keyDate(TimeMention time, LocalDate day, Span span, String part, String name) {
    String key = name.toLowerCase(Locale.ROOT);
    String bare = key.startsWith("the ") ? key.substring(4) : key;
    return new KeyDate(
        span,
        Texts.fold(time.text()),
        part + bare,
        "the " + part + name,
        day,
        time.explicitYear(),
        false);
  }
}
