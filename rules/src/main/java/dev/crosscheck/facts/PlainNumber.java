package dev.crosscheck.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as a newspaper prints them, whatever the locale: 12,000; 1.6 million; 100–999. */
final class PlainNumber {

  private static final String[] SCALES = {"million", "billion", "trillion"};

  private PlainNumber() {}

  static String of(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "any number" : "minus any number";
    }
    BigDecimal exact = new BigDecimal(Double.toString(value)).round(new MathContext(12));
    for (int i = SCALES.length; i > 0; i--) {
      int power = 3 * i + 3;
      BigDecimal scaled = exact.movePointLeft(power).stripTrailingZeros();
      if (scaled.abs().compareTo(BigDecimal.ONE) >= 0 && scaled.scale() <= 3) {
        return grouped(scaled) + " " + SCALES[i - 1];
      }
    }
    return grouped(exact.setScale(3, RoundingMode.HALF_EVEN).stripTrailingZeros());
  }

  static String of(double low, double high) {
    String first = of(low);
    String last = of(high);
    int word = first.indexOf(' ');
    boolean sameScale = word > 0 && last.endsWith(first.substring(word)) && last.indexOf(' ') > 0;
    return (sameScale ? first.substring(0, word) : first) + "–" + last;
  }

  private static String grouped(BigDecimal number) {
    String digits = number.abs().toPlainString();
    int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
    StringBuilder text = new StringBuilder(number.signum() < 0 ? "-" : "");
    for (int i = 0; i < point; i++) {
      if (i > 0 && (point - i) % 3 == 0) {
        text.append(',');
      }
      text.append(digits.charAt(i));
    }
    return text.append(digits, point, digits.length()).toString();
  }
}
