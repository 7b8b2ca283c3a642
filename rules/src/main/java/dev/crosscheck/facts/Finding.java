package dev.crosscheck.facts;

import java.util.List;

/**
 * Statements that cannot all be true.
 *
 * @param rule id of the rule that found it
 * @param subject what they are about, as a noun phrase: "the arrival of North Korean soldiers"
 * @param evidence the sides in reading order; one side for a statement that is wrong by itself; an
 *     article stands here once for each position it takes
 * @param because why they are taken to be about one thing, a sentence each; empty for a single side
 * @param conflict why they cannot all hold, one sentence
 * @param advice what to do, one sentence
 */
public record Finding(
    String rule,
    String subject,
    List<Evidence> evidence,
    List<String> because,
    String conflict,
    String advice) {

  public Finding {
    evidence = List.copyOf(evidence);
    because = List.copyOf(because);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding has at least one side");
    }
  }

  /** The side that is shown first. */
  public Evidence primary() {
    return evidence.get(0);
  }
}
