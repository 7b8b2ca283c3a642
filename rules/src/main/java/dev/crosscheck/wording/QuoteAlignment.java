package dev.crosscheck.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two quotations laid side by side, word under word, from the first stretch they firmly share to
 * the last: what lies before and after was cut by one of the writers.
 *
 * @param matched how many words stand in both, in order
 * @param content how many of these carry content
 * @param leftWords words of the left from the first shared to the last
 * @param rightWords the same of the right
 * @param gaps where the two part in between, in order
 */
record QuoteAlignment(int matched, int content, int leftWords, int rightWords, List<Gap> gaps) {

  /** Words of the left that stand where the right has others; one of both can be empty. */
  record Gap(List<String> left, List<String> right) {
    Gap {
      left = List.copyOf(left);
      right = List.copyOf(right);
    }

    /** "Re-read" and "reread", "every day" and "everyday": nobody hears a difference. */
    boolean isOfSpaces() {
      return String.join("", left).equals(String.join("", right));
    }
  }

  /**
   * A stretch of words that both have: {@code length} words from {@code left} and {@code right}.
   */
  private record Run(int left, int right, int length) {}

  /** Quotations are compared as far as that. */
  private static final int LONGEST = 400;

  QuoteAlignment {
    gaps = List.copyOf(gaps);
  }

  /** The alignment; empty where the two share no firm stretch. */
  static Optional<QuoteAlignment> of(List<String> left, List<String> right) {
    List<String> one = left.subList(0, Math.min(LONGEST, left.size()));
    List<String> two = right.subList(0, Math.min(LONGEST, right.size()));
    List<Run> runs = runs(one, two);
    int first = 0;
    int end = runs.size();
    while (first < end && !firm(runs.get(first), one)) {
      first++;
    }
    while (first < end && !firm(runs.get(end - 1), one)) {
      end--;
    }
    if (first == end) {
      return Optional.empty();
    }
    return Optional.of(between(runs.subList(opening(runs, first), end), one, two));
  }

  /** The alignment of all that the two say, from the first word that they share to the last. */
  static QuoteAlignment whole(List<String> left, List<String> right) {
    List<String> one = left.subList(0, Math.min(LONGEST, left.size()));
    List<String> two = right.subList(0, Math.min(LONGEST, right.size()));
    List<Run> runs = runs(one, two);
    return runs.isEmpty() ? new QuoteAlignment(0, 0, 0, 0, List.of()) : between(runs, one, two);
  }

  private static QuoteAlignment between(List<Run> runs, List<String> one, List<String> two) {
    List<Gap> gaps = new ArrayList<>();
    int matched = 0;
    int content = 0;
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      matched += run.length();
      content += content(one.subList(run.left(), run.left() + run.length()));
      if (i + 1 < runs.size()) {
        Run next = runs.get(i + 1);
        Gap gap =
            new Gap(
                one.subList(run.left() + run.length(), next.left()),
                two.subList(run.right() + run.length(), next.right()));
        if (!gap.isOfSpaces()) {
          gaps.add(gap);
        }
      }
    }
    Run first = runs.get(0);
    Run last = runs.get(runs.size() - 1);
    return new QuoteAlignment(
        matched,
        content,
        last.left() + last.length() - first.left(),
        last.right() + last.length() - first.right(),
        gaps);
  }

  /**
   * The first run to lay side by side: "if I were not on call" and "if I was not on call" begin
   * with one "if I", though that says too little where it stands elsewhere.
   */
  private static int opening(List<Run> runs, int firm) {
    if (firm != 1) {
      return firm;
    }
    Run run = runs.get(0);
    Run next = runs.get(1);
    boolean beginsBoth = run.left() == 0 && run.right() == 0;
    int left = next.left() - run.length();
    int right = next.right() - run.length();
    return beginsBoth && left == 1 && right == 1 ? 0 : firm;
  }

  /** Two words in a row of which one says something, or three. */
  private static boolean firm(Run run, List<String> words) {
    return run.length() > 2
        || run.length() == 2 && content(words.subList(run.left(), run.left() + 2)) > 0;
  }

  private static int content(List<String> words) {
    return (int)
        words.stream().filter(word -> QuotedWord.weight(word) == QuotedWord.CONTENT).count();
  }

  /** The longest common subsequence, as runs. */
  private static List<Run> runs(List<String> one, List<String> two) {
    short[][] longest = new short[one.size() + 1][two.size() + 1];
    for (int i = one.size() - 1; i >= 0; i--) {
      for (int j = two.size() - 1; j >= 0; j--) {
        longest[i][j] =
            one.get(i).equals(two.get(j))
                ? (short) (longest[i + 1][j + 1] + 1)
                : (short) Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    List<Run> runs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < one.size() && j < two.size()) {
      int length = 0;
      while (i + length < one.size()
          && j + length < two.size()
          && one.get(i + length).equals(two.get(j + length))) {
        length++;
      }
      if (length > 0) {
        runs.add(new Run(i, j, length));
        i += length;
        j += length;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return runs;
  }
}
