package dev.crosscheck.figures;

import dev.crosscheck.facts.DigitSlips;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;

/**
 * Whether one figure is another, mistyped: the slips that a hand makes with digits.
 *
 * <p>The kinds are those that Wiseman and others counted in numbers copied by nurses and students
 * ("A taxonomy of number entry error", 2011): a digit for another, two in each other's place, one
 * lost or twice, a point moved, and a scale ("million" for "billion").
 */
final class Mistyping {

  /** Of shorter numbers most are one digit apart. */
  private static final int FEWEST = 2;

  /** A digit for another leaves the size as it is. */
  private static final double ONE_SIZE = 10;

  private Mistyping() {}

  /**
   * @param one a figure as written, and {@code first} as read
   * @param other another, and {@code second}
   */
  static boolean areMistyped(String one, Quantity first, String other, Quantity second) {
    String left = of(one);
    String right = of(other);
    double low = said(first);
    double high = said(second);
    if (Math.min(left.length(), right.length()) < FEWEST || !(low > 0) || !(high > 0)) {
      return false;
    }
    if (left.equals(right)) {
      return isOtherScale(low / high); // "$28bn" and "$28m", "3.875" and "3,875"
    }
    boolean oneSize = low < high * ONE_SIZE && high < low * ONE_SIZE;
    return oneSize && left.length() == right.length()
        ? DigitSlips.isChanged(left, right)
        : DigitSlips.isLost(left, right);
  }

  /** Whether both are one digit and as many noughts: "$4bn" and "$8bn", "200" and "600". */
  static boolean isOtherDigit(String one, Quantity first, String other, Quantity second) {
    String left = of(one);
    String right = of(other);
    double low = said(first);
    double high = said(second);
    return left.length() == right.length()
        && significant(left) == 1
        && significant(right) == 1
        && low < high * ONE_SIZE
        && high < low * ONE_SIZE;
  }

  /** The number that is written: 45,000 of "up to 45,000". */
  private static double said(Quantity quantity) {
    NumberRange range = quantity.range();
    return switch (range.hedge()) {
      case UP_TO, AT_MOST, LESS_THAN, NEARLY -> range.high();
      default -> range.low();
    };
  }

  /**
   * Whether the one, in fewer digits, would be the other, cut to as many, but for a slip: "$52bn"
   * of "$25.4bn", "$8bn" of "$9.37bn".
   */
  static boolean isMistypedCut(String one, Quantity first, String other, Quantity second) {
    String left = of(one);
    String right = of(other);
    return !left.isEmpty()
        && left.length() < right.length()
        && magnitude(first) == magnitude(second)
        && DigitSlips.isChanged(left, right.substring(0, left.length()));
  }

  private static double magnitude(Quantity quantity) {
    return Math.floor(Math.log10(said(quantity)));
  }

  /** A power of ten; an ounce and a troy ounce are none apart. */
  private static boolean isOtherScale(double ratio) {
    double power = Math.log10(ratio);
    return Math.abs(power) > 0.5 && Math.abs(power - Math.rint(power)) < 1e-6;
  }

  /** The digits of the first number in a text, without marks: {@code 12850} of "12,850 jobs". */
  private static String of(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit >= '0' && unit <= '9') {
        digits.append(unit);
      } else if (!digits.isEmpty() && unit != '.' && unit != ',') {
        break;
      }
    }
    return digits.toString();
  }

  /** "200" and "600" are no more alike than 2 and 6. */
  private static int significant(String digits) {
    int end = digits.length();
    while (end > 0 && digits.charAt(end - 1) == '0') {
      end--;
    }
    return end;
  }
}
