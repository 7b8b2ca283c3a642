package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Tag;
import java.util.Optional;

/** Durations: "24 years", "two-day", "a year and a half", "recent weeks". */
final class LengthPhrase {

  private LengthPhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (atoms.is(start, "recent", "coming", "past") && atoms.get(start + 1).is(Sort.UNITS)) {
      return vague(atoms, start, start + 1);
    }
    if (atoms.is(start, "the") && atoms.get(start + 1).is(Sort.UNITS)) {
      return atoms.is(start + 2, "ahead") ? vague(atoms, start, start + 1) : Optional.empty();
    }
    if (atom.is(Sort.UNITS)) {
      boolean led = atoms.is(start - 1, "for", "in", "within", "over", "after", "of", "take");
      return led && !atoms.is(start + 1, "of", "old")
          ? vague(atoms, start, start)
          : joined(atoms, start);
    }
    return counted(atoms, start).or(() -> joined(atoms, start));
  }

  /** Whether the words go on, so that a noun before them may not be a time of its own. */
  static boolean follows(Atoms atoms, int at) {
    Atom next = atoms.get(at);
    return next.isLetters()
        && (next.tag() == Tag.NOUN || next.tag() == Tag.PROPN || next.tag() == Tag.ADJ)
        && !next.word().is(Sort.DAY_WORD)
        && !next.is(Sort.WEEKDAY);
  }

  /** Whether a piece of the calendar stands there: "quarter", "nine months", "rest". */
  static boolean isTime(Atoms atoms, int at) {
    return atoms.get(at).is(Sort.UNIT)
        || atoms.get(at).is(Sort.UNITS)
        || atoms.is(at, "half", "rest", "remainder", "part", "most", "much", "course");
  }

  /** The unit that stands there: "years", "year", but not an ordinal "second". */
  static Optional<Unit> unit(Atoms atoms, int at) {
    Atom atom = atoms.get(at);
    if (atom.is(Sort.UNITS)) {
      return Optional.of(Unit.valueOf(atom.word().value(Sort.UNITS)));
    }
    return atom.is(Sort.UNIT) && !atoms.is(at, "second")
        ? Optional.of(Unit.valueOf(atom.word().value(Sort.UNIT)))
        : Optional.empty();
  }

  private static Optional<Phrase> counted(Atoms atoms, int start) {
    if (atoms.is(start, "all") && atoms.is(start + 1, "day", "night", "week", "month", "year")) {
      Unit whole =
          atoms.is(start + 1, "night")
              ? Unit.DAY
              : Unit.valueOf(atoms.get(start + 1).word().value(Sort.UNIT));
      return length(start, start + 2, whole.duration(Amount.one(start)));
    }
    Optional<Amount> amount = Amount.upTo(atoms, start);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    int at = atoms.skip(amount.get().end(), "-");
    at = atoms.skip(at, "more", "full", "consecutive", "straight", "additional", "whole", "long");
    at = atoms.skip(at, "calendar", "business", "working", "successive", "trading");
    Optional<Unit> unit = unit(atoms, at);
    boolean one = amount.get().count() == 1 && !atoms.get(at).is(Sort.UNITS);
    if (unit.isEmpty() || isAge(atoms, at + 1) || unit.get() == Unit.QUARTER && one) {
      return Optional.empty();
    }
    if (one && atoms.is(start, "a", "an") && atoms.is(at, "minute", "weekend")) {
      return Optional.empty();
    }
    Unit found = unit.get() == Unit.WEEKEND ? Unit.WEEK : unit.get();
    return length(start, amount.get(), found, atoms, at + 1);
  }

  /** With what may follow the unit: "a year and a half", "1 hour and 30 minutes". */
  private static Optional<Phrase> length(
      int start, Amount amount, Unit unit, Atoms atoms, int end) {
    if (atoms.are(end, "and", "a", "half") && amount.isKnown()) {
      Amount more = new Amount(end + 3, amount.count() + 0.5);
      return length(start, end + 3, unit.duration(more));
    }
    int at = atoms.skip(atoms.skip(end, ","), "and");
    Optional<Amount> rest =
        atoms.get(at).isDigits() || atoms.get(at).is(Sort.NUMBER)
            ? Amount.at(atoms, at)
            : Optional.empty();
    Optional<Unit> smaller =
        rest.flatMap(found -> unit(atoms, atoms.skip(found.end(), "-")))
            .filter(next -> next.ordinal() < unit.ordinal());
    if (smaller.isPresent() && amount.isWhole() && rest.get().isWhole()) {
      int last = atoms.skip(rest.get().end(), "-") + 1;
      String whole = unit.duration(amount);
      String part = smaller.get().duration(rest.get()).substring(1);
      boolean clock = whole.startsWith("PT") && part.startsWith("T");
      return length(start, last, whole + (clock ? part.substring(1) : part));
    }
    return length(start, end, unit.duration(amount));
  }

  private static Optional<Phrase> length(int start, int end, String timex) {
    return Optional.of(Phrase.of(start, end, new Meaning.Length(timex)));
  }

  /** "6-year-old", "six years old", "six years of age": an attribute, not a time. */
  private static boolean isAge(Atoms atoms, int at) {
    return atoms.is(atoms.skip(at, "-"), "old", "olds") || atoms.are(at, "of", "age");
  }

  private static Optional<Phrase> vague(Atoms atoms, int start, int unit) {
    Unit found = Unit.valueOf(atoms.get(unit).word().value(Sort.UNITS));
    String timex = found.duration(new Amount(unit, Amount.UNKNOWN));
    return Optional.of(Phrase.of(start, unit + 1, new Meaning.Length(timex)));
  }

  /** "day-long". */
  private static Optional<Phrase> joined(Atoms atoms, int start) {
    boolean joined = atoms.is(start + 1, "-") && atoms.is(start + 2, "long");
    return unit(atoms, start)
        .filter(unit -> joined)
        .map(
            unit ->
                Phrase.of(start, start + 3, new Meaning.Length(unit.duration(Amount.one(start)))));
  }
}
