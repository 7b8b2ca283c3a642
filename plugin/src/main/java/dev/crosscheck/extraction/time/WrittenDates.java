package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.TimeMention.Type;
import dev.crosscheck.extraction.time.Meaning.Written;
import dev.crosscheck.facts.DateRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** Resolves dates by their parts, and tells which of them do not exist. */
final class WrittenDates {

  private static final long SOME_WAY_OFF = 45;

  private WrittenDates() {}

  static Resolved resolve(Written date, Anchors anchors, Tense tense) {
    if (date.month() == 0 && date.year() == 0) {
      return weekday(date.weekday().orElseThrow(), anchors.now(), tense);
    }
    String impossible = impossible(date);
    if (!impossible.isEmpty()) {
      return open(date).because(impossible);
    }
    Optional<DateRange> piece =
        date.year() > 0
            ? piece(date, date.year())
            : anchors
                .near(tense, date.day() > 0)
                .flatMap(
                    now ->
                        Nearest.of(now, anchors.seenFrom(now, tense), near -> piece(date, near))
                            .filter(near -> !isDoubtful(date, near.first(), now)));
    Resolved resolved = piece.map(Resolved::date).orElseGet(() -> open(date));
    return resolved.withWeekday(date.weekday()).withExplicitYear(date.year() > 0);
  }

  /**
   * Whether the weekday denies the year that lies nearest, and fits the one beside it, for a day
   * some way off: "Tuesday, May 24" in an article imported in January.
   */
  private static boolean isDoubtful(Written date, LocalDate day, LocalDate now) {
    if (date.weekday().isEmpty() || date.weekday().get() == day.getDayOfWeek()) {
      return false;
    }
    DayOfWeek weekday = date.weekday().get();
    boolean beside =
        day.minusYears(1).getDayOfWeek() == weekday || day.plusYears(1).getDayOfWeek() == weekday;
    return beside && Math.abs(day.toEpochDay() - now.toEpochDay()) > SOME_WAY_OFF;
  }

  private static Resolved open(Written date) {
    String year = date.year() > 0 ? Integer.toString(date.year()) : "XXXX";
    String month = date.month() > 0 ? "-" + Calendar.two(date.month()) : "";
    String day = date.day() > 0 ? "-" + Calendar.two(date.day()) : "";
    return Resolved.open(Type.DATE, year + month + day)
        .withWeekday(date.weekday())
        .withExplicitYear(date.year() > 0);
  }

  /** The date in a year; empty where that year has no such day. */
  static Optional<DateRange> piece(Written date, int year) {
    if (date.month() == 0) {
      return Optional.of(Calendar.year(year));
    }
    if (date.day() == 0) {
      return Optional.of(Calendar.month(year, date.month()));
    }
    return date.day() <= YearMonth.of(year, date.month()).lengthOfMonth()
        ? Optional.of(Calendar.day(LocalDate.of(year, date.month(), date.day())))
        : Optional.empty();
  }

  /** Why there is no such day, or nothing: "June has 30 days". */
  static String impossible(Written date) {
    if (date.day() == 0) {
      return "";
    }
    Month month = Month.of(date.month());
    String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    if (date.day() > month.maxLength()) {
      String most = month == Month.FEBRUARY ? "at most " : "";
      return name + " has " + most + month.maxLength() + " days";
    }
    boolean common = date.year() > 0 && !Year.isLeap(date.year());
    return month == Month.FEBRUARY && date.day() == 29 && common
        ? "February " + date.year() + " has 28 days"
        : "";
  }

  /** News tells of the last seven days by their weekdays; verbs that look ahead of the next. */
  static Resolved weekday(DayOfWeek weekday, Optional<LocalDate> now, Tense tense) {
    Optional<DateRange> piece =
        now.map(
            today ->
                Calendar.day(
                    today.with(
                        tense.looksAhead()
                            ? TemporalAdjusters.nextOrSame(weekday)
                            : TemporalAdjusters.previousOrSame(weekday))));
    return Resolved.dateOr(piece, "XXXX-WXX-" + weekday.getValue())
        .withWeekday(Optional.of(weekday));
  }
}
