package dev.crosscheck.reasoning;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

  /**
   * Without those whose places are all in a finding that they say again. Of a rule that says no
   * other's again, what it shows is wrong by itself ("Casssandra"): there the places of the rarer
   * wording are enough.
   */
  List<Finding> of(List<Finding> all) {
    List<Finding> findings = SameWording.gathered(distinct(all), repeated.keySet());
    Map<String, List<Finding>> byArticle = new HashMap<>();
    for (Finding finding : findings) {
      if (isHeard(finding)) {
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

  /** Whether another rule, or its own, can say it again. */
  private boolean isHeard(Finding finding) {
    return repeated.values().stream().anyMatch(rules -> rules.contains(finding.rule()));
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
    return near(finding.evidence(), byArticle).stream()
            .anyMatch(other -> repeats(finding, other) && covers(other, finding.evidence()))
        || near(rarer(finding), byArticle).stream()
            .filter(other -> !repeated.containsKey(other.rule()))
            .anyMatch(other -> repeats(finding, other) && covers(other, rarer(finding)));
  }

  private static List<Finding> near(List<Evidence> sides, Map<String, List<Finding>> byArticle) {
    return sides.isEmpty()
        ? List.of()
        : byArticle.getOrDefault(sides.get(0).span().article(), List.of());
  }

  /** The places of the rarer of two wordings, which is the slip; none where it is not one. */
  private static List<Evidence> rarer(Finding finding) {
    Map<String, List<Evidence>> wordings =
        finding.evidence().stream().collect(Collectors.groupingBy(Evidence::position));
    List<List<Evidence>> two =
        wordings.values().stream().sorted(Comparator.comparingInt(List::size)).toList();
    return two.size() == 2 && two.get(0).size() < two.get(1).size() ? two.get(0) : List.of();
  }

  private boolean repeats(Finding finding, Finding other) {
    return repeated.get(finding.rule()).contains(other.rule())
        && (!finding.rule().equals(other.rule()) || isFuller(other, finding));
  }

  /** One of the same rule that quotes more, and is no milder. */
  private static boolean isFuller(Finding one, Finding other) {
    return length(one) > length(other) && one.ceiling().compareTo(other.ceiling()) >= 0;
  }

  private static boolean covers(Finding other, List<Evidence> sides) {
    return sides.stream()
        .allMatch(side -> other.evidence().stream().anyMatch(one -> touches(one, side)));
  }

  private static boolean touches(Evidence one, Evidence other) {
    return one.span().touches(other.span());
  }

  private static int length(Finding finding) {
    return finding.evidence().stream().mapToInt(side -> side.quoted().length()).sum();
  }
}
