package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads compounds of names: "Norway-based" is Norway, "Norwegian-Danish" two nationalities, and
 * marks nationalities as such.
 */
final class Hyphens {

  /** What makes a word that only tells of a name: "Ardenholm-based" names Ardenholm. */
  private static final Set<String> PARTICIPLES =
      Set.of(
          "based",
          "born",
          "led",
          "backed",
          "owned",
          "made",
          "controlled",
          "style",
          "trained",
          "era",
          "bound",
          "registered",
          "listed",
          "run",
          "funded",
          "like",
          "wide",
          "inspired");

  private final KnownNames names;

  Hyphens(KnownNames names) {
    this.names = names;
  }

  List<Candidate> cut(List<Candidate> candidates) {
    List<Candidate> result = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (candidate.known.isEmpty()) {
        Token first = candidate.sentence.token(candidate.first);
        if (candidate.words() == 1 && either(candidate, first, result)) {
          continue;
        }
        int hyphen = first.text().indexOf('-');
        if (hyphen > 1 && compound(candidate, first, hyphen, result)
            || candidate.words() > 1 && based(candidate, result)) {
          continue;
        }
      }
      candidate.adjectival = candidate.isKnown(Level.ADJECTIVE);
      result.add(candidate);
    }
    return result;
  }

  /** "Ardenair/Norse Wings": two names that tables know. */
  private boolean either(Candidate candidate, Token token, List<Candidate> out) {
    int slash = token.text().indexOf('/');
    if (slash < 2 || slash + 2 >= token.text().length()) {
      return false;
    }
    int start = token.start();
    Candidate one = part(candidate.sentence, candidate.first, candidate.end, start, start + slash);
    Candidate other =
        part(candidate.sentence, candidate.first, candidate.end, start + slash + 1, token.end());
    one.known = names.known(one.extent.text());
    other.known = names.known(other.extent.text());
    if (one.known.isEmpty() || other.known.isEmpty()) {
      return false;
    }
    out.add(one);
    out.add(other);
    return true;
  }

  /** "New York-based", "South African-born". */
  private boolean based(Candidate candidate, List<Candidate> out) {
    Sentence sentence = candidate.sentence;
    Token last = sentence.token(candidate.end - 1);
    int hyphen = last.text().lastIndexOf('-');
    if (hyphen < 2 || !PARTICIPLES.contains(last.lower().substring(hyphen + 1))) {
      return false;
    }
    int start = sentence.token(candidate.first).start();
    int end = last.start() + hyphen;
    List<Known> known = names.known(sentence.passage().text().substring(start, end));
    if (!known.isEmpty()) {
      Candidate place = part(sentence, candidate.first, candidate.end, start, end);
      place.known = known;
      place.adjectival = true;
      out.add(place);
    }
    return true;
  }

  private boolean compound(Candidate candidate, Token token, int hyphen, List<Candidate> out) {
    Sentence sentence = candidate.sentence;
    List<Known> left = names.known(token.text().substring(0, hyphen));
    if (hyphen + 1 >= token.text().length()) {
      return false;
    }
    boolean small = Character.isLowerCase(token.text().charAt(hyphen + 1));
    if (left.isEmpty()) {
      boolean told =
          small
              && candidate.words() == 1
              && PARTICIPLES.contains(token.lower().substring(hyphen + 1));
      if (told) {
        Candidate name =
            part(sentence, candidate.first, candidate.end, token.start(), token.start() + hyphen);
        name.compounded = true;
        out.add(name);
      }
      return told;
    }
    if (small && candidate.words() == 1) {
      Candidate place =
          part(
              sentence,
              candidate.first,
              candidate.first + 1,
              token.start(),
              token.start() + hyphen);
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
    Candidate one =
        part(sentence, candidate.first, candidate.first + 1, token.start(), token.start() + hyphen);
    one.known = left;
    one.adjectival = true;
    out.add(one);
    if (candidate.words() > 1) {
      Candidate other = part(sentence, candidate.first + 1, candidate.first + 2, right, end);
      other.known = second;
      other.adjectival = true;
      out.add(other);
    }
    return true;
  }

  private static Candidate part(Sentence sentence, int first, int last, int start, int end) {
    Extent extent =
        new Extent(
            sentence,
            first,
            last,
            sentence.passage().span(start, end),
            sentence.passage().text().substring(start, end));
    return new Candidate(sentence, first, last, extent);
  }
}
