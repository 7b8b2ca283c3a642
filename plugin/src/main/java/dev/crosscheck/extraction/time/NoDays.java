package dev.crosscheck.extraction.time;

import java.util.Set;
import java.util.stream.Collectors;

/** Names that hold a weekday and are no time: "Sunday Times", "Black Friday". */
final class NoDays {

  private static final Set<String> BEFORE = side("before");
  private static final Set<String> AFTER = side("after");

  private NoDays() {}

  private static Set<String> side(String side) {
    return TimeWords.rows("no-days.tsv").stream()
        .filter(row -> row[1].equals(side))
        .map(row -> row[0])
        .collect(Collectors.toUnmodifiableSet());
  }

  static boolean isName(Atoms atoms, int weekday) {
    Atom before = atoms.get(weekday - 1);
    Atom after = atoms.get(weekday + 1);
    return before.capital() && BEFORE.contains(before.lower())
        || after.capital() && AFTER.contains(after.lower());
  }
}
