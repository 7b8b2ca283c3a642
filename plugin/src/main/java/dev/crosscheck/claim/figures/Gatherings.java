package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.Set;

/** How many came together: marched, or sat in the same boat. */
final class Gatherings {

  static final String CROWD = "crowd people";

  private static final String ABOARD = "aboard people";

  private static final Set<String> PEOPLE = Set.of("people", "person");

  /** Who takes part in a march or a wake. */
  private static final Set<String> CROWDS =
      Set.of(
          ("people person protester demonstrator marcher mourner supporter resident student worker "
                  + "fan worshipper activist spectator")
              .split(" "));

  private static final Set<String> GATHER =
      Set.of(
          "march", "gather", "rally", "protest", "demonstrate", "attend", "assemble", "converge");

  /** "Set off", "turned out", "joined the march". */
  private static final Set<String> TWO_WORDS =
      Set.of("set off", "turned out", "turn out", "set out", "poured into", "took to");

  private static final Set<String> MARCH =
      Set.of("march", "rally", "protest", "demonstration", "vigil", "procession", "parade");

  private static final Set<String> CARRY = Set.of("carry", "carrying", "carried", "carries");

  private static final int BESIDE = 5;
  private static final int NEAR = 3;

  private Gatherings() {}

  /** {@code crowd people}, {@code aboard people}; empty for other counts. */
  static String of(QuantityMention mention, Deeds deeds) {
    String noun = mention.quantity().noun();
    if (PEOPLE.contains(noun) && isAboard(mention.extent()) && !deeds.isHarmed(mention)) {
      return ABOARD;
    }
    return CROWDS.contains(noun) && isCrowd(mention.extent()) ? CROWD : "";
  }

  /** "Carrying 19 people", "19 people on board". */
  private static boolean isAboard(Extent people) {
    Sentence sentence = people.sentence();
    for (int at = people.first() - 1; at >= Math.max(0, people.first() - 2); at--) {
      if (CARRY.contains(sentence.token(at).lower())) {
        return true;
      }
    }
    for (int at = people.end(); at < Math.min(sentence.size(), people.end() + NEAR); at++) {
      String word = sentence.token(at).lower();
      if (word.equals("aboard") || word.equals("board") && word(sentence, at - 1).equals("on")) {
        return true;
      }
      if (sentence.token(at).is(Tag.PUNCT)) {
        return false;
      }
    }
    return false;
  }

  /** "A crowd of 300 people", "300 people were marching", "joined the march". */
  private static boolean isCrowd(Extent people) {
    Sentence sentence = people.sentence();
    boolean of = word(sentence, people.first() - 1).equals("of");
    if (of && word(sentence, people.first() - 2).equals("crowd")) {
      return true;
    }
    for (int at = people.end(); at < Math.min(sentence.size(), people.end() + BESIDE); at++) {
      if (sentence.token(at).is(Tag.PUNCT)) {
        return false;
      }
      if (sentence.token(at).is(Tag.VERB)) {
        return isGathering(sentence, at);
      }
    }
    return false;
  }

  private static boolean isGathering(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
    if (GATHER.contains(lemma)) {
      return true;
    }
    if (lemma.equals("join")) {
      for (int at = verb + 1; at < Math.min(sentence.size(), verb + BESIDE); at++) {
        if (MARCH.contains(sentence.token(at).lemma())) {
          return true;
        }
      }
      return false;
    }
    return TWO_WORDS.contains(sentence.token(verb).lower() + " " + word(sentence, verb + 1));
  }

  private static String word(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).lower() : "";
  }
}
