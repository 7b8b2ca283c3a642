package dev.crosscheck.wording;

import dev.crosscheck.facts.BodyName;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names of one body in articles of one story that differ in one word. */
public final class BodyVariants {

  private static final int MOST_SHOWN = 12;

  private static final Comparator<SameBody> ORDER =
      Comparator.comparing((SameBody pair) -> pair.left().span())
          .thenComparing(pair -> pair.right().span());

  private BodyVariants() {}

  /**
   * A finding for each body or place, with every article that has one of its names.
   *
   * @param pairs names that have the same in common
   */
  public static List<Finding> in(String rule, Collection<SameBody> pairs) {
    Clusters<String> clusters = new Clusters<>();
    TreeMap<Span, BodyName> names = new TreeMap<>();
    for (SameBody pair : pairs.stream().sorted(ORDER).toList()) {
      names.put(pair.left().span(), pair.left());
      names.put(pair.right().span(), pair.right());
      clusters.join(form(pair.left()), form(pair.right()), pair.because());
    }
    return clusters.of(names.values(), BodyVariants::form).values().stream()
        .map(spellings -> finding(rule, spellings, clusters))
        .toList();
  }

  private static Finding finding(String rule, List<BodyName> names, Clusters<String> clusters) {
    TreeMap<String, String> forms = new TreeMap<>();
    names.forEach(name -> forms.putIfAbsent(form(name), name.text()));
    TreeSet<String> because = new TreeSet<>();
    forms.keySet().forEach(form -> clusters.reason(form).ifPresent(because::add));
    String all = String.join(" and ", forms.values().stream().map(Sides::quoted).toList());
    return new Finding(
        rule,
        "the name " + all,
        names.stream().limit(MOST_SHOWN).map(BodyVariants::side).toList(),
        List.of(
            because.first(), "Each article has one such name, and all words but one are the same."),
        all + " read like one name.",
        "Use the name that it gives itself, or tell them apart.");
  }

  private static String form(BodyName name) {
    return String.join(" ", name.words());
  }

  private static Evidence side(BodyName name) {
    return Evidence.of(name.span(), name.text(), name.text());
  }
}
