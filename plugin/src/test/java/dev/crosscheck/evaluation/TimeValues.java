package dev.crosscheck.evaluation;

import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a time comes to, written alike for every suite: {@code 2024-10-23..2024-10-25} for days (an
 * open end left out), {@code 2024-10-23T13:41} and {@code T13:41} for times of day, a TIMEX3 value
 * for all else.
 */
final class TimeValues {

  private TimeValues() {}

  /** All that the mention's reading can be written as. */
  static Set<String> of(TimeMention time) {
    Set<String> values = new LinkedHashSet<>();
    values.add(clock(time.timex()));
    values.add(length(time.timex()));
    int hour = time.timex().indexOf('T');
    boolean clock = time.type() == TimeMention.Type.TIME || time.type() == TimeMention.Type.SET;
    if (clock && hour >= 0 && !time.timex().startsWith("P")) {
      values.add(clock(time.timex().substring(hour)));
    }
    if (clock && !time.explicitYear() && time.timex().matches("\\d{4}-.*")) {
      values.add(clock("XXXX" + time.timex().substring(4)));
    }
    if (hour >= 0 && time.weekday().isPresent()) {
      String day = "XXXX-WXX-" + time.weekday().get().getValue();
      values.add(day + clock(time.timex().substring(hour)));
    }
    time.range().ifPresent(range -> values.add(days(range)));
    if (time.timex().matches(".*/\\d{4}") && time.range().isPresent()) {
      LocalDate last = time.range().get().last().withDayOfYear(1);
      values.add(days(time.range().get().first(), last));
    }
    return values;
  }

  /**
   * From the first day of the one to the first, or last, of the other: "March to May".
   *
   * @param day the day of "now"
   */
  static Set<String> between(TimeMention from, TimeMention to, Optional<LocalDate> day) {
    Set<String> values = new LinkedHashSet<>();
    Optional<LocalDate> first = from.range().map(DateRange::first).or(() -> now(from, day));
    Optional<LocalDate> last = to.range().map(DateRange::last).or(() -> now(to, day));
    if (first.isPresent() && last.isPresent()) {
      values.add(first.get() + ".." + last.get());
      to.range().ifPresent(range -> values.add(first.get() + ".." + start(range)));
    }
    if (from.timex().contains("T") && to.timex().contains("T")) {
      values.add(clock(from.timex()) + "/" + clock(to.timex().substring(to.timex().indexOf('T'))));
      String hour = from.timex().substring(from.timex().indexOf('T'));
      values.add(clock(hour) + "/" + clock(to.timex().substring(to.timex().indexOf('T'))));
    }
    return values;
  }

  /** The first day of a piece that "until" has opened to the past. */
  private static LocalDate start(DateRange range) {
    return range.first().equals(LocalDate.MIN)
        ? range.timex().matches("\\d{4}") ? range.last().withDayOfYear(1) : range.last()
        : range.first();
  }

  private static Optional<LocalDate> now(TimeMention time, Optional<LocalDate> day) {
    return time.timex().equals("PRESENT_REF") ? day : Optional.empty();
  }

  static String days(LocalDate first, LocalDate last) {
    return (first == null ? "" : first) + ".." + (last == null ? "" : last);
  }

  private static String days(DateRange range) {
    return days(
        range.first().equals(LocalDate.MIN) ? null : range.first(),
        range.last().equals(LocalDate.MAX) ? null : range.last());
  }

  /** The week, month, quarter and year of a day, where a suite gives a day for the whole. */
  static Set<String> pieces(LocalDate day, String expression) {
    Set<String> values = new LinkedHashSet<>();
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1);
    LocalDate month = day.withDayOfMonth(1);
    LocalDate quarter = month.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
    LocalDate year = day.withDayOfYear(1);
    String text = expression.toLowerCase(java.util.Locale.ROOT);
    if (text.contains("week")) {
      values.add(days(monday, monday.plusDays(6)));
      values.add(days(monday.plusDays(5), monday.plusDays(6)));
    }
    boolean named = text.matches(".*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*");
    if (text.contains("month") || named && !text.matches(".*(?<!\\d)\\d{1,2}(?!\\d).*")) {
      values.add(days(month, month.plusMonths(1).minusDays(1)));
    }
    if (text.contains("quarter")) {
      values.add(days(quarter, quarter.plusMonths(3).minusDays(1)));
    }
    if (text.contains("year")) {
      values.add(days(year, year.plusYears(1).minusDays(1)));
    }
    return values;
  }

  /** "T19" and "T19:00:00" as "T19:00". */
  static String clock(String timex) {
    return timex
        .replace("T24:00", "T00:00")
        .replaceAll("T(\\d)(?!\\d)", "T0$1")
        .replaceAll("T(\\d\\d)(?!\\d|:)", "T$1:00")
        .replaceAll("(T\\d\\d:\\d\\d):00", "$1");
  }

  /** "PT2.5H" and "PT2H30M" as one, by months and seconds. */
  static String length(String timex) {
    if (!timex.matches("P(\\d+(\\.\\d+)?[YQMWD])*(T(\\d+(\\.\\d+)?[HMS])+)?")) {
      return timex;
    }
    double months = 0;
    double seconds = 0;
    boolean clock = false;
    var part = java.util.regex.Pattern.compile("T|(\\d+(?:\\.\\d+)?)([YQMWDHS])").matcher(timex);
    while (part.find()) {
      if (part.group(1) == null) {
        clock = true;
        continue;
      }
      double count = Double.parseDouble(part.group(1));
      switch (part.group(2)) {
        case "Y" -> months += 12 * count;
        case "Q" -> months += 3 * count;
        case "M" -> {
          months += clock ? 0 : count;
          seconds += clock ? 60 * count : 0;
        }
        case "W" -> seconds += 604_800 * count;
        case "D" -> seconds += 86_400 * count;
        case "H" -> seconds += 3_600 * count;
        default -> seconds += count;
      }
    }
    return "length of " + months + " months and " + Math.round(seconds) + " s";
  }
}
