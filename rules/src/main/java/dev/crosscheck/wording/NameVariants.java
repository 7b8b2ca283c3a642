package dev.crosscheck.wording;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.SameReferent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Puts the spellings of one bearer's name side by side. */
public final class NameVariants {

  /** A spelling that half the repository uses is shown in so many articles. */
  private static final int SHOWN = 12;

  private NameVariants() {}

  /**
   * What to report of one bearer.
   *
   * @param rule id of the rule that asks
   * @param spellings all spellings of one cluster, at least two of them different
   */
  public static Finding finding(String rule, Collection<SameReferent> spellings) {
    Map<String, List<NameUse>> forms = forms(spellings);
    List<String> names = forms.values().stream().map(uses -> name(uses)).toList();
    return new Finding(
        rule,
        "the name " + String.join(" / ", names),
        evidence(forms.values()),
        spellings.stream().map(SameReferent::because).distinct().sorted().limit(SHOWN).toList(),
        forms.values().stream().map(NameVariants::count).collect(Collectors.joining(", "))
            + ": one name in "
            + (forms.size() == 2 ? "two" : forms.size())
            + " spellings.",
        "Use one spelling, or list the others as aliases if all are wanted.");
  }

  /** Uses by spelling, the commonest first. */
  private static Map<String, List<NameUse>> forms(Collection<SameReferent> spellings) {
    Map<String, List<NameUse>> forms = new LinkedHashMap<>();
    spellings.stream()
        .map(SameReferent::use)
        .distinct()
        .sorted(Comparator.comparing(NameUse::span))
        .forEach(
            use ->
                forms
                    .computeIfAbsent(Spelling.of(use.text()).form(), form -> new ArrayList<>())
                    .add(use));
    Map<String, List<NameUse>> sorted = new LinkedHashMap<>();
    forms.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -places(entry.getValue())))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  private static List<Evidence> evidence(Collection<List<NameUse>> forms) {
    Set<String> mixed = mixedArticles(forms);
    return forms.stream()
        .flatMap(uses -> shown(uses, mixed).stream())
        .map(Sides::of)
        .sorted(Sides.READING_ORDER)
        .toList();
  }

  /** One use an article, articles that use several spellings first. */
  private static Collection<NameUse> shown(List<NameUse> uses, Set<String> mixed) {
    Map<String, NameUse> first = new LinkedHashMap<>();
    uses.stream()
        .filter(use -> mixed.contains(use.article()))
        .forEach(use -> first.putIfAbsent(use.article(), use));
    for (NameUse use : uses) {
      if (first.size() < SHOWN) {
        first.putIfAbsent(use.article(), use);
      }
    }
    return first.values();
  }

  private static Set<String> mixedArticles(Collection<List<NameUse>> forms) {
    Set<String> seen = new HashSet<>();
    Set<String> mixed = new TreeSet<>();
    for (List<NameUse> uses : forms) {
      Set<String> articles = uses.stream().map(NameUse::article).collect(Collectors.toSet());
      articles.stream().filter(article -> !seen.add(article)).forEach(mixed::add);
    }
    return mixed;
  }

  private static String count(List<NameUse> uses) {
    long articles = uses.stream().map(NameUse::article).distinct().count();
    String where = articles > 1 ? " in " + articles + " articles" : "";
    return name(uses) + " " + Sides.times(places(uses)) + where;
  }

  private static String name(List<NameUse> uses) {
    return Sides.quoted(uses.get(0).text());
  }

  private static int places(List<NameUse> uses) {
    return uses.stream().mapToInt(use -> use.places().size()).sum();
  }
}
