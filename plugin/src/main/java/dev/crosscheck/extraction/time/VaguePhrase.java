package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Tag;
import java.util.Optional;

/** Words for no certain time: "now", "recently", "soon", "the future". */
final class VaguePhrase {

  private VaguePhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    // "Every now and then"
    boolean often = atoms.is(start, "now") && atoms.is(start + 1, "and");
    if (often && atoms.is(start + 2, "then", "again")
        || atoms.is(start, "recently") && isAgainst(atoms, start + 1)) {
      return Optional.empty();
    }
    if (atom.is(Sort.VAGUE)) {
      return vague(start, start + 1, atom.word().value(Sort.VAGUE));
    }
    if (atoms.are(start, "soon", "as", "possible")) {
      return vague(start, start + 3, "FUTURE_REF");
    }
    if (atoms.is(start, "soon") && isSoon(atoms, start)) {
      return vague(start, start + 1, "FUTURE_REF");
    }
    if (atoms.are(start, "right", "now") || atoms.are(start, "at", "present")) {
      return vague(start, start + 2, "PRESENT_REF");
    }
    boolean other = atoms.is(start + 3, "last", "next", "of");
    if (atoms.are(start, "at", "the", "moment")
        || atoms.are(start, "at", "this", "time") && !other) {
      return vague(start, start + 3, "PRESENT_REF");
    }
    if (atoms.are(start, "at", "the", "present", "time")) {
      return vague(start, start + 4, "PRESENT_REF");
    }
    if (atoms.is(start, "these") && atoms.is(start + 1, "days")) {
      return vague(start, start + 2, "PRESENT_REF");
    }
    if (atoms.is(start - 1, "in") && atoms.are(start, "those", "days")) {
      return vague(start, start + 2, "PAST_REF");
    }
    boolean coming = atoms.is(start - 1, "in") && !LengthPhrase.follows(atoms, start + 1);
    if (atoms.is(start, "future") && coming) {
      return vague(start, start + 1, "FUTURE_REF");
    }
    if (atoms.are(start, "a", "long", "time", "ago")) {
      return vague(start, start + 4, "PAST_REF");
    }
    boolean some = atoms.are(start, "some", "time", "ago") || atoms.are(start, "a", "while", "ago");
    if (some || atoms.are(start, "a", "short", "time", "ago")) {
      return vague(start, atoms.is(start + 1, "short") ? start + 4 : start + 3, "PAST_REF");
    }
    if (atoms.is(start - 1, "at")
        && atoms.are(start, "a", "later")
        && atoms.is(start + 2, "date", "time")) {
      return vague(start, start + 3, "FUTURE_REF");
    }
    // "Not that long ago" is another time
    if (atoms.are(start, "long", "ago")
        && !atoms.is(start - 1, "that", "so", "too", "not")
        && !isAgainst(atoms, start + 2)) {
      return vague(start, start + 2, "PAST_REF");
    }
    if (atoms.is(start, "the")
        && atoms.is(start + 1, "short", "near", "long", "medium")
        && atoms.is(start + 2, "term")
        && atoms.is(start - 1, "in", "over", "for")
        && !LengthPhrase.follows(atoms, start + 3)) {
      return vague(start, start + 3, "FUTURE_REF");
    }
    int near = atoms.skip(start + 1, "near", "immediate", "foreseeable", "distant", "recent");
    if (atoms.is(start, "the") && near > start + 1 && atoms.is(near, "future", "past")) {
      return vague(start, near + 1, atoms.is(near, "past") ? "PAST_REF" : "FUTURE_REF");
    }
    boolean ever =
        atoms.is(start, "one", "some")
            && atoms.is(start + 1, "day")
            && !atoms.is(start - 1, "by")
            && !atoms.are(start + 2, "at", "a", "time");
    if (ever && looksAhead(atoms, start, 2)) {
      return vague(start, start + 2, "FUTURE_REF");
    }
    if (isOnce(atoms, start)) {
      return vague(start, start + 2, "PAST_REF");
    }
    if (atoms.get(start).is(Sort.UNITS) && atoms.are(start + 1, "from", "now")) {
      return vague(start, start + 3, "FUTURE_REF");
    }
    if (atoms.get(start).is(Sort.UNITS) && atoms.is(start + 1, "ago")) {
      return vague(start, start + 2, "PAST_REF");
    }
    if (atoms.is(start, "the") && atoms.is(start + 1, "past", "future")) {
      Atom next = atoms.get(start + 2);
      boolean unit = next.is(Sort.UNIT) || next.is(Sort.UNITS);
      boolean counts = unit || next.is(Sort.NUMBER) || next.is(Sort.SOME);
      boolean noun = !counts && !next.isDigits() && !atoms.is(start + 2, "of");
      String reference = atoms.is(start + 1, "past") ? "PAST_REF" : "FUTURE_REF";
      return noun ? vague(start, start + 2, reference) : Optional.empty();
    }
    boolean account = atoms.is(start + 1, "account", "accounts", "affairs");
    if (!atoms.is(start, "current") || account) {
      return Optional.empty();
    }
    // "At half of the then current price"
    boolean then = atoms.is(atoms.is(start - 1, "-") ? start - 2 : start - 1, "then");
    return vague(start, start + 1, then ? "PAST_REF" : "PRESENT_REF");
  }

  /** "As recently as last week", "as long ago as 1990", "most recently last week". */
  private static boolean isAgainst(Atoms atoms, int next) {
    return atoms.is(next, "as") || atoms.get(next).is(Sort.SHIFT);
  }

  /** "One day the mill burned down"; but "one day was enough", "one day after the vote". */
  static boolean isOnce(Atoms atoms, int start) {
    boolean opens =
        start == 0 || !atoms.get(start - 1).isLetters() && !atoms.get(start - 1).isDigits();
    Atom next = atoms.get(start + 2);
    boolean clause =
        atoms.is(start + 2, ",")
            || next.tag() == Tag.DET
            || next.tag() == Tag.PRON
            || next.tag() == Tag.PROPN;
    int first = atoms.get(start).token();
    return atoms.are(start, "one", "day")
        && opens
        && clause
        && TenseReader.at(atoms.sentence(), first, first + 2).looksBack();
  }

  /** "It will soon open"; not "as soon as", "soon after", and with "may" it is no time at all. */
  private static boolean isSoon(Atoms atoms, int start) {
    return !atoms.is(start - 1, "as", "so", "too", "how", "may", "might", "could")
        && !atoms.is(start + 1, "after", "before", "as", "or")
        && (atoms.is(start - 1, "to") || looksAhead(atoms, start, 1));
  }

  private static boolean looksAhead(Atoms atoms, int start, int words) {
    int first = atoms.get(start).token();
    return TenseReader.at(atoms.sentence(), first, first + words) == Tense.FUTURE;
  }

  private static Optional<Phrase> vague(int start, int end, String reference) {
    return Optional.of(Phrase.of(start, end, new Meaning.Vague(reference)));
  }
}
