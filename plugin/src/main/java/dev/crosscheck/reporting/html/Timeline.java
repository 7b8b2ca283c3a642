package dev.crosscheck.reporting.html;

import dev.crosscheck.facts.DateRange;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.Stance;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

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
   * @param published the days on which a side's articles were published
   */
  static Optional<Chart> of(List<Stance> stances, Function<Stance, List<LocalDate>> published) {
    LocalDate first = LocalDate.MAX;
    LocalDate last = LocalDate.MIN;
    int dated = 0;
    for (Stance stance : stances) {
      DateRange dates = stance.first().dates().orElse(null);
      if (dates != null) {
        dated++;
        for (LocalDate day : List.of(dates.first(), dates.last())) {
          first = isOpen(day) || day.isAfter(first) ? first : day;
          last = isOpen(day) || day.isBefore(last) ? last : day;
        }
      }
    }
    if (dated < 2 || first.isAfter(last)) {
      return Optional.empty();
    }
    Timeline scale = around(first, last, stances, published);
    List<Chart.Bar> bars = new ArrayList<>();
    for (int i = 0; i < stances.size() && bars.size() < Chart.ROWS; i++) {
      Stance stance = stances.get(i);
      if (stance.first().dates().isPresent()) {
        bars.add(scale.bar(i, stance, stance.first().dates().get(), published.apply(stance)));
      }
    }
    return Optional.of(new Chart("The days that each side allows", bars, scale.ticks()));
  }

  /** Days of publication widen the scale only a little: the claims are what is to be seen. */
  private static Timeline around(
      LocalDate first,
      LocalDate last,
      List<Stance> stances,
      Function<Stance, List<LocalDate>> published) {
    long length = Math.max(14, last.toEpochDay() - first.toEpochDay());
    long low = first.toEpochDay();
    long high = last.toEpochDay();
    for (Stance stance : stances) {
      for (LocalDate date : published.apply(stance)) {
        long day = date.toEpochDay();
        if (day >= first.toEpochDay() - length && day <= last.toEpochDay() + length) {
          low = Math.min(low, day);
          high = Math.max(high, day);
        }
      }
    }
    long margin = Math.max(2, (high - low) / 12);
    return new Timeline(LocalDate.ofEpochDay(low - margin), LocalDate.ofEpochDay(high + margin));
  }

  private Chart.Bar bar(int index, Stance stance, DateRange dates, List<LocalDate> published) {
    Chart.Stretch says =
        new Chart.Stretch(
            isOpen(dates.first())
                ? OptionalDouble.empty()
                : OptionalDouble.of(place(dates.first(), 0)),
            isOpen(dates.last())
                ? OptionalDouble.empty()
                : OptionalDouble.of(place(dates.last(), 1)));
    List<Double> marks = new ArrayList<>();
    for (LocalDate date : published) {
      if (!date.isBefore(first) && !date.isAfter(last)) {
        marks.add(place(date, 0.5));
      }
    }
    return new Chart.Bar(index, Plain.line(stance.position(), LABEL), says, says, marks);
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
