package dev.crosscheck.figures;

/**
 * Articles that bear their numbers in their names: {@code boats-for-8-rowers.md} and {@code
 * boats-for-4-rowers.md} tell one thing of two numbers, in the same words.
 */
final class Numbered {

  private Numbered() {}

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
