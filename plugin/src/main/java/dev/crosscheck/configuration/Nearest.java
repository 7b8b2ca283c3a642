package dev.crosscheck.configuration;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid name that somebody most likely meant. */
public final class Nearest {

  private Nearest() {}

  /** The valid name with the fewest differing letters, where fewer than half differ. */
  public static Optional<String> to(String typed, Collection<String> valid) {
    String folded = typed.toLowerCase(Locale.ROOT);
    return valid.stream()
        .filter(name -> 2 * distance(folded, name) < Math.max(folded.length(), name.length()))
        .min(
            Comparator.<String>comparingInt(name -> distance(folded, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** "Did you mean …?" and all valid names. */
  public static String advice(String typed, Collection<String> valid) {
    String known = "Known: " + String.join(", ", valid.stream().sorted().toList()) + ".";
    return to(typed, valid).map(name -> "Did you mean \"" + name + "\"? " + known).orElse(known);
  }

  /**
   * How many letters must be added, dropped, changed or swapped with their neighbour (optimal
   * string alignment); names longer than 100 units are cut.
   */
  private static int distance(String left, String right) {
    String from = left.substring(0, Math.min(100, left.length()));
    int[][] rows = new int[from.length() + 1][right.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, from, right, i, j);
      }
    }
    return rows[from.length()][right.length()];
  }

  private static int step(int[][] rows, String from, String right, int i, int j) {
    int cost = from.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
    int best = Math.min(rows[i - 1][j - 1] + cost, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == right.charAt(j - 2)
            && from.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }
}
