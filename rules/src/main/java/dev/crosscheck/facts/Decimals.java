package dev.crosscheck.facts;

import java.math.BigDecimal;

/** Multiplies as people do: 4.1 times a billion is a little less in binary fractions. */
public final class Decimals {

  private Decimals() {}

  /** The product of what the two print as; what is infinite stays so. */
  public static double product(double one, double other) {
    return Double.isFinite(one) && Double.isFinite(other)
        ? BigDecimal.valueOf(one).multiply(BigDecimal.valueOf(other)).doubleValue()
        : one * other;
  }
}
