package dev.crosscheck.reasoning;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One misspelling is one finding: a misspelled full name is found as a name and by its word, and
 * again beside the same name in other articles.
 */
final class SpelledOnce {

  /** The rules that can find one misspelling, the graver first. */
  private static final List<String> RULES =
      List.of("misspelled-name", "name-variant", "house-spelling");

  private SpelledOnce() {}

  /** Without those that say nothing more than a finding as grave: all their places are in it. */
  static List<Finding> of(List<Finding> findings) {
    Map<String, List<Finding>> byArticle = new HashMap<>();
    for (Finding finding : findings) {
      if (RULES.contains(finding.rule())) {
        finding.evidence().stream()
            .map(side -> side.span().article())
            .distinct()
            .forEach(
                article ->
                    byArticle.computeIfAbsent(article, key -> new ArrayList<>()).add(finding));
      }
    }
    return findings.stream()
        .filter(finding -> !RULES.contains(finding.rule()) || !isSaid(finding, byArticle))
        .toList();
  }

  private static boolean isSaid(Finding finding, Map<String, List<Finding>> byArticle) {
    return byArticle.get(finding.primary().span().article()).stream()
        .anyMatch(other -> other != finding && covers(other, finding));
  }

  private static boolean covers(Finding other, Finding finding) {
    int graver = RULES.indexOf(finding.rule()) - RULES.indexOf(other.rule());
    return (graver > 0 || graver == 0 && length(other) > length(finding))
        && finding.evidence().stream()
            .allMatch(side -> other.evidence().stream().anyMatch(one -> touches(one, side)));
  }

  private static boolean touches(Evidence one, Evidence other) {
    return one.span().touches(other.span());
  }

  private static int length(Finding finding) {
    return finding.evidence().stream().mapToInt(side -> side.quoted().length()).sum();
  }
}
