package dev.crosscheck.figures;

import dev.crosscheck.facts.Conversion;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Measures beside the same in another unit. "40 miles (64 km)" is right, for both are rounded. */
public final class Conversions {

  /** Writers round more than their digits say: "5 feet (1.5 m)", "100 miles (160 km)". */
  private static final double TOLERANCE = 0.06;

  /** Degrees are rounded to whole ones. */
  private static final double DEGREES = 1.2;

  /** Digits of a figure that is shown. */
  private static final MathContext SHOWN = new MathContext(3);

  /** Of each measure the greatest first. */
  private static final List<Unit> UNITS =
      List.of(
          new Unit("m", "km", 1_000),
          new Unit("m", "m", 1),
          new Unit("m", "mm", 0.001),
          new Unit("kg", "t", 1_000),
          new Unit("kg", "kg", 1),
          new Unit("kg", "g", 0.001),
          new Unit("m²", "ha", 10_000),
          new Unit("m²", "m²", 1),
          new Unit("L", "L", 1),
          new Unit("L", "mL", 0.001),
          new Unit("m/s", "km/h", 1 / 3.6));

  /** What a measure is shown in: 0.61 m as 610 mm. */
  private record Unit(String measure, String name, double size) {

    static Unit of(Quantity quantity) {
      double value = Math.abs(quantity.range().high());
      Unit legible = new Unit(quantity.measure(), quantity.measure(), 1);
      for (Unit unit : UNITS) {
        if (unit.measure.equals(quantity.measure())) {
          legible = unit;
          if (value >= unit.size) {
            break;
          }
        }
      }
      return legible;
    }
  }

  private Conversions() {}

  /** Whether the second cannot be the first, rounding allowed for. */
  public static boolean mismatch(Conversion conversion) {
    return conversion.stated().measure().equals(conversion.converted().measure())
        && apart(conversion.stated(), conversion.converted())
        && apart(conversion.stated(), conversion.difference());
  }

  /** What to report of a conversion that {@link #mismatch}es. */
  public static Finding finding(String rule, Conversion conversion) {
    Unit unit = Unit.of(conversion.stated());
    String one = shown(conversion.stated(), unit);
    String two = shown(conversion.converted(), unit);
    return Single.finding(
        rule,
        "the measure " + Single.quoted(conversion.text()),
        conversion.span(),
        conversion.text(),
        one + " and " + two,
        "In one unit they are " + one + " and " + two + ".");
  }

  /** "64.4 km", not "64,373.76 m". */
  private static String shown(Quantity quantity, Unit unit) {
    List<NumberRange> readings =
        quantity.readings().stream()
            .map(
                range ->
                    new NumberRange(
                        round(range.low() / unit.size),
                        round(range.high() / unit.size),
                        range.hedge(),
                        range.slack()))
            .toList();
    return new Quantity(readings, unit.name, quantity.noun(), quantity.modifiers()).describe();
  }

  private static double round(double value) {
    return Double.isInfinite(value) ? value : new BigDecimal(value, SHOWN).doubleValue();
  }

  private static boolean apart(Quantity one, Quantity two) {
    NumberRange left = one.range();
    NumberRange right = two.range();
    double margin =
        one.measure().equals("°C")
            ? DEGREES
            : TOLERANCE * Math.max(Math.abs(left.high()), Math.abs(right.high()));
    return left.high() + left.slack() + margin < right.low() - right.slack()
        || right.high() + right.slack() + margin < left.low() - left.slack();
  }
}
