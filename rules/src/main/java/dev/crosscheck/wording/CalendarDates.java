package dev.crosscheck.wording;

import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.DateStatement;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Severity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates that the calendar does not have, and weekdays that it has elsewhere. */
public final class CalendarDates {

  /** A date without a year belongs to the dateline's year only that near to it. */
  private static final int NEAR_DAYS = 62;

  /** Farther off than that it can be a day of quite another year. */
  private static final int SURE_DAYS = 14;

  /** The first whole year in which Britain and its colonies counted days as we do. */
  private static final int NEW_STYLE = 1753;

  private CalendarDates() {}

  /** Whether the weekday written beside a date is another one than the calendar's. */
  public static boolean weekdayMismatch(DateStatement statement) {
    return isOther(statement) && (statement.explicitYear() || !fitsNeighbour(statement));
  }

  /** The same of a date that would be right in the year before or after its article's. */
  public static boolean weekdayOfNeighbour(DateStatement statement) {
    return isOther(statement) && !statement.explicitYear() && fitsNeighbour(statement);
  }

  /** Whether the date has its weekday in its article's year, and so bears that year out. */
  public static boolean bearsYearOut(DateStatement statement) {
    return statement.weekday().isPresent()
        && !statement.explicitYear()
        && statement.date().filter(date -> near(date, statement.reported())).isPresent()
        && statement.date().get().getDayOfWeek() == statement.weekday().get();
  }

  private static boolean isOther(DateStatement statement) {
    if (statement.weekday().isEmpty() || statement.date().isEmpty()) {
      return false;
    }
    LocalDate date = statement.date().get();
    return date.getDayOfWeek() != statement.weekday().get()
        && date.getYear() >= NEW_STYLE
        && (statement.explicitYear() || near(date, statement.reported()));
  }

  /** What to report of a weekday that does not go with its date. */
  public static Finding weekdayFinding(String rule, DateStatement statement) {
    LocalDate date = statement.date().orElseThrow();
    String written = name(statement.weekday().orElseThrow());
    String calendar = name(date.getDayOfWeek());
    String told = statement.explicitYear() ? "" : ", the year told from the article's date,";
    Finding finding =
        new Finding(
            rule,
            "the date " + Sides.quoted(statement.text()),
            List.of(side(statement, written + ", " + CalendarText.day(date))),
            List.of(),
            CalendarText.day(date) + told + " is a " + calendar + ", not a " + written + ".",
            "Correct the weekday, the day, the month or the year.");
    boolean sure = statement.explicitYear() || within(SURE_DAYS, date, statement.reported());
    return sure ? finding : finding.atMost(Severity.WARNING);
  }

  /** What to report of a date that is no day. */
  public static Finding impossibleFinding(String rule, DateStatement statement) {
    return new Finding(
        rule,
        "the date " + Sides.quoted(statement.text()),
        List.of(side(statement, Sides.foldSpace(statement.text()))),
        List.of(),
        "There is no such day: " + statement.impossible() + ".",
        "Correct the day or the month.");
  }

  private static Evidence side(DateStatement statement, String position) {
    String reading = statement.date().map(CalendarText::day).orElse("no day");
    return Evidence.of(statement.span(), Sides.foldSpace(statement.text()), position)
        .readAs(reading)
        .on(
            statement
                .date()
                .map(date -> new DateRange(date, date, date.toString(), Granularity.DAY)));
  }

  private static boolean near(LocalDate date, Optional<LocalDate> reported) {
    return within(NEAR_DAYS, date, reported);
  }

  private static boolean within(int days, LocalDate date, Optional<LocalDate> reported) {
    return reported
        .filter(dateline -> Math.abs(ChronoUnit.DAYS.between(dateline, date)) <= days)
        .isPresent();
  }

  /** "Tuesday, March 8" under a dateline of 2017 can be a page of 2016 that was dated anew. */
  private static boolean fitsNeighbour(DateStatement statement) {
    LocalDate date = statement.date().orElseThrow();
    DayOfWeek weekday = statement.weekday().orElseThrow();
    return fits(date, date.getYear() - 1, weekday) || fits(date, date.getYear() + 1, weekday);
  }

  private static boolean fits(LocalDate date, int year, DayOfWeek weekday) {
    boolean leapDay = date.getMonthValue() == 2 && date.getDayOfMonth() == 29;
    return (!leapDay || Year.isLeap(year)) && date.withYear(year).getDayOfWeek() == weekday;
  }

  private static String name(DayOfWeek weekday) {
    return weekday.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
