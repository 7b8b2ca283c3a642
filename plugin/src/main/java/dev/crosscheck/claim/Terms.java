package dev.crosscheck.claim;

import dev.crosscheck.claim.names.NameClaims;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.SortedMap;
import java.util.TreeMap;

/** What an article is about: the names and nouns in it, with how often each occurs. */
final class Terms {

  /** Shorter nouns ("day", "man") join nothing. */
  private static final int SHORTEST_NOUN = 4;

  private Terms() {}

  static SortedMap<String, Integer> of(Reading reading) {
    SortedMap<String, Integer> terms = new TreeMap<>();
    for (NameMention name : reading.names()) {
      Referent referent = name.referent();
      terms.merge(kind(referent.kind()) + ":" + NameClaims.term(referent), 1, Integer::sum);
    }
    for (Sentence sentence : reading.sentences()) {
      for (Token token : sentence.tokens()) {
        if (token.tag() == Tag.NOUN && token.lemma().length() >= SHORTEST_NOUN) {
          terms.merge(token.lemma(), 1, Integer::sum);
        }
      }
    }
    return terms;
  }

  /** Whether the Mafia is a body or a thing is read now so, now so. */
  private static ReferentKind kind(ReferentKind kind) {
    return kind == ReferentKind.THING ? ReferentKind.ORGANISATION : kind;
  }
}
