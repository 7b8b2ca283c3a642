package dev.crosscheck.reporting.html;

import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.Stance;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The numbers that each side of a finding allows, on one scale. */
final class NumberLine {

  private static final int LABEL = 48;
  private static final int TICKS = 5;
  private static final double WIDE = 50;
  private static final double HUGE = 1e15;

  private final double low;
  private final double high;
  private final boolean powers;

  private NumberLine(double low, double high, boolean powers) {
    this.low = low;
    this.high = high;
    this.powers = powers;
  }

  /** A chart where two sides at least have numbers. */
  static Optional<Chart> of(List<Stance> stances) {
    List<Double> ends = new ArrayList<>();
    int numbered = 0;
    for (Stance stance : stances) {
      NumberRange range = stance.first().numbers().orElse(null);
      if (range != null) {
        numbered++;
        add(range.low(), ends);
        add(range.high(), ends);
      }
    }
    if (ends.isEmpty() || numbered < 2) {
      return Optional.empty();
    }
    Collections.sort(ends);
    NumberLine scale = around(ends);
    List<Chart.Bar> bars = new ArrayList<>();
    for (int i = 0; i < stances.size() && bars.size() < Chart.ROWS; i++) {
      Optional<NumberRange> range = stances.get(i).first().numbers();
      if (range.isPresent()) {
        bars.add(scale.bar(i, stances.get(i), range.get()));
      }
    }
    String title = "The numbers that each side allows";
    return Optional.of(
        new Chart(scale.powers ? title + ", by powers of ten" : title, bars, scale.ticks()));
  }

  private static void add(double end, List<Double> ends) {
    if (Math.abs(end) < HUGE) {
      ends.add(end);
    }
  }

  /** A lower end of nothing ("up to 12,000") does not keep the scale from going by powers. */
  private static NumberLine around(List<Double> ends) {
    double first = ends.get(0);
    double greatest = ends.get(ends.size() - 1);
    double least = 0;
    for (int i = ends.size() - 1; i >= 0 && ends.get(i) > 0; i--) {
      least = ends.get(i);
    }
    if (first >= 0 && least > 0 && greatest / least > WIDE) {
      return new NumberLine(Math.log10(least) - 0.2, Math.log10(greatest) + 0.2, true);
    }
    double margin =
        first == greatest ? Math.max(1, Math.abs(greatest) / 10) : (greatest - first) / 12;
    return new NumberLine(first - margin, greatest + margin, false);
  }

  private Chart.Bar bar(int index, Stance stance, NumberRange range) {
    Chart.Stretch says = new Chart.Stretch(end(range.low()), end(range.high()));
    double slack = range.slack();
    Chart.Stretch allows =
        new Chart.Stretch(within(range.low() - slack), within(range.high() + slack));
    return new Chart.Bar(index, Plain.line(stance.position(), LABEL), says, allows, List.of());
  }

  /** What lies beyond the scale is shown up to its end. */
  private OptionalDouble within(double value) {
    OptionalDouble end = end(value);
    return end.isEmpty() ? end : OptionalDouble.of(Math.max(0, Math.min(1, end.getAsDouble())));
  }

  /** Empty beyond the scale: on a scale of powers nothing lies infinitely far to the left. */
  private OptionalDouble end(double value) {
    return Math.abs(value) >= HUGE || powers && value <= 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(place(powers ? Math.log10(value) : value));
  }

  private List<Chart.Tick> ticks() {
    double step = powers ? Math.max(1, Math.ceil((high - low) / TICKS)) : step();
    List<Chart.Tick> ticks = new ArrayList<>();
    for (double at = Math.ceil(low / step) * step; at <= high && ticks.size() < 10; at += step) {
      ticks.add(new Chart.Tick(place(at), label(powers ? Math.pow(10, at) : at)));
    }
    return ticks;
  }

  /** 1, 2 or 5 times a power of ten. */
  private double step() {
    double rough = (high - low) / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double part = rough / power;
    return (part <= 1 ? 1 : part <= 2 ? 2 : part <= 5 ? 5 : 10) * power;
  }

  private static String label(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
    return rounded.scale() <= 0 ? Messages.grouped(rounded.longValue()) : rounded.toPlainString();
  }

  private double place(double value) {
    return (value - low) / (high - low);
  }
}
