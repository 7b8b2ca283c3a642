package dev.crosscheck.facts;

/**
 * The numbers that a wording allows: 12,000 is 12,000–12,000, "hundreds" 100–999, "at least 20"
 * 20–∞.
 *
 * @param low least number allowed, in the measure's base size; {@code -∞} where unbounded
 * @param high greatest number allowed; {@code +∞} where unbounded
 * @param hedge how the wording bounds or widens it
 */
public record NumberRange(double low, double high, Hedge hedge) {

  public NumberRange {
    if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
      throw new IllegalArgumentException("no range: " + low + " to " + high);
    }
  }

  public static NumberRange exactly(double value) {
    return new NumberRange(value, value, Hedge.EXACT);
  }

  /**
   * Whether no number fits both. A ceiling that is put forward as the size ("as many as 12,000") is
   * not met by a number of another order: "hundreds".
   */
  public boolean disjoint(NumberRange other) {
    return floor() > other.high || other.floor() > high;
  }

  private double floor() {
    return hedge == Hedge.UP_TO ? Math.max(low, high / 10) : low;
  }
}
