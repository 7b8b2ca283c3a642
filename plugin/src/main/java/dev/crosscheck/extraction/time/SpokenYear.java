package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.DateParts.Found;
import dev.crosscheck.extraction.time.Meaning.Written;
import java.util.Optional;

/** Years as broadcasts spell them: "nineteen ninety-six", "the year two thousand and five". */
final class SpokenYear {

  private SpokenYear() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    int at = atoms.skip(start, "the");
    boolean said = atoms.is(at, "year");
    if (at > start && !said) {
      return Optional.empty();
    }
    return year(atoms, said ? at + 1 : at, said)
        .filter(year -> isWhole(atoms, year.end()))
        .map(year -> Phrase.of(start, year.end(), Written.year(year.value())));
  }

  /** A year in words that no "year" leads in: after a month. */
  static Optional<Found> alone(Atoms atoms, int start) {
    return year(atoms, start, true).filter(year -> isWhole(atoms, year.end()));
  }

  /** Not "nineteen ninety days", "two thousand and two hundred", "twenty twenty fifths". */
  private static boolean isWhole(Atoms atoms, int end) {
    int next = atoms.skip(end, "-");
    return LengthPhrase.unit(atoms, next).isEmpty()
        && !atoms.is(next, Sort.MULTIPLE)
        && !atoms.is(next, Sort.NUMBER)
        && !atoms.is(next, Sort.ORDINAL)
        && !(atoms.get(next).lower().endsWith("ths") && atoms.get(next).isLetters());
  }

  private static Optional<Found> year(Atoms atoms, int start, boolean said) {
    if (!atoms.is(start, Sort.NUMBER)) {
      return Optional.empty();
    }
    int first = atoms.get(start).value(Sort.NUMBER);
    if (first == 2 && atoms.is(start + 1, "thousand")) {
      int at = atoms.skip(start + 2, "and");
      Optional<Found> rest = twoDigits(atoms, at);
      return rest.isPresent()
          ? rest.map(found -> new Found(2000 + found.value(), found.end()))
          : said ? Optional.of(new Found(2000, start + 2)) : Optional.empty();
    }
    if (first < 15 || first > 20) {
      return Optional.empty();
    }
    if (atoms.is(start + 1, "hundred") && said) {
      return twoDigits(atoms, atoms.skip(start + 2, "and"))
          .map(rest -> new Found(first * 100 + rest.value(), rest.end()))
          .or(() -> Optional.of(new Found(first * 100, start + 2)));
    }
    return twoDigits(atoms, start + 1)
        .filter(rest -> rest.value() >= 10)
        .map(rest -> new Found(first * 100 + rest.value(), rest.end()));
  }

  private static Optional<Found> twoDigits(Atoms atoms, int at) {
    if (!atoms.is(at, Sort.NUMBER)) {
      return Optional.empty();
    }
    int value = atoms.get(at).value(Sort.NUMBER);
    int next = atoms.skip(at + 1, "-");
    boolean ones =
        value >= 20 && atoms.is(next, Sort.NUMBER) && atoms.get(next).value(Sort.NUMBER) < 10;
    return ones
        ? Optional.of(new Found(value + atoms.get(next).value(Sort.NUMBER), next + 1))
        : Optional.of(new Found(value, at + 1));
  }
}
