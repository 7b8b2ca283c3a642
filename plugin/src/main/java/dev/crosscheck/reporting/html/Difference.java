package dev.crosscheck.reporting.html;

import java.util.ArrayList;
import java.util.List;

/** The words in which one wording differs from another: "No one" where the other has "Nobody". */
final class Difference {

  private static final int WORDS = 100;

  private Difference() {}

  /**
   * A run of words.
   *
   * @param text the words, with the space that follows them
   * @param differs whether the other wording has others here
   */
  record Run(String text, boolean differs) {}

  /** The runs of {@code wording}; a single one where the two are too long or share no word. */
  static List<Run> runs(String wording, String other) {
    String[] left = wording.split(" ", -1);
    String[] right = other.split(" ", -1);
    List<Run> whole = List.of(new Run(wording, false));
    if (left.length > WORDS || right.length > WORDS) {
      return whole;
    }
    boolean[] shared = shared(left, right);
    List<Run> runs = new ArrayList<>();
    for (int i = 0; i < left.length; ) {
      int end = i + 1;
      while (end < left.length && shared[end] == shared[i]) {
        end++;
      }
      String text = String.join(" ", List.of(left).subList(i, end));
      runs.add(new Run(end < left.length ? text + " " : text, !shared[i]));
      i = end;
    }
    return runs.stream().allMatch(Run::differs) ? whole : runs;
  }

  /** Which words of {@code left} belong to the longest row of words that both have. */
  private static boolean[] shared(String[] left, String[] right) {
    int[][] longest = new int[left.length + 1][right.length + 1];
    for (int i = left.length - 1; i >= 0; i--) {
      for (int j = right.length - 1; j >= 0; j--) {
        longest[i][j] =
            left[i].equals(right[j])
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    boolean[] shared = new boolean[left.length];
    int i = 0;
    int j = 0;
    while (i < left.length && j < right.length) {
      if (left[i].equals(right[j])) {
        shared[i++] = true;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
