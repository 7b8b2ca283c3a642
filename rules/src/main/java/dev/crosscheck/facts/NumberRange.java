package dev.crosscheck.facts;

import java.math.BigDecimal;

/**
 * The numbers that a wording allows: 12,000 is 12,000–12,000, "hundreds" 100–999, "at least 20"
 * 20–∞, "as many as 12,000" 1,200–12,000.
 *
 * @param low least number allowed, in the measure's base size; {@code -∞} where unbounded
 * @param high greatest number allowed; {@code +∞} where unbounded
 * @param hedge how the wording bounds or widens it
 * @param slack how far beyond {@code low} and {@code high} the truth can lie because a figure is
 *     rounded or put as approximate; not negative. Readers take a round number for a rounded one
 *     (Krifka, "Approximate interpretation of number words", 2007): it is half the place of the
 *     last digit that is not zero (500 for 12,000), but at most a tenth of the number; a count
 *     below 100 is taken as counted. "About" widens to a fifth: readers allow more there (Ferson et
 *     al., "Natural language of uncertainty: numeric hedge words", 2015); the width is chosen so
 *     that doubt is silent. It widens less where the number is not round: "about 26 miles" are not
 *     22. "Nearly" and "just over" widen to one side.
 */
public record NumberRange(double low, double high, Hedge hedge, double slack) {

  /** A count below this is taken as counted, not rounded. */
  private static final double COUNTED = 100;

  private static final double MOST_ROUNDING = 0.1;
  private static final double ABOUT = 0.2;
  private static final double LEAST_ABOUT = 0.05;

  public NumberRange {
    if (Double.isNaN(low) || Double.isNaN(high) || low > high || !(slack >= 0)) {
      throw new IllegalArgumentException("no range: " + low + " to " + high + " ± " + slack);
    }
  }

  /** A range of counts; its slack follows from its hedge and from how round its numbers are. */
  public NumberRange(double low, double high, Hedge hedge) {
    this(low, high, hedge, slack(low, high, hedge));
  }

  /** A count: "12,000 troops". */
  public static NumberRange exactly(double value) {
    return new NumberRange(value, value, Hedge.EXACT);
  }

  /** What is measured is rounded however small it is: "5 km" can be 4.6 km. */
  public static NumberRange measured(double value) {
    return new NumberRange(value, value, Hedge.EXACT, rounding(value));
  }

  /** "about 12,000". */
  public static NumberRange about(double value) {
    return new NumberRange(value, value, Hedge.ABOUT);
  }

  /** "at least 20". */
  public static NumberRange atLeast(double floor) {
    return new NumberRange(floor, Double.POSITIVE_INFINITY, Hedge.AT_LEAST);
  }

  /** "more than 20"; 20 itself does not fit. */
  public static NumberRange moreThan(double floor) {
    return new NumberRange(floor, Double.POSITIVE_INFINITY, Hedge.MORE_THAN);
  }

  /** "no more than 20". */
  public static NumberRange atMost(double ceiling) {
    return new NumberRange(Double.NEGATIVE_INFINITY, ceiling, Hedge.AT_MOST);
  }

  /** "fewer than 20"; 20 itself does not fit. */
  public static NumberRange lessThan(double ceiling) {
    return new NumberRange(Double.NEGATIVE_INFINITY, ceiling, Hedge.LESS_THAN);
  }

  /**
   * "as many as 12,000", "up to 12,000": a ceiling put forward as the size. Who says so means a
   * number of that order, so its floor is a tenth of it: 10,000 can be meant, "hundreds" cannot.
   */
  public static NumberRange upTo(double ceiling) {
    return new NumberRange(Math.min(ceiling, ceiling / 10), ceiling, Hedge.UP_TO);
  }

  /** "10 to 12"; the ends in either order. */
  public static NumberRange between(double one, double other) {
    return new NumberRange(Math.min(one, other), Math.max(one, other), Hedge.BETWEEN);
  }

  /** "hundreds". */
  public static NumberRange vague(double low, double high) {
    return new NumberRange(low, high, Hedge.VAGUE);
  }

  /** Whether no number fits both, rounding allowed for. */
  public boolean disjoint(NumberRange other) {
    return isBelow(other) || other.isBelow(this);
  }

  private boolean isBelow(NumberRange other) {
    double top = hedge == Hedge.NEARLY ? high : high + slack;
    double bottom = other.floor();
    return top < bottom
        || top == bottom && (hedge == Hedge.LESS_THAN || other.hedge == Hedge.MORE_THAN);
  }

  /** The floor of "as many as" is an order of magnitude; rounding does not lower it. */
  private double floor() {
    return hedge == Hedge.UP_TO || hedge == Hedge.JUST_OVER ? low : low - slack;
  }

  /** The same in another size: 3 miles in metres. {@code factor} is positive. */
  public NumberRange times(double factor) {
    return new NumberRange(
        Decimals.product(low, factor), Decimals.product(high, factor), hedge, slack * factor);
  }

  /** The same from another zero: °F in °C. */
  public NumberRange plus(double offset) {
    return new NumberRange(low + offset, high + offset, hedge, slack);
  }

  /** In plain English: "12,000", "about 5 million", "100–999", "at most 12,000". */
  public String describe() {
    return switch (hedge) {
      case EXACT -> low == high ? PlainNumber.of(low) : PlainNumber.of(low, high);
      case ABOUT -> "about " + (low == high ? PlainNumber.of(low) : PlainNumber.of(low, high));
      case NEARLY -> "nearly " + PlainNumber.of(high);
      case JUST_OVER -> "just over " + PlainNumber.of(low);
      case AT_LEAST -> "at least " + PlainNumber.of(low);
      case MORE_THAN -> "more than " + PlainNumber.of(low);
      case AT_MOST -> "at most " + PlainNumber.of(high);
      case LESS_THAN -> "less than " + PlainNumber.of(high);
      case UP_TO -> "up to " + PlainNumber.of(high);
      case BETWEEN, VAGUE -> PlainNumber.of(low, high);
    };
  }

  private static double slack(double low, double high, Hedge hedge) {
    return switch (hedge) {
      case EXACT, BETWEEN -> Math.min(countRounding(low), countRounding(high));
      case ABOUT, NEARLY, JUST_OVER -> Math.max(nearness(low), nearness(high));
      case UP_TO -> countRounding(high);
      default -> 0;
    };
  }

  /** As far as "about" can be off: the step to the next number that is as round. */
  private static double nearness(double value) {
    if (value == 0 || Double.isInfinite(value)) {
      return 0;
    }
    double step = step(value);
    double round = Math.rint(value / step) % 5 == 0 ? 5 * step : step;
    return Math.min(Math.max(round, Math.abs(value) * LEAST_ABOUT), Math.abs(value) * ABOUT);
  }

  private static double countRounding(double value) {
    boolean whole = value == Math.rint(value);
    return whole && (Math.abs(value) < COUNTED || value % 10 != 0) ? 0 : rounding(value);
  }

  /** Half the place of the last digit that is not zero. */
  private static double rounding(double value) {
    if (value == 0 || Double.isInfinite(value)) {
      return 0;
    }
    return Math.min(step(value) / 2, Math.abs(value) * MOST_ROUNDING);
  }

  /** The place of the last digit that is not zero: 1,000 for 12,000. */
  private static double step(double value) {
    return Math.pow(10, -new BigDecimal(Double.toString(value)).stripTrailingZeros().scale());
  }
}
