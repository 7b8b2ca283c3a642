package dev.crosscheck.claim.measures;

import dev.crosscheck.claim.context.Subject;
import dev.crosscheck.claim.measures.Measures.Matter;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
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

  static List<Circumstance> of(Reading reading, Measures measures) {
    List<Circumstance> told = new ArrayList<>();
    for (QuantityMention mention : reading.quantities()) {
      if (mention.quantity().measure().equals("m")) {
        what(mention.extent())
            .map(
                what ->
                    measures.of(
                        what.shown(),
                        mention.extent(),
                        Matter.of(what.name()),
                        mention.quantity(),
                        Set.of()))
            .ifPresent(told::add);
      }
    }
    return told;
  }

  private record What(String name, Extent shown) {}

  private static Optional<What> what(Extent way) {
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
    return landmark && lies(sentence, way.first())
        ? Optional.of(
            new What(
                "distance from " + sentence.text(way.end() + 1, end).toLowerCase(Locale.ROOT),
                Extent.of(sentence, way.first(), end)))
        : Optional.empty();
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
