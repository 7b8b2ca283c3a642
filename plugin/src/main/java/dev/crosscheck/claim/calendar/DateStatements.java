package dev.crosscheck.claim.calendar;

import dev.crosscheck.claim.calendar.Overruns.Overrun;
import dev.crosscheck.claim.calendar.WeekdaysBeside.Beside;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.DateStatement;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.language.Digits;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The calendar days that an article writes down, with the weekday beside them. */
final class DateStatements {

  /** Years, either way, in which an article can have been written that was dated anew. */
  private static final int FARTHEST = 8;

  /** Two days can be two slips. */
  private static final int FEWEST = 3;

  private static final int MANY = 6;

  private DateStatements() {}

  static List<DateStatement> of(Reading reading) {
    Optional<LocalDate> dateline = reading.article().metadata().date();
    Map<MonthDay, Set<Integer>> years = years(reading.times());
    List<DateStatement> statements = statements(reading, dateline, years);
    if (denied(statements)) {
      return statements(reading, Optional.empty(), years);
    }
    Set<LocalDate> old = ofAnotherYear(weekdays(statements));
    return statements.stream().filter(one -> !isAmong(one, old)).toList();
  }

  private static boolean isAmong(DateStatement statement, Set<LocalDate> days) {
    return !statement.explicitYear() && statement.date().filter(days::contains).isPresent();
  }

  /**
   * Days of more than a week that all have their weekdays in one other year, or many in the last
   * two: captions of a gallery that was begun then, and no slips.
   */
  private static Set<LocalDate> ofAnotherYear(Map<LocalDate, DayOfWeek> days) {
    NavigableMap<LocalDate, DayOfWeek> others = new TreeMap<>(days);
    others.entrySet().removeIf(day -> day.getKey().getDayOfWeek() == day.getValue());
    boolean many =
        others.size() >= FEWEST && others.firstKey().plusWeeks(1).isBefore(others.lastKey());
    boolean one =
        IntStream.rangeClosed(-FARTHEST, FARTHEST)
            .anyMatch(years -> borne(others, years) == others.size());
    boolean two = others.size() >= MANY && borne(others, -1) + borne(others, -2) == others.size();
    return many && (one || two) ? others.keySet() : Set.of();
  }

  /**
   * Whether the article's date is the wrong one: more days deny it than bear it out, and those of
   * another year are more as well, or none bears it out.
   */
  private static boolean denied(List<DateStatement> statements) {
    Map<LocalDate, DayOfWeek> days = weekdays(statements);
    long borne = borne(days, 0);
    long against = days.size() - borne;
    return against > 1
        && against > borne
        && (borne == 0
            || IntStream.rangeClosed(-FARTHEST, FARTHEST)
                .anyMatch(years -> borne(days, years) > borne));
  }

  /** The weekdays of the days whose year is told from the article's date. */
  private static Map<LocalDate, DayOfWeek> weekdays(List<DateStatement> statements) {
    Map<LocalDate, DayOfWeek> days = new HashMap<>();
    for (DateStatement statement : statements) {
      if (!statement.explicitYear() && statement.weekday().isPresent()) {
        statement.date().ifPresent(day -> days.put(day, statement.weekday().get()));
      }
    }
    return days;
  }

  /** How many of the days have their weekday so many years later. */
  private static long borne(Map<LocalDate, DayOfWeek> days, int years) {
    return days.entrySet().stream()
        .filter(day -> day.getKey().plusYears(years).getDayOfWeek() == day.getValue())
        .count();
  }

