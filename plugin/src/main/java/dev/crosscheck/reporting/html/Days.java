package dev.crosscheck.reporting.html;

import dev.crosscheck.reporting.view.Messages;
import java.time.LocalDate;
import java.util.Locale;

/** Days in words, whatever the locale. */
final class Days {

  private Days() {}

  /** 4 May 2024. */
  static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + name(date) + " " + date.getYear();
  }

  /** 4 Sep 2024. */
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
