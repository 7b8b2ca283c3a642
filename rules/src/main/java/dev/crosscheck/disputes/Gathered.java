package dev.crosscheck.disputes;

import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Pairs of one dispute, and all who take part in it.
 *
 * @param pairs in the order of their places, at least one
 * @param sides each statement once, by its place
 */
public record Gathered<S extends Statement>(
    List<? extends Pair<S>> pairs, SortedMap<Span, S> sides) {

  /** All of these as one dispute. */
  public static <S extends Statement> Gathered<S> all(Collection<? extends Pair<S>> pairs) {
    List<? extends Pair<S>> sorted = pairs.stream().sorted(Pair.ORDER).toList();
    SortedMap<Span, S> sides = new TreeMap<>();
    sorted.forEach(pair -> add(pair, sides));
    return new Gathered<>(sorted, sides);
  }

  /** Those that share a side, directly or by others between them, as one dispute each. */
  public static <S extends Statement> List<Gathered<S>> groups(
      Collection<? extends Pair<S>> pairs) {
    List<Pair<S>> open = new ArrayList<>(pairs.stream().sorted(Pair.ORDER).toList());
    List<Gathered<S>> groups = new ArrayList<>();
    while (!open.isEmpty()) {
      List<Pair<S>> joined = new ArrayList<>();
      SortedMap<Span, S> sides = new TreeMap<>();
      boolean more = true;
      while (more) {
        more = open.removeIf(pair -> joins(pair, sides) && joined.add(pair));
      }
      groups.add(new Gathered<>(joined.stream().sorted(Pair.ORDER).toList(), sides));
    }
    return groups;
  }

  /** The first so many of the reasons why they are of one thing, each once. */
  public List<String> because(int most) {
    TreeSet<String> reasons = new TreeSet<>();
    pairs.stream().map(Pair::because).filter(why -> !why.isEmpty()).forEach(reasons::add);
    return reasons.stream().limit(most).toList();
  }

  private static <S extends Statement> boolean joins(Pair<S> pair, SortedMap<Span, S> sides) {
    boolean touches =
        sides.isEmpty()
            || sides.containsKey(pair.left().span())
            || sides.containsKey(pair.right().span());
    if (touches) {
      add(pair, sides);
    }
    return touches;
  }

  private static <S extends Statement> void add(Pair<S> pair, SortedMap<Span, S> sides) {
    sides.put(pair.left().span(), pair.left());
    sides.put(pair.right().span(), pair.right());
  }
}
