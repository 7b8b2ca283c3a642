package dev.crosscheck.figures;

import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** One distance from one place, in opposite directions: "150 miles west of" and "east of". */
public final class HeadingDispute {

  private static final List<List<String>> OPPOSITE =
      List.of(List.of("north", "south"), List.of("east", "west"));

  private HeadingDispute() {}

  /**
   * The dispute, if there is one; at most a note.
   *
   * @param pairs of distances from one place
   */
  public static List<Finding> in(String rule, Collection<SameFigure> pairs) {
    TreeMap<Span, Figure> sides = new TreeMap<>();
    TreeSet<String> because = new TreeSet<>();
    for (SameFigure pair : pairs) {
      if (!pair.left().quantity().disjoint(pair.right().quantity())
          && opposite(pair.left().heading(), pair.right().heading())) {
        sides.put(pair.left().span(), pair.left());
        sides.put(pair.right().span(), pair.right());
        because.add(pair.because());
      }
    }
    if (sides.isEmpty()) {
      return List.of();
    }
    List<String> headings = sides.values().stream().map(Figure::heading).distinct().toList();
    Finding finding =
        new Finding(
            rule,
            "the direction of “" + sides.firstEntry().getValue().text() + "”",
            sides.values().stream().map(side -> FigureDispute.side(side, side.heading())).toList(),
            List.of(because.first(), "All tell of one distance."),
            "Nothing lies " + String.join(" and ", headings) + " of it at once.",
            "Look at a map, or say of what each distance is told.");
    return List.of(finding.asNote());
  }

  /** "Northwest" and "southwest" are neighbours. */
  private static boolean opposite(String one, String other) {
    boolean shared =
        OPPOSITE.stream()
            .flatMap(List::stream)
            .anyMatch(way -> one.contains(way) && other.contains(way));
    return !shared
        && OPPOSITE.stream()
            .anyMatch(
                axis ->
                    one.contains(axis.get(0)) && other.contains(axis.get(1))
                        || one.contains(axis.get(1)) && other.contains(axis.get(0)));
  }
}
