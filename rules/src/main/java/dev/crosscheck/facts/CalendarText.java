package dev.crosscheck.facts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** Days, months and stretches of time in plain English, whatever the locale. */
public final class CalendarText {

  private CalendarText() {}

  /** "23 October 2024". */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(YearMonth.from(day));
  }

  static String range(DateRange range) {
    LocalDate first = range.first();
    LocalDate last = range.last();
    if (first.equals(LocalDate.MIN) || last.equals(LocalDate.MAX)) {
      return open(first, last);
    }
    if (first.equals(last)) {
      return day(first);
    }
    if (first.getDayOfYear() == 1 && last.equals(first.withDayOfYear(first.lengthOfYear()))) {
      return Integer.toString(first.getYear());
    }
    YearMonth month = YearMonth.from(first);
    if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
      return month(month);
    }
    return day(first) + " to " + day(last);
  }

  private static String open(LocalDate first, LocalDate last) {
    if (first.equals(LocalDate.MIN)) {
      return last.equals(LocalDate.MAX) ? "any day" : "until " + day(last);
    }
    return "from " + day(first);
  }

  /** "May 2012". */
  public static String month(YearMonth month) {
    return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
  }
}
