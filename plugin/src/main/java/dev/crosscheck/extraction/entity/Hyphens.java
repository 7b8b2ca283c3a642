package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads compounds of names: "Norway-based" is Norway, "Norwegian-Danish" two nationalities, and
 * marks nationalities as such.
 */
final class Hyphens {

  private final KnownNames names;

  Hyphens(KnownNames names) {
    this.names = names;
  }

  List<Candidate> cut(List<Candidate> candidates) {
    List<Candidate> result = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (candidate.known.isEmpty()) {
        Token first = candidate.sentence.token(candidate.first);
        int hyphen = first.text().indexOf('-');
        if (hyphen > 1 && compound(candidate, first, hyphen, result)) {
          continue;
        }
      }
      candidate.adjectival = candidate.isKnown(Level.ADJECTIVE);
      result.add(candidate);
    }
    return result;
  }

  private boolean compound(Candidate candidate, Token token, int hyphen, List<Candidate> out) {
    Sentence sentence = candidate.sentence;
    List<Known> left = names.known(token.text().substring(0, hyphen));
    if (left.isEmpty() || hyphen + 1 >= token.text().length()) {
      return false;
    }
    boolean small = Character.isLowerCase(token.text().charAt(hyphen + 1));
    if (small && candidate.words() == 1) {
      Candidate place = part(sentence, candidate.first, token.start(), token.start() + hyphen);
      place.known = left;
      place.adjectival = true;
      out.add(place);
      return true;
    }
    if (small || !left.get(0).is(Level.ADJECTIVE)) {
      return false;
    }
    // "Norwegian-South African": the right part may go on in the next words.
    int right = token.start() + hyphen + 1;
    int end = sentence.token(candidate.end - 1).end();
    String rest = sentence.passage().text().substring(right, end);
    List<Known> second = names.known(rest);
    if (second.isEmpty() || !second.get(0).is(Level.ADJECTIVE)) {
      return false;
    }
    Candidate one = part(sentence, candidate.first, token.start(), token.start() + hyphen);
    one.known = left;
    one.adjectival = true;
    out.add(one);
    if (candidate.words() > 1) {
      Candidate other = part(sentence, candidate.first + 1, right, end);
      other.known = second;
      other.adjectival = true;
      out.add(other);
    }
    return true;
  }

  private static Candidate part(Sentence sentence, int token, int start, int end) {
    Extent extent =
        new Extent(
            sentence,
            token,
            token + 1,
            sentence.passage().span(start, end),
            sentence.passage().text().substring(start, end));
    return new Candidate(sentence, token, token + 1, extent);
  }
}
