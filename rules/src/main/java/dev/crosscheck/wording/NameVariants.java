package dev.crosscheck.wording;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.OneName;
import dev.crosscheck.facts.OneName.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
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
   */
  public static Finding finding(String rule, OneName name) {
    return finding(rule, name, text -> dev.crosscheck.wording.Spelling.of(text).form());
  }

  /**
   * @param form what a reader sees of a spelling; spellings of one form are shown as one
   */
  static Finding finding(String rule, OneName name, UnaryOperator<String> form) {
    Map<String, List<Spelling>> forms = forms(name.spellings(), form);
    List<String> names = forms.values().stream().map(uses -> name(uses)).toList();
    return new Finding(
        rule,
        "the name " + String.join(" / ", names),
        evidence(forms.values()),
        name.because().stream().limit(SHOWN).toList(),
        forms.values().stream().map(NameVariants::count).collect(Collectors.joining(", "))
            + ": one name in "
            + (forms.size() == 2 ? "two" : forms.size())
            + " spellings.",
        "Use one spelling, or list the others as aliases if all are wanted.");
  }

  /** Spellings as a reader sees them, the commonest first. */
  private static Map<String, List<Spelling>> forms(
      List<Spelling> spellings, UnaryOperator<String> form) {
    Map<String, List<Spelling>> forms = new LinkedHashMap<>();
    spellings.forEach(
        use -> forms.computeIfAbsent(form.apply(use.text()), any -> new ArrayList<>()).add(use));
    Map<String, List<Spelling>> sorted = new LinkedHashMap<>();
    forms.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -places(entry.getValue())))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** An article that has several spellings stands first: there it is to be corrected. */
  private static List<Evidence> evidence(Collection<List<Spelling>> forms) {
    Set<String> mixed = mixedArticles(forms);
    return forms.stream()
        .flatMap(uses -> shown(uses, mixed).stream())
        .map(use -> Sides.of(use.span(), use.text(), Sides.foldSpace(use.text())))
        .sorted(
            Comparator.comparing((Evidence side) -> !mixed.contains(side.span().article()))
                .thenComparing(Sides.READING_ORDER))
        .toList();
  }

  /** One use an article, articles that use several spellings first. */
  private static Collection<Spelling> shown(List<Spelling> uses, Set<String> mixed) {
    Map<String, Spelling> first = new LinkedHashMap<>();
    uses.stream()
        .filter(use -> mixed.contains(use.article()))
        .forEach(use -> first.putIfAbsent(use.article(), use));
    for (Spelling use : uses) {
      if (first.size() < SHOWN) {
        first.putIfAbsent(use.article(), use);
      }
    }
    return first.values();
  }

  private static Set<String> mixedArticles(Collection<List<Spelling>> forms) {
    Set<String> seen = new HashSet<>();
    Set<String> mixed = new TreeSet<>();
    for (List<Spelling> uses : forms) {
      Set<String> articles = uses.stream().map(Spelling::article).collect(Collectors.toSet());
      articles.stream().filter(article -> !seen.add(article)).forEach(mixed::add);
    }
    return mixed;
  }

  private static String count(List<Spelling> uses) {
    long articles = uses.stream().map(Spelling::article).distinct().count();
    String where = articles > 1 ? " in " + articles + " articles" : "";
    return name(uses) + " " + Sides.times(places(uses)) + where;
  }

  private static String name(List<Spelling> uses) {
    return Sides.quoted(uses.get(0).text());
  }

  private static int places(List<Spelling> uses) {
    return uses.stream().mapToInt(use -> use.places().size()).sum();
  }
}
