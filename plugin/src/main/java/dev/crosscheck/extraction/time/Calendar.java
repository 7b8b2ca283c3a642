package dev.crosscheck.extraction.time;

import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** Pieces of the calendar as ranges of days with their TIMEX3 values. */
final class Calendar {

  private Calendar() {}

  static DateRange day(LocalDate day) {
    return new DateRange(day, day, day.toString(), Granularity.DAY);
  }

  static DateRange week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new DateRange(monday, monday.plusDays(6), weekValue(monday), Granularity.WEEK);
  }

  static DateRange weekend(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    String timex = weekValue(monday) + "-WE";
    return new DateRange(monday.plusDays(5), monday.plusDays(6), timex, Granularity.WEEKEND);
  }

  private static String weekValue(LocalDate monday) {
    int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return monday.get(IsoFields.WEEK_BASED_YEAR) + "-W" + two(week);
  }

  static DateRange month(int year, int month) {
    YearMonth piece = YearMonth.of(year, month);
    return new DateRange(
        piece.atDay(1), piece.atEndOfMonth(), year + "-" + two(month), Granularity.MONTH);
  }

  static DateRange quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
    return new DateRange(
        first, first.plusMonths(3).minusDays(1), year + "-Q" + quarter, Granularity.QUARTER);
  }

  static DateRange half(int year, int half) {
    LocalDate first = LocalDate.of(year, half * 6 - 5, 1);
    return new DateRange(
        first, first.plusMonths(6).minusDays(1), year + "-H" + half, Granularity.HALF_YEAR);
  }

  static DateRange year(int year) {
    return new DateRange(
        LocalDate.of(year, 1, 1),
        LocalDate.of(year, 12, 31),
        Integer.toString(year),
        Granularity.YEAR);
  }

  /**
   * @param first 1990 for the 1990s
   */
  static DateRange decade(int first) {
    return new DateRange(
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 9, 12, 31),
        Integer.toString(first / 10),
        Granularity.DECADE);
  }

  /**
   * @param first 1900 for the twentieth century, whose first day is taken to be in 1900
   */
  static DateRange century(int first) {
    return new DateRange(
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 100, 12, 31),
        Calendar.two(first / 100),
        Granularity.CENTURY);
  }

  /** The season with generous ends; winter can be that which begins or that which ends the year. */
  static DateRange season(int year, String code) {
    LocalDate first =
        switch (code) {
          case "SP" -> LocalDate.of(year, 3, 1);
          case "SU" -> LocalDate.of(year, 6, 1);
          case "FA" -> LocalDate.of(year, 9, 1);
          default -> LocalDate.of(year - 1, 12, 1);
        };
    LocalDate last =
        switch (code) {
          case "SP" -> LocalDate.of(year, 6, 21);
          case "SU" -> LocalDate.of(year, 9, 23);
          case "FA" -> LocalDate.of(year, 12, 21);
          default -> LocalDate.of(year + 1, 3, 20);
        };
    return new DateRange(first, last, year + "-" + code, Granularity.SEASON);
  }

  /** The piece of the size of the unit that holds the day. */
  static DateRange around(Unit unit, LocalDate day) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY -> day(day);
      case WEEKEND -> weekend(day);
      case WEEK, FORTNIGHT -> week(day);
      case MONTH -> month(day.getYear(), day.getMonthValue());
      case QUARTER -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
      case HALF -> half(day.getYear(), day.getMonthValue() / 7 + 1);
      case YEAR -> year(day.getYear());
      case DECADE -> decade(day.getYear() / 10 * 10);
      case CENTURY -> century(day.getYear() / 100 * 100);
    };
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