  private static List<DateStatement> statements(
      Reading reading, Optional<LocalDate> dateline, Map<MonthDay, Set<Integer>> years) {
    List<Overrun> overruns = Overruns.of(reading);
    boolean spokenOf =
        UnrealDays.areSpokenOf(
            Stream.concat(
                reading.times().stream()
                    .filter(time -> !time.impossible().isEmpty())
                    .map(TimeMention::extent),
                overruns.stream().map(Overrun::extent)));
    List<DateStatement> statements = new ArrayList<>();
    if (!spokenOf) {
      overruns.forEach(overrun -> statements.add(statement(overrun, dateline)));
    }
    for (TimeMention time : reading.times()) {
      Optional<Beside> beside =
          WeekdaysBeside.of(time, reading.times().in(time.extent().sentence()));
      if (beside.isPresent()) {
        statements.add(statement(time, beside.get(), dateline, toldYear(time, years, dateline)));
      } else if (time.impossible().isEmpty() ? namesCalendarDay(time) : !spokenOf) {
        statements.add(statement(time, dateline, toldYear(time, years, dateline)));
      }
    }
    return statements;
  }

  private static DateStatement statement(
      TimeMention time, Beside beside, Optional<LocalDate> dateline, Optional<Integer> toldYear) {
    return new DateStatement(
        beside.extent().span(),
        Texts.fold(beside.extent().text()),
        Optional.of(beside.weekday()),
        Optional.of(toldYear.map(beside.day()::withYear).orElse(beside.day())),
        time.explicitYear() || toldYear.isPresent(),
        dateline,
        "");
  }

  private static DateStatement statement(Overrun overrun, Optional<LocalDate> dateline) {
    return new DateStatement(
        overrun.extent().span(),
        Texts.fold(overrun.extent().text()),
        Optional.empty(),
        Optional.empty(),
        false,
        dateline,
        overrun.impossible());
  }

  /** The years that the article writes beside each day of a month. */
  private static Map<MonthDay, Set<Integer>> years(List<TimeMention> times) {
    Map<MonthDay, Set<Integer>> years = new HashMap<>();
    for (TimeMention time : times) {
      day(time)
          .filter(day -> time.explicitYear())
          .ifPresent(
              day ->
                  years
                      .computeIfAbsent(MonthDay.from(day), key -> new HashSet<>())
                      .add(day.getYear()));
    }
    return years;
  }

  /** The year that the article writes beside the same day of the month elsewhere, if but one. */
  private static Optional<Integer> toldYear(
      TimeMention time, Map<MonthDay, Set<Integer>> years, Optional<LocalDate> dateline) {
    if (time.explicitYear() || day(time).isEmpty()) {
      return Optional.empty();
    }
    LocalDate day = day(time).get();
    List<Integer> near =
        years.getOrDefault(MonthDay.from(day), Set.of()).stream()
            .filter(year -> Math.abs(year - day.getYear()) <= 1)
            .toList();
    boolean own = dateline.filter(now -> fits(time, day.withYear(now.getYear()))).isPresent();
    boolean one = near.size() == 1 && !own;
    return one ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** A page that tells of May 12, 2012, can tell of Sunday, May 12, of its own year. */
  private static boolean fits(TimeMention time, LocalDate day) {
    return time.weekday().filter(day.getDayOfWeek()::equals).isPresent();
  }

  /** "Thursday, 8 July" can be checked; "Thursday" alone names the day by nothing else. */
  private static boolean namesCalendarDay(TimeMention time) {
    return time.weekday().isPresent() && day(time).isPresent() && Digits.in(time.text());
  }

  /** The one day that it is or, as in "by Friday, 4 February", that limits it. */
  private static Optional<LocalDate> day(TimeMention time) {
    Optional<LocalDate> alone = time.range().filter(DateStatements::isDay).map(DateRange::first);
    return alone.or(() -> Days.limit(time));
  }

  private static boolean isDay(DateRange range) {
    return range.granularity().compareTo(Granularity.DAY) <= 0
        && range.first().equals(range.last());
  }

  private static DateStatement statement(
      TimeMention time, Optional<LocalDate> dateline, Optional<Integer> toldYear) {
    Optional<LocalDate> date = day(time).map(day -> toldYear.map(day::withYear).orElse(day));
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
