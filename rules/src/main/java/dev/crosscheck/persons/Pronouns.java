package dev.crosscheck.persons;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.GenderWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Pronouns that are not those of the person they stand for. */
public final class Pronouns {

  /** More sides than that tell nothing new. */
  private static final int MOST = 4;

  private Pronouns() {}

  /**
   * What to report of a person.
   *
   * @param title words that tell what the person is
   * @param pronouns the person's pronouns that tell otherwise, at least one
   */
  public static Finding finding(String rule, GenderWord title, Collection<GenderWord> pronouns) {
    List<GenderWord> wrong =
        pronouns.stream().sorted(Comparator.comparing(GenderWord::span)).toList();
    List<Evidence> sides = new ArrayList<>();
    sides.add(side(title));
    wrong.stream().limit(MOST).map(Pronouns::side).forEach(sides::add);
    sides.sort(Comparator.comparing(Evidence::span));
    return new Finding(
        rule,
        "the pronoun for " + title.name(),
        sides,
        List.of("Nobody else whom the article speaks of can be meant there."),
        "“%s” is said of a %s, “%s” of a %s."
            .formatted(title.text(), kind(title), wrong.get(0).text(), kind(wrong.get(0))),
        "Correct the pronoun or the title, or name who is meant.");
  }

  private static Evidence side(GenderWord one) {
    return Evidence.of(one.span(), one.text(), "a " + kind(one));
  }

  private static String kind(GenderWord one) {
    return one.female() ? "woman" : "man";
  }
}
