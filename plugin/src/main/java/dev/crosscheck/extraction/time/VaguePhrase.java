package dev.crosscheck.extraction.time;

import java.util.Optional;

/** Words for no certain time: "now", "recently", "soon", "the future". */
final class VaguePhrase {

  private VaguePhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (atom.is(Sort.VAGUE)) {
      boolean shorter = atoms.is(start, "shortly", "soon") && atoms.is(start + 1, "after", "before");
      return shorter
          ? Optional.empty()
          : vague(start, start + 1, atom.word().value(Sort.VAGUE));
    }
    if (atoms.is(start, "the") && atoms.is(start + 1, "past", "future")) {
      boolean noun = !atoms.get(start + 2).isLetters() || !atoms.get(start + 2).is(Sort.UNIT);
      String reference = atoms.is(start + 1, "past") ? "PAST_REF" : "FUTURE_REF";
      return noun ? vague(start, start + 2, reference) : Optional.empty();
    }
    if (atoms.is(start, "recent", "future")) {
      return vague(start, start + 1, atoms.is(start, "recent") ? "PAST_REF" : "FUTURE_REF");
    }
    return atoms.is(start, "current") ? vague(start, start + 1, "PRESENT_REF") : Optional.empty();
  }

  private static Optional<Phrase> vague(int start, int end, String reference) {
    return Optional.of(Phrase.of(start, end, new Meaning.Vague(reference)));
  }
}
