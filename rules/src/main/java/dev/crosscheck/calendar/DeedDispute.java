package dev.crosscheck.calendar;

import dev.crosscheck.disputes.Gathered;
import dev.crosscheck.facts.DatedSentence;
import dev.crosscheck.facts.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Days of one deed that differ. */
public final class DeedDispute {

  private static final int MOST_SHOWN = 12;
  private static final int MOST_REASONS = 1;

  private DeedDispute() {}

  /** The disputes; notes, for what is told twice can have come twice. */
  public static List<Finding> in(String rule, Collection<SameDeed> pairs) {
    List<Finding> findings = new ArrayList<>();
    for (Gathered<DatedSentence> dispute : Gathered.groups(pairs)) {
      List<DatedSentence> sides = List.copyOf(dispute.sides().values());
      List<String> days = sides.stream().map(one -> one.day().describe()).distinct().toList();
      findings.add(
          new Finding(
                  rule,
                  "the day of what two sentences tell alike",
                  sides.stream()
                      .limit(MOST_SHOWN)
                      .map(one -> Side.of(one.span(), one.text(), one.day()))
                      .toList(),
                  dispute.because(MOST_REASONS),
                  "One deed was on one day, and these say " + String.join(" and ", days) + ".",
                  "Find out when it was, or say what came again.")
              .asNote());
    }
    return findings;
  }
}
