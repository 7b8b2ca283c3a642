package dev.crosscheck.reporting;

import java.util.Collection;
import java.util.Comparator;

/** The name that a mistyped one was meant to be. */
final class Nearest {

  private Nearest() {}

  /**
   * @param names at least one
   */
  static String to(String name, Collection<String> names) {
    String typed = name.substring(0, Math.min(name.length(), 40));
    return names.stream()
        .min(
            Comparator.comparingInt((String known) -> distance(typed, known))
                .thenComparing(Comparator.naturalOrder()))
        .orElseThrow();
  }

  /** How many letters must be added, dropped or changed. */
  private static int distance(String left, String right) {
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[right.length()];
  }
}
