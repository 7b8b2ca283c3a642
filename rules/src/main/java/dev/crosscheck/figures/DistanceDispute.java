package dev.crosscheck.figures;

import dev.crosscheck.disputes.Gathered;
import dev.crosscheck.facts.Distance;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Distances of one place from another that cannot all be right. */
public final class DistanceDispute {

  private static final int MOST_SHOWN = 12;

  private DistanceDispute() {}

  /**
   * The dispute; a note, for two places can bear one name.
   *
   * @param pairs of two places, each in conflict, at least one
   */
  public static Finding finding(String rule, Collection<SameDistance> pairs) {
    List<Distance> sides = List.copyOf(Gathered.all(pairs).sides().values());
    List<String> told = sides.stream().map(Distance::text).distinct().toList();
    return new Finding(
            rule,
            "how far " + sides.get(0).name(),
            sides.stream().limit(MOST_SHOWN).map(DistanceDispute::side).toList(),
            List.of("Places do not move, and they name both alike."),
            "These cannot all be right: " + String.join("; ", told) + ".",
            "Measure it on a map, or say how it is measured.")
        .asNote();
  }

  private static Evidence side(Distance one) {
    return Evidence.of(one.span(), one.text(), one.text())
        .saidBy(one.attribution())
        .counting(Optional.of(one.metres()));
  }
}
