package dev.crosscheck.extraction.time;

import java.util.Optional;

/** Words for no certain time: "now", "recently", "soon", "the future". */
final class VaguePhrase {

  private VaguePhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (atom.is(Sort.VAGUE)) {
      return vague(start, start + 1, atom.word().value(Sort.VAGUE));
    }
    if (atoms.are(start, "soon", "as", "possible")) {
      return vague(start, start + 3, "FUTURE_REF");
    }
    if (atoms.are(start, "right", "now") || atoms.are(start, "at", "present")) {
      return vague(start, start + 2, "PRESENT_REF");
    }
    if (atoms.are(start, "at", "the", "moment") || atoms.are(start, "at", "this", "time")) {
      return vague(start, start + 3, "PRESENT_REF");
    }
    if (atoms.are(start, "at", "the", "present", "time")) {
      return vague(start, start + 4, "PRESENT_REF");
    }
    if (atoms.is(start, "these") && atoms.is(start + 1, "days")) {
      return vague(start, start + 2, "PRESENT_REF");
    }
    int near = atoms.skip(start + 1, "near", "immediate", "foreseeable", "distant", "recent");
    if (atoms.is(start, "the") && near > start + 1 && atoms.is(near, "future", "past")) {
      return vague(start, near + 1, atoms.is(near, "past") ? "PAST_REF" : "FUTURE_REF");
    }
    boolean ever = atoms.is(start, "one", "some") && atoms.is(start + 1, "day");
    if (ever
        && TenseReader.at(atoms.sentence(), atoms.get(start).token(), atoms.get(start).token() + 2)
            == Tense.FUTURE) {
      return vague(start, start + 2, "FUTURE_REF");
    }
    if (atoms.get(start).is(Sort.UNITS) && atoms.is(start + 1, "ago")) {
      return vague(start, start + 2, "PAST_REF");
    }
    if (atoms.is(start, "the") && atoms.is(start + 1, "past", "future")) {
      boolean noun = !atoms.get(start + 2).isLetters() || !atoms.get(start + 2).is(Sort.UNIT);
      String reference = atoms.is(start + 1, "past") ? "PAST_REF" : "FUTURE_REF";
      return noun ? vague(start, start + 2, reference) : Optional.empty();
    }
    return atoms.is(start, "current") ? vague(start, start + 1, "PRESENT_REF") : Optional.empty();
  }

  private static Optional<Phrase> vague(int start, int end, String reference) {
    return Optional.of(Phrase.of(start, end, new Meaning.Vague(reference)));
  }
}
