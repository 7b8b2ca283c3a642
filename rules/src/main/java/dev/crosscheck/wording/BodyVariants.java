package dev.crosscheck.wording;

import dev.crosscheck.facts.BodyName;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Names of one body in articles of one story that differ in one word. */
public final class BodyVariants {

  private static final int MOST_SHOWN = 12;

  private BodyVariants() {}

  /** One finding with every article that has one of the names. */
  public static List<Finding> in(String rule, Collection<SameBody> pairs) {
    TreeMap<Span, BodyName> names = new TreeMap<>();
    TreeSet<String> because = new TreeSet<>();
    for (SameBody pair : pairs) {
      names.put(pair.left().span(), pair.left());
      names.put(pair.right().span(), pair.right());
      because.add(pair.because());
    }
    TreeMap<String, String> forms = new TreeMap<>();
    names.values().forEach(name -> forms.putIfAbsent(String.join(" ", name.words()), name.text()));
    String all = String.join(" and ", forms.values().stream().map(Sides::quoted).toList());
    return List.of(
        new Finding(
            rule,
            "the name " + all,
            names.values().stream().limit(MOST_SHOWN).map(BodyVariants::side).toList(),
            List.of(
                because.first(),
                "Each article names one such body, and all words but one are the same."),
            all + " read like names of one body.",
            "Use the name that the body gives itself, or tell them apart."));
  }

  private static Evidence side(BodyName name) {
    return Evidence.of(name.span(), name.text(), name.text());
  }
}
