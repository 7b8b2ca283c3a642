package dev.crosscheck.claim;

import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.DateStatement;
import dev.crosscheck.facts.Granularity;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** The calendar days that an article writes down, with the weekday beside them. */
final class DateStatements {

  private DateStatements() {}

  static List<DateStatement> of(Reading reading) {
    Optional<LocalDate> dateline = reading.article().metadata().date();
    return reading.times().stream()
        .filter(time -> !time.impossible().isEmpty() || namesCalendarDay(time))
        .map(time -> statement(time, dateline, toldYear(time, reading.times())))
        .toList();
  }

  /** The year that the article writes beside the same day of the month elsewhere, if but one. */
  private static Optional<Integer> toldYear(TimeMention time, List<TimeMention> times) {
    if (time.explicitYear() || time.range().filter(DateStatements::isDay).isEmpty()) {
      return Optional.empty();
    }
    MonthDay day = MonthDay.from(time.range().get().first());
    List<Integer> years =
        times.stream()
            .filter(TimeMention::explicitYear)
            .flatMap(other -> other.range().filter(DateStatements::isDay).stream())
            .map(DateRange::first)
            .filter(other -> MonthDay.from(other).equals(day))
            .map(LocalDate::getYear)
            .filter(year -> Math.abs(year - time.range().get().first().getYear()) <= 1)
            .distinct()
            .toList();
    return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
  }

  /** "Thursday, 8 July" can be checked; "Thursday" alone names the day by nothing else. */
  private static boolean namesCalendarDay(TimeMention time) {
    return time.weekday().isPresent()
        && time.range().filter(DateStatements::isDay).isPresent()
        && time.text().chars().anyMatch(Character::isDigit);
  }

  private static boolean isDay(DateRange range) {
    return range.granularity().compareTo(Granularity.DAY) <= 0
        && range.first().equals(range.last());
  }

  private static DateStatement statement(
      TimeMention time, Optional<LocalDate> dateline, Optional<Integer> toldYear) {
    Optional<LocalDate> date =
        time.range()
            .filter(DateStatements::isDay)
            .map(DateRange::first)
            .map(day -> toldYear.map(day::withYear).orElse(day));
    return new DateStatement(
        time.span(),
        Texts.fold(time.text()),
        time.weekday(),
        date,
        time.explicitYear() || toldYear.isPresent(),
        dateline,
        time.impossible());
  }
}
