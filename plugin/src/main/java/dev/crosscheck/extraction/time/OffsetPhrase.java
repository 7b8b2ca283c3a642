package dev.crosscheck.extraction.time;

import java.util.List;
import java.util.Optional;

/** Times told from a date beside them: "two days after Christmas", "a week from Monday". */
final class OffsetPhrase {

  private OffsetPhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    if (atoms.is(start, "the", "that") || atoms.is(start, "day", "week")) {
      return thePiece(atoms, start, atoms.is(start, "the", "that") ? start + 1 : start);
    }
    Optional<Amount> amount = Amount.at(atoms, start).filter(Amount::isWhole);
    Optional<Unit> unit = amount.flatMap(found -> LengthPhrase.unit(atoms, found.end()));
    if (unit.isEmpty() || unit.get().isShorterThanDay()) {
      return Optional.empty();
    }
    int at = amount.get().end() + 1;
    boolean from = atoms.is(at, "from");
    if (!from && !atoms.is(at, "before", "after")) {
      return Optional.empty();
    }
    int direction = atoms.is(at, "before") ? -1 : 1;
    return base(atoms, at + 1)
        .filter(base -> !from || isNear(base.meaning()))
        .map(
            base ->
                Phrase.of(
                    start,
                    base.end(),
                    new Meaning.Offset(
                        amount.get(), unit.get(), direction, base.meaning(), false)));
  }

  /** "the day after Christmas", "the week before last". */
  private static Optional<Phrase> thePiece(Atoms atoms, int start, int noun) {
    if (!atoms.is(noun, "day", "week", "month", "year", "weekend", "night")
        || !atoms.is(noun + 1, "before", "after")) {
      return Optional.empty();
    }
    int shift = atoms.is(noun + 1, "before") ? -1 : 1;
    boolean night = atoms.is(noun, "night");
    Unit unit = night ? Unit.DAY : Unit.valueOf(atoms.get(noun).word().value(Sort.UNIT));
    boolean twice = atoms.is(noun + 2, shift < 0 ? "last" : "next");
    boolean goesOn =
        LengthPhrase.follows(atoms, noun + 3)
            || LengthPhrase.isTime(atoms, noun + 3)
            || atoms.is(noun + 3, Sort.WEEKDAY);
    if (twice && !goesOn) {
      return Optional.of(piece(start, noun + 3, new Meaning.Near(unit, 2 * shift), night));
    }
    Amount one = Amount.one(noun);
    return base(atoms, noun + 2)
        .map(
            base ->
                piece(
                    start,
                    base.end(),
                    new Meaning.Offset(one, unit, shift, base.meaning(), true),
                    night));
  }

  private static Phrase piece(int start, int end, Meaning meaning, boolean night) {
    return Phrase.of(start, end, night ? new Meaning.Clock("NI", Optional.of(meaning)) : meaning);
  }

  /** A date that needs no date beside it: the grammar goes no deeper. */
  static Optional<Phrase> base(Atoms atoms, int start) {
    int at = atoms.skip(start, "the");
    Atom atom = atoms.get(at);
    if (atom.is(Sort.DAY_WORD)) {
      return Optional.of(
          Phrase.of(at, at + 1, new Meaning.Near(Unit.DAY, atom.value(Sort.DAY_WORD))));
    }
    if (atom.is(Sort.SHIFT)) {
      return RelativePhrase.shifted(atoms, at);
    }
    List<Phrase> dates = DatePhrase.at(atoms, at);
    return dates.size() == 1
        ? Optional.of(dates.get(0))
        : dates.isEmpty() ? NamedDays.at(atoms, at) : Optional.empty();
  }

  private static boolean isNear(Meaning meaning) {
    return meaning instanceof Meaning.Near
        || meaning instanceof Meaning.NearNamed
        || meaning instanceof Meaning.Named
        || meaning instanceof Meaning.Written written
            && (written.day() > 0 || written.weekday().isPresent());
  }
}
