package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.DateParts.Found;
import java.util.Optional;

/** Larger pieces of the calendar: "summer of 2023", "Q3 2024", "the 20th century". */
final class SeasonPhrase {

  private SeasonPhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (atoms.is(start, "the")) {
      Optional<Phrase> inner = season(atoms, start + 1);
      return inner
          .or(() -> numbered(atoms, start + 1))
          .or(() -> decade(atoms, start + 1))
          .map(phrase -> phrase.from(start));
    }
    if (atom.is(Sort.SEASON)) {
      return season(atoms, start);
    }
    if (atoms.is(start, "q", "h") && atom.capital() && atoms.get(start + 1).glued()) {
      return letter(atoms, start);
    }
    if (atom.is(Sort.DECADE) || atoms.is(start, "'")) {
      return decade(atoms, start);
    }
    return numbered(atoms, start);
  }

  /** A season with its year; without one only after "in the", for a fall can be any fall. */
  private static Optional<Phrase> season(Atoms atoms, int start) {
    if (!atoms.is(start, Sort.SEASON)) {
      return Optional.empty();
    }
    String code = atoms.get(start).word().value(Sort.SEASON);
    Optional<Found> year = DateParts.yearAfter(atoms, start + 1);
    if (year.isPresent()) {
      Meaning meaning = new Meaning.Season(code, year.get().value(), Optional.empty());
      return Optional.of(Phrase.of(start, year.get().end(), meaning));
    }
    boolean in = atoms.is(start - 1, "in", "during") || atoms.is(start - 1, Sort.EARLY);
    boolean definite = atoms.is(start - 1, "the") && atoms.is(start - 2, "in", "during", "over", "of", "by", "until");
    boolean ends = !atoms.is(start + 1, "of") && !atoms.get(start + 1).capital();
    return (in || definite) && ends && !atoms.is(start, "fall")
        ? Optional.of(
            Phrase.of(start, start + 1, new Meaning.Season(code, 0, Optional.empty())))
        : Optional.empty();
  }

  /** "third quarter of 2024", "third-quarter", "second half of the year", "20th century". */
  private static Optional<Phrase> numbered(Atoms atoms, int start) {
    Optional<Found> ordinal = DateParts.dayWord(atoms, start);
    if (ordinal.isEmpty() && atoms.get(start).isDigits()) {
      ordinal = DateParts.dayNumber(atoms, start).filter(found -> found.end() > start + 1);
    }
    if (ordinal.isEmpty()) {
      return Optional.empty();
    }
    int number = ordinal.get().value();
    int at = atoms.skip(ordinal.get().end(), "-");
    at = atoms.skip(at, "fiscal");
    if (atoms.is(at, "century") && number <= 30) {
      return Optional.of(Phrase.of(start, at + 1, new Meaning.Century(number)));
    }
    if (atoms.is(at, "quarter") && number <= 4 && !atoms.is(at + 1, "century")) {
      return Optional.of(withYear(atoms, start, at + 1, Unit.QUARTER, number));
    }
    return Optional.empty();
  }

  private static Phrase withYear(Atoms atoms, int start, int end, Unit unit, int number) {
    Optional<Found> year = DateParts.yearAfter(atoms, atoms.skip(end, "of"));
    int named = year.map(Found::value).orElse(0);
    return Phrase.of(
        start, year.map(Found::end).orElse(end), new Meaning.Part(unit, number, named));
  }

  /** "Q3 2024". */
  private static Optional<Phrase> letter(Atoms atoms, int start) {
    Atom number = atoms.get(start + 1);
    boolean quarter = atoms.is(start, "q") && number.number() >= 1 && number.number() <= 4;
    boolean ends = !atoms.get(start + 2).glued() || !atoms.get(start + 2).isLetters();
    if (!quarter || number.length() != 1 || !ends || atoms.get(start).glued()) {
      return Optional.empty();
    }
    return Optional.of(withYear(atoms, start, start + 2, Unit.QUARTER, number.number()));
  }

  /** "sixties", "'80s"; digits without an apostrophe are read with the years. */
  private static Optional<Phrase> decade(Atoms atoms, int start) {
    if (atoms.is(start, Sort.DECADE) && atoms.is(start - 1, "the", "early", "late", "mid")) {
      int value = atoms.get(start).value(Sort.DECADE);
      return Optional.of(Phrase.of(start, start + 1, new Meaning.Decade(value)));
    }
    Atom number = atoms.get(start + 1);
    boolean short2 = atoms.is(start, "'") && number.length() == 2 && number.number() % 10 == 0;
    boolean plural = atoms.is(start + 2, "s") && atoms.get(start + 2).glued();
    return short2 && plural && number.glued()
        ? Optional.of(Phrase.of(start, start + 3, new Meaning.Decade(number.number())))
        : Optional.empty();
  }
}
