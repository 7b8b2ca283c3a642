package dev.crosscheck.facts;

/**
 * The slips that a hand makes with digits. The kinds are those that Wiseman and others counted in
 * numbers copied by nurses and students ("A taxonomy of number entry error", 2011).
 */
public final class DigitSlips {

  private DigitSlips() {}

  /** Whether one digit stands for another, or two neighbours in each other's place. */
  public static boolean isChanged(String left, String right) {
    if (left.length() != right.length()) {
      return false;
    }
    int first = -1;
    int last = -1;
    int changed = 0;
    for (int i = 0; i < left.length(); i++) {
      if (left.charAt(i) != right.charAt(i)) {
        first = first < 0 ? i : first;
        last = i;
        changed++;
      }
    }
    boolean swapped =
        changed == 2
            && last == first + 1
            && left.charAt(first) == right.charAt(last)
            && left.charAt(last) == right.charAt(first);
    return changed == 1 || swapped;
  }

  /** Whether a digit is lost or twice: "2,50" of "2,500", "25,000" of "250,000". */
  public static boolean isLost(String left, String right) {
    return isShorter(left, right) || isShorter(right, left);
  }

  private static boolean isShorter(String left, String right) {
    if (left.length() + 1 != right.length()) {
      return false;
    }
    int same = 0;
    while (same < left.length() && left.charAt(same) == right.charAt(same)) {
      same++;
    }
    return left.substring(same).equals(right.substring(same + 1));
  }
}
