package dev.crosscheck.reporting.html;

import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.reporting.view.Plain;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Stream;

/** The days that each side of a finding allows, on one line of time. */
final class Timeline {

  private static final int LABEL = 48;
  private static final int TICKS = 5;
  private static final int YEARS = 9999;

  /** From fine to coarse; the first one that gives few enough ticks serves. */
  private static final List<Period> STEPS =
      List.of(
          Period.ofDays(1),
          Period.ofDays(2),
          Period.ofDays(7),
          Period.ofDays(14),
          Period.ofMonths(1),
          Period.ofMonths(2),
          Period.ofMonths(3),
          Period.ofMonths(6),
          Period.ofYears(1),
          Period.ofYears(2),
          Period.ofYears(5),
          Period.ofYears(10),
          Period.ofYears(25),
          Period.ofYears(100),
          Period.ofYears(500),
          Period.ofYears(2000));

  private final LocalDate first;
  private final LocalDate last;

  private Timeline(LocalDate first, LocalDate last) {
    this.first = first;
    this.last = last;
  }

  /**
   * A chart where two sides at least have days.
   *
   * @param published the day on which a side's article was published
   */
  static Optional<Chart> of(
      List<Evidence> sides, Function<Evidence, Optional<LocalDate>> published) {
    List<LocalDate> ends =
        sides.stream()
            .flatMap(side -> side.dates().stream())
            .flatMap(dates -> Stream.of(dates.first(), dates.last()))
            .filter(day -> !isOpen(day))
            .sorted()
            .toList();
    if (ends.isEmpty() || sides.stream().filter(side -> side.dates().isPresent()).count() < 2) {
      return Optional.empty();
    }
    Timeline scale = around(ends.get(0), ends.get(ends.size() - 1), sides, published);
    List<Chart.Bar> bars = new ArrayList<>();
    for (int i = 0; i < sides.size() && bars.size() < Chart.ROWS; i++) {
      Evidence side = sides.get(i);
      if (side.dates().isPresent()) {
        bars.add(scale.bar(i, side, side.dates().get(), published.apply(side)));
      }
    }
    return Optional.of(new Chart("The days that each passage allows", bars, scale.ticks()));
  }

  /** Days of publication widen the scale only a little: the claims are what is to be seen. */
  private static Timeline around(
      LocalDate first,
      LocalDate last,
      List<Evidence> sides,
      Function<Evidence, Optional<LocalDate>> published) {
    long length = Math.max(14, last.toEpochDay() - first.toEpochDay());
    long low = first.toEpochDay();
    long high = last.toEpochDay();
    for (Evidence side : sides) {
      long day = published.apply(side).map(LocalDate::toEpochDay).orElse(low);
      if (day >= first.toEpochDay() - length && day <= last.toEpochDay() + length) {
        low = Math.min(low, day);
        high = Math.max(high, day);
      }
    }
    long margin = Math.max(2, (high - low) / 12);
    return new Timeline(LocalDate.ofEpochDay(low - margin), LocalDate.ofEpochDay(high + margin));
  }

  private Chart.Bar bar(int index, Evidence side, DateRange dates, Optional<LocalDate> published) {
    OptionalDouble from =
        isOpen(dates.first()) ? OptionalDouble.empty() : OptionalDouble.of(place(dates.first(), 0));
    OptionalDouble to =
        isOpen(dates.last()) ? OptionalDouble.empty() : OptionalDouble.of(place(dates.last(), 1));
    OptionalDouble day =
        published
            .filter(date -> !date.isBefore(first) && !date.isAfter(last))
            .map(date -> OptionalDouble.of(place(date, 0.5)))
            .orElse(OptionalDouble.empty());
    return new Chart.Bar(index, Plain.line(side.position(), LABEL), from, to, day);
  }

  private List<Chart.Tick> ticks() {
    List<Chart.Tick> ticks = List.of();
    for (Period step : STEPS) {
      ticks = ticks(step);
      if (ticks.size() <= TICKS) {
        break;
      }
    }
    return ticks;
  }

  private List<Chart.Tick> ticks(Period step) {
    List<Chart.Tick> ticks = new ArrayList<>();
    LocalDate day = start(step);
    for (int i = 0; i <= TICKS && !day.isAfter(last); day = day.plus(step)) {
      if (!day.isBefore(first)) {
        ticks.add(new Chart.Tick(place(day, 0), label(day, step)));
        i++;
      }
    }
    return ticks;
  }

  private LocalDate start(Period step) {
    if (step.getYears() > 0) {
      return LocalDate.of(Math.floorDiv(first.getYear(), step.getYears()) * step.getYears(), 1, 1);
    }
    if (step.getMonths() > 0) {
      int month = (first.getMonthValue() - 1) / step.getMonths() * step.getMonths() + 1;
      return LocalDate.of(first.getYear(), month, 1);
    }
    return first.plusDays(1);
  }

  private static String label(LocalDate day, Period step) {
    if (step.getYears() > 0) {
      return String.valueOf(day.getYear());
    }
    return step.getMonths() > 0 ? Days.shortMonth(day) : Days.shortDay(day);
  }

  private double place(LocalDate day, double part) {
    double length = last.toEpochDay() + 1.0 - first.toEpochDay();
    return (day.toEpochDay() + part - first.toEpochDay()) / length;
  }

  /** No news tells of a year beyond; only an open end lies there. */
  private static boolean isOpen(LocalDate day) {
    return Math.abs(day.getYear()) > YEARS;
  }
}
