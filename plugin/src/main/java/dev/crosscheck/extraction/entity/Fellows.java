package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Known.Level;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.List;

/** Weighs what the others of a list tell: "Ardendo" of "Sony, Ardendo and Philips" is a body. */
final class Fellows {

  /** So many of a list must be known for bodies to tell of the others. */
  private static final int ENOUGH = 2;

  private final Lexicon lexicon;

  Fellows(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param candidates in reading order
   */
  void weigh(List<Candidate> candidates) {
    int start = 0;
    for (int i = 1; i <= candidates.size(); i++) {
      if (i == candidates.size() || !isJoined(candidates.get(i - 1), candidates.get(i))) {
        if (i - start > ENOUGH) {
          list(candidates.subList(start, i));
        }
        start = i;
      }
    }
  }

  private void list(List<Candidate> list) {
    if (list.stream().filter(Fellows::isBody).count() < ENOUGH
        || list.stream().anyMatch(Fellows::isPlace)) {
      return;
    }
    for (Candidate candidate : list) {
      candidate.among = true;
      boolean name = candidate.words() == 1 ? isName(candidate) : isLongName(candidate);
      if (name && candidate.known.isEmpty() && !candidate.titled) {
        candidate.vote(ReferentKind.ORGANISATION, 3);
      }
    }
  }

  private boolean isName(Candidate candidate) {
    return !lexicon.isGiven(candidate.letters)
        && !lexicon.isOrdinary(candidate.letters)
        && !Casing.isCode(candidate.extent.text());
  }

  /** "Norse Wings" of "Sony, Norse Wings and Philips": nothing in it tells of another kind. */
  private boolean isLongName(Candidate candidate) {
    return candidate.words() < 4
        && !isGeneral(candidate)
        && candidate.looks[ReferentKind.PERSON.ordinal()] < 3
        && candidate.looks[ReferentKind.PLACE.ordinal()] == 0
        && candidate.looks[ReferentKind.THING.ordinal()] < 2;
  }

  /** "Gun Safety": what is a cause, and no body. */
  private boolean isGeneral(Candidate candidate) {
    for (int i = candidate.first; i < candidate.end; i++) {
      if (!lexicon.isOrdinary(candidate.lower(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBody(Candidate candidate) {
    return candidate.words() > 1
            && candidate.known.isEmpty()
            && candidate.looks[ReferentKind.ORGANISATION.ordinal()] >= 7 // "Norse Wings Ltd"
        || candidate.isKnown(Level.BODY)
            && candidate.known.get(0).referent().kind() == ReferentKind.ORGANISATION
        || candidate.isKnown(Level.TEAM)
        || candidate.isKnown(Level.LIKELY);
  }

  private static boolean isPlace(Candidate candidate) {
    return !candidate.known.isEmpty()
        && candidate.known.get(0).referent().kind() == ReferentKind.PLACE
        && candidate.known.stream().noneMatch(known -> known.is(Level.LIKELY));
  }

  /** Whether nothing but a comma, an "and" or both stands between. */
  private static boolean isJoined(Candidate one, Candidate other) {
    Sentence sentence = one.sentence;
    if (sentence != other.sentence || other.first <= one.end || other.first > one.end + 2) {
      return false;
    }
    for (int i = one.end; i < other.first; i++) {
      if (!sentence.token(i).is(Tag.CCONJ) && !sentence.token(i).text().equals(",")) {
        return false;
      }
    }
    return true;
  }
}
