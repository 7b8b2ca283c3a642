package dev.crosscheck.figures;

import dev.crosscheck.facts.Conversion;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;

/** Measures beside the same in another unit. "40 miles (64 km)" is right, for both are rounded. */
public final class Conversions {

  /** Writers round more than their digits say: "5 feet (1.5 m)", "100 miles (160 km)". */
  private static final double TOLERANCE = 0.06;

  /** Degrees are rounded to whole ones. */
  private static final double DEGREES = 1.2;

  private Conversions() {}

  /** Whether the second cannot be the first, rounding allowed for. */
  public static boolean mismatch(Conversion conversion) {
    return conversion.stated().measure().equals(conversion.converted().measure())
        && apart(conversion.stated(), conversion.converted())
        && apart(conversion.stated(), conversion.difference());
  }

  /** What to report of a conversion that {@link #mismatch}es. */
  public static Finding finding(String rule, Conversion conversion) {
    String one = conversion.stated().describe();
    String two = conversion.converted().describe();
    return Single.finding(
        rule,
        "the measure " + Single.quoted(conversion.text()),
        conversion.span(),
        conversion.text(),
        one + " and " + two,
        "In one unit they are " + one + " and " + two + ".");
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
