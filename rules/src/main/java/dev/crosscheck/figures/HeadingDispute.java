package dev.crosscheck.figures;

import dev.crosscheck.disputes.Gathered;
import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

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
    List<SameFigure> opposed = pairs.stream().filter(HeadingDispute::isOpposed).toList();
    if (opposed.isEmpty()) {
      return List.of();
    }
    Gathered<Figure> dispute = Gathered.all(opposed);
    List<Figure> sides = List.copyOf(dispute.sides().values());
    List<String> headings = sides.stream().map(Figure::heading).distinct().toList();
    List<String> reasons = new ArrayList<>(dispute.because(1));
    reasons.add("All tell of one distance.");
    Finding finding =
        new Finding(
            rule,
            "the direction of “" + sides.get(0).text() + "”",
            sides.stream().map(side -> FigureDispute.side(side, side.heading())).toList(),
            reasons,
            "Nothing lies " + String.join(" and ", headings) + " of it at once.",
            "Look at a map, or say of what each distance is told.");
    return List.of(finding.asNote());
  }

  private static boolean isOpposed(SameFigure pair) {
    return !pair.left().amount().disjoint(pair.right().amount())
        && opposite(pair.left().heading(), pair.right().heading());
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
