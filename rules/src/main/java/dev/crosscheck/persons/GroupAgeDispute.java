package dev.crosscheck.persons;

import dev.crosscheck.disputes.Gathered;
import dev.crosscheck.facts.AgesTold;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Ages of the same persons, without their names, of which one differs. */
public final class GroupAgeDispute {

  private static final int MOST_SHOWN = 12;
  private static final int MOST_REASONS = 2;

  private GroupAgeDispute() {}

  /**
   * The disputes, each with all articles that take part; notes, since nobody is named.
   *
   * @param pairs of one group
   */
  public static List<Finding> in(String rule, Collection<SameGroup> pairs) {
    List<Finding> findings = new ArrayList<>();
    for (Gathered<AgesTold> dispute : Gathered.groups(pairs)) {
      findings.add(finding(rule, dispute).asNote());
    }
    return findings;
  }

  private static Finding finding(String rule, Gathered<AgesTold> dispute) {
    List<AgesTold> sides = List.copyOf(dispute.sides().values());
    List<String> told = sides.stream().map(GroupAgeDispute::ages).distinct().toList();
    List<String> reasons = new ArrayList<>(dispute.because(MOST_REASONS));
    String person = SameGroup.person(dispute.pairs().get(0));
    reasons.add(why(sides, person));
    return new Finding(
        rule,
        person.isEmpty() ? "the ages in “" + sides.get(0).text() + "”" : "the age of " + person,
        sides.stream().limit(MOST_SHOWN).map(GroupAgeDispute::side).toList(),
        reasons,
        "These cannot all be right: " + String.join("; ", told) + ".",
        "Check the age with the source, or say who else is meant.");
  }

  private static String why(List<AgesTold> sides, String person) {
    if (person.isEmpty()) {
      return "Both tell as many ages, and all but one are the same.";
    }
    return sides.stream().map(AgesTold::article).distinct().count() == 1
        ? "Headline and text each give the age of one such person, and the text has not that of the"
            + " headline."
        : "Each gives the age of one such person only, and none knows the other age.";
  }

  private static Evidence side(AgesTold one) {
    return Evidence.of(one.span(), one.text(), ages(one)).readAs(ages(one));
  }

  private static String ages(AgesTold one) {
    return one.ages().stream().map(String::valueOf).collect(Collectors.joining(" and "))
        + " years old";
  }
}
