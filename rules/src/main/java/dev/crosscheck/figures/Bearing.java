package dev.crosscheck.figures;

import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which numbers of one thing other reports bear out: of five articles of a story four count two
 * boats, and one counts five.
 *
 * @param against by article, who gives another number than it, by that number
 * @param borneOut articles whose number another one gives as well
 */
record Bearing(Map<String, Map<NumberRange, Set<String>>> against, Set<String> borneOut) {

  private static final int FEWEST = 2;

  /**
   * @param pairs of one subject
   */
  static Bearing of(Collection<SameFigure> pairs) {
    Map<String, Map<NumberRange, Set<String>>> against = new HashMap<>();
    Set<String> borneOut = new HashSet<>();
    for (SameFigure pair : pairs) {
      if (pair.agrees()) {
        borneOut.add(pair.left().article());
        borneOut.add(pair.right().article());
      } else {
        add(against, pair.left(), pair.right());
        add(against, pair.right(), pair.left());
      }
    }
    return new Bearing(against, borneOut);
  }

  private static void add(
      Map<String, Map<NumberRange, Set<String>>> against, Figure one, Figure other) {
    if (other.amount() instanceof Quantity quantity) {
      against
          .computeIfAbsent(one.article(), key -> new HashMap<>())
          .computeIfAbsent(quantity.range(), key -> new HashSet<>())
          .add(other.article());
    }
  }

  /** Whether one of both is alone with its number, and several articles give the other's. */
  boolean isAlone(SameFigure pair) {
    return isAlone(pair.left(), pair.right()) || isAlone(pair.right(), pair.left());
  }

  private boolean isAlone(Figure one, Figure other) {
    return !borneOut.contains(one.article())
        && other.amount() instanceof Quantity quantity
        && against
                .getOrDefault(one.article(), Map.of())
                .getOrDefault(quantity.range(), Set.of())
                .size()
            >= FEWEST;
  }
}
