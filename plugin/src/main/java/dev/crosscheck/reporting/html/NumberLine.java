package dev.crosscheck.reporting.html;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.reporting.view.Plain;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

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
  static Optional<Chart> of(List<Evidence> sides) {
    double[] ends =
        sides.stream()
            .flatMap(side -> side.numbers().stream())
            .flatMapToDouble(range -> DoubleStream.of(range.low(), range.high()))
            .filter(end -> Math.abs(end) < HUGE)
            .sorted()
            .toArray();
    if (ends.length == 0 || sides.stream().filter(s -> s.numbers().isPresent()).count() < 2) {
      return Optional.empty();
    }
    NumberLine scale = around(ends);
    List<Chart.Bar> bars = new ArrayList<>();
    for (int i = 0; i < sides.size() && bars.size() < Chart.ROWS; i++) {
      Evidence side = sides.get(i);
      if (side.numbers().isPresent()) {
        bars.add(scale.bar(i, side, side.numbers().get()));
      }
    }
    String title = "The numbers that each passage allows";
    return Optional.of(
        new Chart(scale.powers ? title + ", by powers of ten" : title, bars, scale.ticks()));
  }

  /** A lower end of nothing ("up to 12,000") does not keep the scale from going by powers. */
  private static NumberLine around(double[] ends) {
    double least = DoubleStream.of(ends).filter(end -> end > 0).findFirst().orElse(0);
    double greatest = ends[ends.length - 1];
    if (ends[0] >= 0 && least > 0 && greatest / least > WIDE) {
      return new NumberLine(Math.log10(least) - 0.2, Math.log10(greatest) + 0.2, true);
    }
    double margin = ends[0] == greatest ? Math.max(1, Math.abs(greatest) / 10) : 0;
    margin = margin > 0 ? margin : (greatest - ends[0]) / 12;
    return new NumberLine(ends[0] - margin, greatest + margin, false);
  }

  private Chart.Bar bar(int index, Evidence side, NumberRange range) {
    return new Chart.Bar(
        index,
        Plain.line(side.position(), LABEL),
        end(range.low()),
        end(range.high()),
        OptionalDouble.empty());
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
    return rounded.scale() <= 0
        ? String.format(Locale.ROOT, "%,.0f", rounded)
        : rounded.toPlainString();
  }

  private double place(double value) {
    return (value - low) / (high - low);
  }
}
