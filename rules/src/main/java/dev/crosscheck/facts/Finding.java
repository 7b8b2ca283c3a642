package dev.crosscheck.facts;

import java.util.List;

/**
 * Statements that cannot all be true.
 *
 * @param rule id of the rule that found it
 * @param subject what they are about, as a noun phrase: "the arrival of North Korean soldiers"
 * @param evidence the sides in reading order, where one article takes several positions its own
 *     first; one side for a statement that is wrong by itself; an article stands here once for each
 *     position it takes
 * @param because why they are taken to be about one thing, a sentence each; empty for a single side
 * @param conflict why they cannot all hold, one sentence
 * @param advice what to do, one sentence
 * @param ceiling no graver than this, however grave its rule: two named sources that disagree are a
 *     note
 */
public record Finding(
    String rule,
    String subject,
    List<Evidence> evidence,
    List<String> because,
    String conflict,
    String advice,
    Severity ceiling) {

  public Finding {
    evidence = List.copyOf(evidence);
    because = List.copyOf(because);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a finding has at least one side");
    }
  }

  /** As grave as its rule. */
  public Finding(
      String rule,
      String subject,
      List<Evidence> evidence,
      List<String> because,
      String conflict,
      String advice) {
    this(rule, subject, evidence, because, conflict, advice, Severity.ERROR);
  }

  /** The same, at most a note. */
  public Finding asNote() {
    return atMost(Severity.NOTE);
  }

  /** The same, no graver than that. */
  public Finding atMost(Severity most) {
    return new Finding(rule, subject, evidence, because, conflict, advice, most);
  }

  /** How grave it is where its rule has that severity. */
  public Severity severity(Severity ofRule) {
    return ofRule.compareTo(ceiling) < 0 ? ofRule : ceiling;
  }

  /** The side that is shown first. */
  public Evidence primary() {
    return evidence.get(0);
  }
}
