package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.Meaning.Written;
import java.time.DateTimeException;
import java.time.LocalDate;

/** "Saturday, 4 May 1945": the hour of a match can look like a year. */
final class KickOff {

  private KickOff() {}

  /** The date without its year, where the number can be an hour and the weekday denies the year. */
  static Written checked(Written date) {
    int number = date.year();
    boolean hour = number > 0 && number / 100 < 24 && number % 100 < 60 && number % 5 == 0;
    boolean likelyYear = number > 2000 && number < 2035;
    return hour && !likelyYear && !fits(date) ? date.withYear(0) : date;
  }

  private static boolean fits(Written date) {
    try {
      LocalDate day = LocalDate.of(date.year(), date.month(), date.day());
      return date.weekday().isEmpty() || date.weekday().get() == day.getDayOfWeek();
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
