package dev.crosscheck.figures;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Articles that bear their numbers in their names: {@code boats-for-8-rowers.md} and {@code
 * boats-for-4-rowers.md} tell one thing of two numbers, in the same words; {@code call_043.md} and
 * {@code call_044.md} are two of a series.
 */
final class Numbered {

  /** A name of words, a number, and perhaps more; short, as a file's name is. */
  private static final Pattern SERIES =
      Pattern.compile("([a-z]+(?:[_-][a-z]+){0,9}[_-])(\\d{2,9})(?:[_.-].*)?");

  private Numbered() {}

  /** Whether their names are the same up to a number, and go on with two. */
  static boolean areOfSeries(String left, String right) {
    Matcher one = SERIES.matcher(name(left));
    Matcher other = SERIES.matcher(name(right));
    return one.matches()
        && other.matches()
        && one.group(1).equals(other.group(1))
        && !one.group(2).equals(other.group(2));
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether either number stands in the path of its article. */
  static boolean areNamed(String left, double one, String right, double other) {
    return !left.equals(right) && isNamed(left, one) && isNamed(right, other);
  }

  private static boolean isNamed(String path, double number) {
    if (number != Math.rint(number) || number > Integer.MAX_VALUE) {
      return false;
    }
    String digits = String.valueOf((long) number);
    for (int at = path.indexOf(digits); at >= 0; at = path.indexOf(digits, at + 1)) {
      int start = at;
      while (start > 0 && path.charAt(start - 1) == '0') { // call_019.md
        start--;
      }
      if (!isDigit(path, start - 1) && !isDigit(path, at + digits.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(String path, int at) {
    return at >= 0 && at < path.length() && Character.isDigit(path.charAt(at));
  }
}
