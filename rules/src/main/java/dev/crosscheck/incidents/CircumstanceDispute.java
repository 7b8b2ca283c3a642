package dev.crosscheck.incidents;

import dev.crosscheck.disputes.Gathered;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Toll;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Circumstances of one incident that articles of one story tell in ways that cannot all hold. */
public final class CircumstanceDispute {

  private static final int MOST_SHOWN = 12;
  private static final int MOST_REASONS = 2;

  private CircumstanceDispute() {}

  /**
   * The disputes, each with all articles that take part; all but tolls are notes: who learned more,
   * or looked at another clock, is not told.
   *
   * @param pairs of one circumstance, each in conflict
   */
  public static List<Finding> in(String rule, Collection<SameCircumstance> pairs) {
    List<Finding> findings = new ArrayList<>();
    for (Gathered<Circumstance> dispute : Gathered.groups(pairs)) {
      boolean settled =
          dispute.pairs().stream()
              .anyMatch(pair -> pair instanceof SameCircumstance same && same.isSettled());
      Finding finding = finding(rule, dispute);
      findings.add(settled ? finding : finding.asNote());
    }
    return findings;
  }

  private static Finding finding(String rule, Gathered<Circumstance> dispute) {
    List<Circumstance> sides = List.copyOf(dispute.sides().values());
    List<String> told = sides.stream().map(one -> one.value().describe()).distinct().toList();
    List<String> reasons = new ArrayList<>(dispute.because(MOST_REASONS));
    reasons.add(
        sides.get(0).value() instanceof Toll
            ? "None of them has another's number elsewhere."
            : "Each tells it in one way only.");
    return new Finding(
        rule,
        sides.get(0).shown(),
        sides.stream().limit(MOST_SHOWN).map(CircumstanceDispute::side).toList(),
        reasons,
        "These cannot all be right: " + String.join("; ", told) + ".",
        "Find out which it was, or say who says so.");
  }

  private static Evidence side(Circumstance one) {
    String said = one.value().describe();
    return Evidence.of(one.span(), one.text(), said).readAs(said).saidBy(one.attribution());
  }
}
