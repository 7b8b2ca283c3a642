package dev.crosscheck.claim;

import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.KeyDate;
import dev.crosscheck.facts.Span;
import java.time.LocalDate;
import java.util.Locale;

/** Days of the calendar, as milestones have them. */
final class Days {

  private Days() {}

  /** "3 May", not "Monday", "May" or "before 3 May". */
  static boolean isDay(TimeMention time) {
    return time.type() == TimeMention.Type.DATE
        && time.modifier() == TimeMention.Modifier.NONE
        && time.text().chars().anyMatch(Character::isDigit)
        && time.range()
            .filter(range -> range.granularity() == Granularity.DAY)
            .filter(range -> range.first().equals(range.last()))
            .isPresent();
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
    return time.range().orElseThrow().first();
  }

  /** The same of one day of a stretch. */
  static KeyDate keyDate(TimeMention time, LocalDate day, Span span, String part, String name) {
    String key = name.toLowerCase(Locale.ROOT);
    String bare = key.startsWith("the ") ? key.substring(4) : key;
    return new KeyDate(
        span, Texts.fold(time.text()), part + bare, "the " + part + name, day, time.explicitYear());
  }
}
