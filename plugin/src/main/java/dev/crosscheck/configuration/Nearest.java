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

  /** Levenshtein's distance; names longer than 100 units are cut. */
  private static int distance(String left, String right) {
    String from = left.substring(0, Math.min(100, left.length()));
    int[] row = new int[right.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int cost = from.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        int best = Math.min(diagonal + cost, Math.min(row[j], row[j - 1]) + 1);
        diagonal = row[j];
        row[j] = best;
      }
    }
    return row[right.length()];
  }
}
