package dev.crosscheck.claim.measures;

import dev.crosscheck.claim.context.Subject;
import dev.crosscheck.claim.measures.Measures.Matter;
import dev.crosscheck.claim.measures.Measures.Told;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How far a thing without a name is from one with a name: "the crossing is two miles from Kelderby
 * station". Places with names are told elsewhere.
 */
final class Ways {

  private static final Set<String> LIES = Set.of("be", "lie", "stand", "sit");

  private static final int BESIDE = 3;

  private Ways() {}

  static List<Circumstance> of(Measures measures) {
    return measures.beside(amount -> amount.measure().equals("m"), Ways::what);
  }

  private static Optional<Told> what(Extent way) {
    Sentence sentence = way.sentence();
    int end = way.end() + 1;
    boolean from = way.end() < sentence.size() && sentence.token(way.end()).lower().equals("from");
    while (from && end < sentence.size() && sentence.token(end).is(Tag.PROPN, Tag.NOUN)) {
      end++;
    }
    boolean landmark =
        end - way.end() > 2
            && sentence.token(way.end() + 1).is(Tag.PROPN)
            && Character.isLowerCase(sentence.token(end - 1).text().charAt(0));
    if (!landmark || !lies(sentence, way.first())) {
      return Optional.empty();
    }
    String shown = "distance from " + sentence.text(way.end() + 1, end);
    Matter matter = new Matter(shown.toLowerCase(Locale.ROOT), shown);
    return Optional.of(new Told(matter, Extent.of(sentence, way.first(), end)));
  }

  /** The subject is "it" or has no name. */
  private static boolean lies(Sentence sentence, int number) {
    for (int at = number - 1; at >= Math.max(0, number - BESIDE); at--) {
      if (LIES.contains(sentence.token(at).lemma())) {
        boolean it = at > 0 && sentence.token(at - 1).lower().equals("it");
        return it
            || at > 0 && sentence.token(at - 1).is(Tag.NOUN) && !Subject.of(sentence, at).isEmpty();
      }
    }
    return false;
  }
}
