package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.Optional;

/** What the words around a place tell of it: what contains it, and that it is a region. */
final class Surroundings {

  private final Lexicon lexicon;

  Surroundings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "Texas" of "Paris, Texas" and "the Paris region of Texas"; empty if none. */
  Optional<Candidate> container(Candidate candidate, Candidate next) {
    if (next == null
        || next.sentence != candidate.sentence
        || next.first < candidate.end // "Norway/U.S." is one token
        || next.known.isEmpty()
        || next.adjectival
        || next.known.get(0).referent().kind() != ReferentKind.PLACE) {
      return Optional.ofNullable(candidate.owner).filter(owner -> !owner.known.isEmpty());
    }
    Sentence sentence = candidate.sentence;
    for (int i = candidate.end; i < next.first; i++) {
      String word = sentence.token(i).lower();
      boolean joint =
          word.equals(",")
              || word.equals("of")
              || word.equals("in")
              || word.equals("the")
              || lexicon.is(Words.REGIONHEAD, word);
      if (!joint) {
        return Optional.empty();
      }
    }
    boolean comma = sentence.token(candidate.end).text().equals(",");
    boolean list =
        comma
            && next.end < sentence.size()
            && (sentence.token(next.end).lower().equals("and")
                || sentence.token(next.end).lower().equals("or"));
    return list ? Optional.empty() : Optional.of(next);
  }

  /** "the Ardenholm region", "Ardenholm Oblast", "the region of Ardenholm". */
  boolean isRegion(Candidate candidate) {
    Sentence sentence = candidate.sentence;
    int end = candidate.end;
    int first = candidate.first;
    return lexicon.is(Words.REGIONHEAD, candidate.lower(end - 1))
        || end < sentence.size()
            && (lexicon.is(Words.REGIONHEAD, sentence.token(end).lower())
                || sentence.token(end).lower().equals("regional"))
        || first > 1
            && sentence.token(first - 1).lower().equals("of")
            && lexicon.is(Words.REGIONHEAD, sentence.token(first - 2).lower());
  }
}
