package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.DateParts.Found;
import java.util.Optional;

/** Larger pieces of the calendar: "summer of 2023", "the '80s", "the 20th century". */
final class SeasonPhrase {

  private SeasonPhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (atoms.is(start, "the")) {
      Optional<Phrase> inner = season(atoms, start + 1);
      return inner
          .or(() -> century(atoms, start + 1))
          .or(() -> decade(atoms, start + 1))
          .or(() -> spelledDecade(atoms, start + 1))
          .or(() -> MonthOrYear.decade(atoms, start + 1))
          .map(phrase -> phrase.from(start));
    }
    if (atom.is(Sort.SEASON)) {
      return season(atoms, start);
    }
    if (atom.is(Sort.NUMBER)) {
      return spelledDecade(atoms, start).or(() -> century(atoms, start));
    }
    if (atom.is(Sort.DECADE) || atoms.is(start, "'")) {
      return decade(atoms, start).or(() -> shortYear(atoms, start));
    }
    return century(atoms, start);
  }

  /** "Nineteen eighties", "nineteen-eighties". */
  private static Optional<Phrase> spelledDecade(Atoms atoms, int start) {
    int tens = atoms.skip(start + 1, "-");
    if (!atoms.is(start, Sort.NUMBER) || !atoms.is(tens, Sort.DECADE)) {
      return Optional.empty();
    }
    int century = atoms.get(start).value(Sort.NUMBER);
    Meaning decade = new Meaning.Decade(century * 100 + atoms.get(tens).value(Sort.DECADE));
    return century > 14 && century < 21
        ? Optional.of(Phrase.of(start, tens + 1, decade))
        : Optional.empty();
  }

  /** "In '89", "fiscal '89", "the class of '68". */
  private static Optional<Phrase> shortYear(Atoms atoms, int start) {
    boolean led = atoms.is(start - 1, "in", "since", "until", "of", "fiscal", "early", "late");
    return led && !atoms.get(start).glued() && atoms.get(start + 1).glued()
        ? DateParts.twoDigits(atoms, start + 1)
            .map(year -> Phrase.of(start, year.end(), Meaning.Written.year(year.value())))
        : Optional.empty();
  }

  /** A season with its year; without one only after "in the", for a fall can be any fall. */
  private static Optional<Phrase> season(Atoms atoms, int start) {
    if (!atoms.is(start, Sort.SEASON)) {
      return Optional.empty();
    }
    String code = atoms.get(start).word().value(Sort.SEASON);
    boolean verb = atoms.is(start, "fall") && atoms.is(start + 1, "in");
    Optional<Found> year = verb ? Optional.empty() : DateParts.yearAfter(atoms, start + 1);
    if (year.isPresent()) {
      Meaning meaning = new Meaning.Season(code, year.get().value(), Optional.empty());
      return Optional.of(Phrase.of(start, year.get().end(), meaning));
    }
    boolean in = atoms.is(start - 1, "in", "during") || atoms.is(start - 1, Sort.EARLY);
    boolean definite =
        atoms.is(start - 1, "the")
            && atoms.is(start - 2, "in", "into", "during", "over", "of", "by", "until");
    boolean ends = !atoms.is(start + 1, "of") && !atoms.get(start + 1).capital();
    return (in || definite) && ends && !atoms.is(start, "fall")
        ? Optional.of(Phrase.of(start, start + 1, new Meaning.Season(code, 0, Optional.empty())))
        : Optional.empty();
  }

  /** "20th century", "19th and 20th centuries". */
  private static Optional<Phrase> century(Atoms atoms, int start) {
    return DateParts.ordinal(atoms, start)
        .filter(ordinal -> ordinal.value() <= 30)
        .flatMap(
            ordinal -> {
              int at = atoms.skip(ordinal.end(), "-");
              boolean alone = atoms.is(at, "century", "centuries");
              return alone || isListed(atoms, ordinal.end())
                  ? Optional.of(
                      Phrase.of(
                          start,
                          alone ? at + 1 : ordinal.end(),
                          new Meaning.Century(ordinal.value())))
                  : Optional.empty();
            });
  }

  private static boolean isListed(Atoms atoms, int joint) {
    return atoms.is(joint, "and", "or", "to")
        && DateParts.ordinal(atoms, atoms.skip(joint + 1, "the", "early", "late"))
            .filter(last -> atoms.is(last.end(), "century", "centuries"))
            .isPresent();
  }

  /** "sixties", "'80s"; digits without an apostrophe are read with the years. */
  private static Optional<Phrase> decade(Atoms atoms, int start) {
    if (atoms.is(start, Sort.DECADE) && atoms.is(start - 1, "the", "in", "early", "late", "mid")) {
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
