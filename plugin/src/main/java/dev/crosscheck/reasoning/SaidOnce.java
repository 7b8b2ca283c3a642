package dev.crosscheck.reasoning;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One error is one finding, where several rules see it: a misspelled full name is found as a name
 * and by its word, and again beside the same name in other articles; and where a template has it.
 */
final class SaidOnce {

  private final Map<String, Set<String>> repeated;

  /**
   * @param repeated by rule, the rules whose findings its own can say again, itself among them
   */
  SaidOnce(Map<String, Set<String>> repeated) {
    this.repeated = repeated;
  }

  /** Without those whose places are all in a finding that they say again. */
  List<Finding> of(List<Finding> all) {
    List<Finding> findings = SameWording.gathered(distinct(all), repeated.keySet());
    Map<String, List<Finding>> byArticle = new HashMap<>();
    for (Finding finding : findings) {
      if (repeated.containsKey(finding.rule())) {
        finding.evidence().stream()
            .map(side -> side.span().article())
            .distinct()
            .forEach(
                article ->
                    byArticle.computeIfAbsent(article, key -> new ArrayList<>()).add(finding));
      }
    }
    return findings.stream()
        .filter(finding -> !repeated.containsKey(finding.rule()) || !isSaid(finding, byArticle))
        .toList();
  }

  /** One of those that a rule finds in two ways at the very same places: by words, by digits. */
  private static List<Finding> distinct(List<Finding> all) {
    Set<List<Object>> seen = new HashSet<>();
    return all.stream()
        .filter(finding -> seen.add(List.of(finding.rule(), spans(finding))))
        .toList();
  }

  private static List<Span> spans(Finding finding) {
    return finding.evidence().stream().map(Evidence::span).toList();
  }

  private boolean isSaid(Finding finding, Map<String, List<Finding>> byArticle) {
    return byArticle.get(finding.primary().span().article()).stream()
        .anyMatch(other -> repeats(finding, other) && covers(other, finding));
  }

  /** A finding of the same rule is the fuller one where it quotes more. */
  private boolean repeats(Finding finding, Finding other) {
    return repeated.get(finding.rule()).contains(other.rule())
        && (!finding.rule().equals(other.rule()) || length(other) > length(finding));
  }

  private static boolean covers(Finding other, Finding finding) {
    return finding.evidence().stream()
        .allMatch(side -> other.evidence().stream().anyMatch(one -> touches(one, side)));
  }

  private static boolean touches(Evidence one, Evidence other) {
    return one.span().touches(other.span());
  }

  private static int length(Finding finding) {
    return finding.evidence().stream().mapToInt(side -> side.quoted().length()).sum();
  }
}
