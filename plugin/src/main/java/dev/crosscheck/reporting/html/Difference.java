package dev.crosscheck.reporting.html;

import java.util.ArrayList;
import java.util.List;

/** The words in which one wording differs from another: "No one" where the other has "Nobody". */
final class Difference {

  private static final int WORDS = 100;

  private Difference() {}

  /** Which of the two wordings has a word. */
  enum In {
    BOTH,
    ONE,
    OTHER
  }

  /**
   * A run of words.
   *
   * @param text the words, with the space that follows them; those of both as the one has them
   * @param in which of the wordings has them
   */
  record Run(String text, In in) {

    boolean differs() {
      return in != In.BOTH;
    }
  }

  /**
   * The letters in which a word differs from another, as first and one past the last: "v" in
   * "Lindqvist" beside "Lindquist". Empty where the other only has letters more.
   */
  static int[] letters(String word, String other) {
    int most = Math.min(word.length(), other.length());
    int from = 0;
    while (from < most && word.charAt(from) == other.charAt(from)) {
      from++;
    }
    int same = 0;
    while (same < most - from
        && word.charAt(word.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
      same++;
    }
    return new int[] {from, word.length() - same};
  }

  /**
   * Both wordings as one text, what only one has before what only the other has; empty where they
   * are too long.
   */
  static List<Run> merged(String wording, String other) {
    String[] left = wording.split(" ", -1);
    String[] right = other.split(" ", -1);
    List<Run> runs = new ArrayList<>();
    if (left.length > WORDS || right.length > WORDS) {
      return runs;
    }
    int[][] longest = longest(left, right);
    int i = 0;
    int j = 0;
    while (i < left.length || j < right.length) {
      if (i < left.length && j < right.length && same(left[i], right[j])) {
        add(left[i++] + " ", In.BOTH, runs);
        j++;
      } else if (j == right.length || i < left.length && longest[i + 1][j] >= longest[i][j + 1]) {
        add(left[i++] + " ", In.ONE, runs);
      } else {
        add(right[j++] + " ", In.OTHER, runs);
      }
    }
    return runs;
  }

  /** For each pair of places how many words the rests have in common, in order. */
  private static int[][] longest(String[] left, String[] right) {
    int[][] longest = new int[left.length + 1][right.length + 1];
    for (int i = left.length - 1; i >= 0; i--) {
      for (int j = right.length - 1; j >= 0; j--) {
        longest[i][j] =
            same(left[i], right[j])
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    return longest;
  }

  /** Punctuation around a word is not part of it. */
  private static boolean same(String one, String other) {
    return one.equals(other) || !bare(one).isEmpty() && bare(one).equals(bare(other));
  }

  private static String bare(String word) {
    int from = 0;
    int to = word.length();
    while (from < to && isMark(word.charAt(from))) {
      from++;
    }
    while (to > from && isMark(word.charAt(to - 1))) {
      to--;
    }
    return word.substring(from, to).replace('’', '\'');
  }

  private static boolean isMark(char unit) {
    return ",.;:!?…\"“”'‘’()".indexOf(unit) >= 0;
  }

  private static void add(String text, In in, List<Run> runs) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).in() == in) {
      runs.set(last, new Run(runs.get(last).text() + text, in));
    } else {
      runs.add(new Run(text, in));
    }
  }
}
