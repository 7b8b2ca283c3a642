package dev.crosscheck.wording;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** How one word became another: the slips of a typing hand, told apart from a different word. */
public enum Edits {
  /** The words are equal. */
  NONE,
  /** Two letters changed places: "Haung", "Huang"; "Ronaldo", "Rolando". */
  SWAP,
  /** A letter stands once or twice: "Casulo", "Casullo". */
  DOUBLING,
  /** A letter more or less: "Adline", "Adeline". */
  INSERTION,
  /** One letter for another: "Harlon", "Harlan". */
  SUBSTITUTION,
  /** More than one slip apart. */
  FAR;

  /** How one word becomes the other, both in lower case. */
  public static Edits between(String left, String right) {
    if (left.equals(right)) {
      return NONE;
    }
    int prefix = commonPrefix(left, right);
    int suffix = commonSuffix(left, right, prefix);
    String one = left.substring(prefix, left.length() - suffix);
    String two = right.substring(prefix, right.length() - suffix);
    if (one.length() == two.length()) {
      return replaced(one, two);
    }
    if (one.length() + two.length() != 1) {
      return FAR;
    }
    String longer = one.isEmpty() ? right : left;
    char extra = longer.charAt(prefix);
    return prefix > 0 && longer.charAt(prefix - 1) == extra ? DOUBLING : INSERTION;
  }

  /** Whether one slip made the one word of the other, both in lower case. */
  public static boolean isSlip(String left, String right) {
    Edits edits = between(left, right);
    return edits != NONE && edits != FAR;
  }

  /** Whether two slips, one behind the other, make the one word of the other. */
  static boolean areTwoApart(String left, String right) {
    int same = commonPrefix(left, right);
    String one = left.substring(same);
    String two = right.substring(same);
    return one.length() > 1
        && two.length() > 1
        && (isSlip(one.substring(1), two)
            || isSlip(one, two.substring(1))
            || isSlip(one.substring(1), two.substring(1))
            || one.charAt(0) == two.charAt(1)
                && one.charAt(1) == two.charAt(0)
                && isSlip(one.substring(2), two.substring(2)));
  }

  /** How many letters both have in the same order: {@code rlsten} of "brelsten" and "ralsten". */
  static int commonLetters(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int i = 0; i < left.length(); i++) {
      int diagonal = 0;
      for (int j = 0; j < right.length(); j++) {
        int above = row[j + 1];
        row[j + 1] = left.charAt(i) == right.charAt(j) ? diagonal + 1 : Math.max(above, row[j]);
        diagonal = above;
      }
    }
    return row[right.length()];
  }

  /** Where the two words first differ. */
  static int commonPrefix(String left, String right) {
    int end = Math.min(left.length(), right.length());
    int index = 0;
    while (index < end && left.charAt(index) == right.charAt(index)) {
      index++;
    }
    return index;
  }

  /**
   * Keys of which two words within one slip share at least one: the word, the word less any one
   * letter, its letters sorted.
   */
  static Set<String> keys(String word) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(word);
    for (int i = 0; i < word.length(); i++) {
      keys.add(word.substring(0, i) + word.substring(i + 1));
    }
    char[] letters = word.toCharArray();
    Arrays.sort(letters);
    keys.add("=" + new String(letters));
    return keys;
  }

  private static Edits replaced(String one, String two) {
    int last = one.length() - 1;
    if (last == 0) {
      return SUBSTITUTION;
    }
    boolean swapped =
        one.charAt(0) == two.charAt(last)
            && one.charAt(last) == two.charAt(0)
            && one.substring(1, last).equals(two.substring(1, last));
    return swapped ? SWAP : FAR;
  }

  private static int commonSuffix(String left, String right, int prefix) {
    int most = Math.min(left.length(), right.length()) - prefix;
    int length = 0;
    while (length < most
        && left.charAt(left.length() - 1 - length) == right.charAt(right.length() - 1 - length)) {
      length++;
    }
    return length;
  }
}
