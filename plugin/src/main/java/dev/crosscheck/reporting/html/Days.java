package dev.crosscheck.reporting.html;

import dev.crosscheck.reporting.view.Messages;
import java.time.LocalDate;
import java.util.Locale;

/** Days on an axis, as short as can be. */
final class Days {

  private Days() {}

  /** 4 Sep 2024, for the ticks of weeks and days. */
  static String shortDay(LocalDate date) {
    return date.getDayOfMonth() + " " + shortMonth(date);
  }

  /** Sep 2024. */
  static String shortMonth(LocalDate date) {
    return name(date).substring(0, 3) + " " + date.getYear();
  }

  private static String name(LocalDate date) {
    return Messages.capital(date.getMonth().name().toLowerCase(Locale.ROOT));
  }
}
