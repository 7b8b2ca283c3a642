package dev.crosscheck.reasoning;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One error that stands word for word in several articles, as what a template says does, is one
 * finding with its places.
 */
final class SameWording {

  /** What stands in every article is shown in so many. */
  static final int SHOWN = 12;

  private SameWording() {}

  /**
   * @param all each of them once
   * @param rules whose findings say the same again; of these only what is wrong by itself is
   *     gathered, what two sides make wrong can count them
   */
  static List<Finding> gathered(List<Finding> all, Set<String> rules) {
    Map<Object, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : all) {
      boolean single = finding.evidence().size() == 1 && rules.contains(finding.rule());
      Object key = single ? words(finding) : finding;
      alike.computeIfAbsent(key, any -> new ArrayList<>(1)).add(finding);
    }
    return alike.size() == all.size()
        ? all
        : alike.values().stream().map(SameWording::gathered).toList();
  }

  private static List<Object> words(Finding finding) {
    return List.of(
        finding.rule(), finding.subject(), finding.primary().quoted(), finding.conflict());
  }

  private static Finding gathered(Collection<Finding> copies) {
    Finding first = copies.iterator().next();
    if (copies.size() == 1) {
      return first;
    }
    List<Evidence> places = copies.stream().limit(SHOWN).map(Finding::primary).toList();
    List<String> because = new ArrayList<>(first.because());
    long articles = copies.stream().map(copy -> copy.primary().span().article()).distinct().count();
    because.add(
        articles == 1
            ? "The same words stand in it " + copies.size() + " times."
            : "The same words stand in " + articles + " articles.");
    return new Finding(
        first.rule(),
        first.subject(),
        places,
        because,
        first.conflict(),
        first.advice(),
        first.ceiling());
  }
}
