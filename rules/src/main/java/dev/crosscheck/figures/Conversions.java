package dev.crosscheck.figures;

import dev.crosscheck.facts.Conversion;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import java.util.List;

/** Measures beside the same in another unit. "40 miles (64 km)" is right, for both are rounded. */
public final class Conversions {

  /** Writers round more than their digits say: "5 feet (1.5 m)", "100 miles (160 km)". */
  private static final double TOLERANCE = 0.06;

  /** Degrees are rounded to whole ones. */
  private static final double DEGREES = 1.2;

  /** From here on figures are shown without decimals. */
  private static final double ROUND = 100;

  private Conversions() {}

  /** Whether the second cannot be the first, rounding allowed for. */
  public static boolean mismatch(Conversion conversion) {
    return conversion.stated().measure().equals(conversion.converted().measure())
        && apart(conversion.stated(), conversion.converted())
        && apart(conversion.stated(), conversion.difference());
  }

  /** What to report of a conversion that {@link #mismatch}es. */
  public static Finding finding(String rule, Conversion conversion) {
    String one = rounded(conversion.stated());
    String two = rounded(conversion.converted());
    return Single.finding(
        rule,
        "the measure " + Single.quoted(conversion.text()),
        conversion.span(),
        conversion.text(),
        one + " and " + two,
        "In one unit they are " + one + " and " + two + ".");
  }

  /** "64,374 m", not "64,373.76 m". */
  private static String rounded(Quantity quantity) {
    List<NumberRange> readings =
        quantity.readings().stream()
            .map(
                range ->
                    new NumberRange(
                        round(range.low()), round(range.high()), range.hedge(), range.slack()))
            .toList();
    return new Quantity(readings, quantity.measure(), quantity.noun(), quantity.modifiers())
        .describe();
  }

  private static double round(double value) {
    double places = Math.abs(value) < ROUND ? ROUND : 1;
    return Double.isInfinite(value) ? value : Math.rint(value * places) / places;
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
