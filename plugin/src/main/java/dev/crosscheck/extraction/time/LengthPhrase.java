package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Tag;
import java.util.Optional;

/** Durations: "24 years", "two-day", "a year and a half", "recent weeks". */
final class LengthPhrase {

  private LengthPhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (atoms.is(start, "recent", "coming", "past") && atoms.get(start + 1).is(Sort.UNITS)) {
      return VagueLength.of(atoms, start, start + 1);
    }
    if (atoms.is(start, "the")) {
      return VagueLength.definite(atoms, start);
    }
    if (atom.is(Sort.LASTING)) {
      Unit unit = Unit.valueOf(atom.word().value(Sort.LASTING));
      return length(start, start + 1, unit.duration(Amount.one(start)));
    }
    if (atom.is(Sort.UNITS)) {
      Optional<Phrase> beside = VagueLength.beside(atoms, start);
      if (beside.isPresent()) {
        return beside;
      }
      boolean led =
          atoms.is(start + 1, "of")
              ? VagueLength.isFilled(atoms, start)
              : VagueLength.isLed(atoms, start);
      boolean closed = atoms.are(start - 1, "after", "hours");
      return led && !closed && !atoms.is(start + 1, "old")
          ? VagueLength.of(atoms, start, start)
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
    boolean ordinal = atoms.is(at, "second") && !isSecondLong(atoms, at);
    return atom.is(Sort.UNIT) && !ordinal
        ? Optional.of(Unit.valueOf(atom.word().value(Sort.UNIT)))
        : Optional.empty();
  }

  /** "30-second", "ten-second"; but "forty-second" is a number of an order. */
  private static boolean isSecondLong(Atoms atoms, int at) {
    Atom count = atoms.get(at - 2);
    boolean small = count.is(Sort.NUMBER) && count.value(Sort.NUMBER) < 20;
    return atoms.is(at - 1, "-") && atoms.get(at).glued() && (count.isDigits() || small);
  }

  private static Optional<Phrase> counted(Atoms atoms, int start) {
    if (atoms.is(start, "all") && atoms.is(start + 1, "day", "night", "week", "month", "year")) {
      Unit whole =
          atoms.is(start + 1, "night")
              ? Unit.DAY
              : Unit.valueOf(atoms.get(start + 1).word().value(Sort.UNIT));
      return length(start, start + 2, whole.duration(Amount.one(start)));
    }
    if (atoms.is(start, "another") && unit(atoms, start + 1).isPresent()) {
      return length(start, start + 2, unit(atoms, start + 1).get().duration(Amount.one(start)));
    }
    Optional<Phrase> share = ofHour(atoms, start);
    if (share.isPresent()) {
      return share;
    }
    Optional<Amount> amount = Amount.upTo(atoms, start);
    // "Twice in as many years"
    boolean asMany = atoms.is(start, "many") && atoms.is(start - 1, "as");
    if (amount.isEmpty() || asMany || isSomeDay(atoms, start) || VagueLength.isRate(atoms, start)) {
      return Optional.empty();
    }
    int at = atoms.skip(amount.get().end(), "-");
    int century = atoms.skip(at + 1, "-");
    if (amount.get().count() == 1
        && atoms.is(at, "quarter", "half")
        && atoms.is(century, "century")) {
      return length(start, century + 1, atoms.is(at, "half") ? "P50Y" : "P25Y");
    }
    if (atoms.is(at, "nights") && at == amount.get().end()) {
      return length(start, at + 1, Unit.DAY.duration(amount.get()));
    }
    at = atoms.skip(at, "more", "full", "consecutive", "straight", "additional", "whole", "long");
    at = atoms.skip(at, "calendar", "business", "working", "successive", "trading");
    Optional<Unit> unit = unit(atoms, at);
    boolean one = amount.get().count() == 1 && !atoms.get(at).is(Sort.UNITS);
    if (unit.isEmpty() || isAge(atoms, at + 1) || unit.get() == Unit.QUARTER && one) {
      return Optional.empty();
    }
    boolean once = atoms.is(start, "one") && atoms.is(at, "day");
    boolean verb = atoms.get(at + 1).tag() == Tag.VERB || atoms.get(at + 1).tag() == Tag.AUX;
    if (once && (verb || VaguePhrase.isOnce(atoms, start) || atoms.are(at + 1, "at", "a", "time"))
        || amount.get().count() >= 1000 && atoms.get(at).is(Sort.UNIT)) {
      // "One day at a time", "may she one day sail", "303,000 week ago and 275,000 a year ago"
      return Optional.empty();
    }
    boolean edge = atoms.is(at + 1, "-") && atoms.is(at + 2, "end", "round");
    boolean rare = atoms.is(start, "a", "an") && atoms.is(start - 1, "-");
    if (edge || rare || NoDays.isTitle(atoms, at) || isNamed(atoms, start, at)) {
      return Optional.empty();
    }
    if (one && atoms.is(start, "a", "an") && atoms.is(at, "minute", "weekend")) {
      return Optional.empty();
    }
    boolean fraction =
        unit.get() == Unit.QUARTER
            && amount.get().count() == 3
            && (atoms.is(at + 1, "of", "past", "to", "million", "billion", "trillion")
                || atoms.is(at + 1, Sort.MULTIPLE));
    return fraction ? Optional.empty() : length(start, amount.get(), unit.get(), atoms, at + 1);
  }

  /** "A half-hour film", "three quarters of an hour", "a quarter-of-an-hour walk". */
  private static Optional<Phrase> ofHour(Atoms atoms, int start) {
    int unit = atoms.skip(start + 1, "-");
    if (atoms.is(start, "half") && atoms.is(unit, "hour", "day") && !atoms.is(start - 1, "-")) {
      Unit named = Unit.valueOf(atoms.get(unit).word().value(Sort.UNIT));
      return length(start, unit + 1, named.duration(new Amount(unit, 0.5)));
    }
    boolean one = atoms.are(start, "a", "quarter");
    int of = atoms.skip(start + 2, "-");
    int an = atoms.skip(of + 1, "-");
    int hour = atoms.skip(an + 1, "-");
    return (one || atoms.are(start, "three", "quarters"))
            && atoms.is(of, "of")
            && atoms.is(an, "an")
            && atoms.is(hour, "hour")
        ? length(start, hour + 1, one ? "PT15M" : "PT45M")
        : Optional.empty();
  }

  /** "A day when all went wrong", "on a day of mourning" are days of a kind, however long. */
  private static boolean isSomeDay(Atoms atoms, int start) {
    return atoms.is(start, "a")
        && atoms.is(start + 1, "day")
        && (atoms.is(start - 1, "on")
            || atoms.is(start + 2, "when", "that", "of", "for", "to", "in", "on", "at"));
  }

  /** "The 1986 quarter", "the 2024 week" are no lengths. */
  private static boolean isNamed(Atoms atoms, int count, int unit) {
    return atoms.get(count).length() == 4
        && atoms.get(count).isDigits()
        && unit == count + 1
        && atoms.is(unit, Sort.UNIT);
  }

  /** With what may follow the unit: "a year and a half", "a year or two", "1 hour, 5 minutes". */
  private static Optional<Phrase> length(
      int start, Amount amount, Unit unit, Atoms atoms, int end) {
    Amount more = new Amount(end, amount.count()).withHalf(atoms);
    if (more.end() > end) {
      return length(start, more.end(), unit.duration(more));
    }
    if (atoms.is(end, "or") && atoms.is(end + 1, "two", "three", "more", "so")) {
      Amount some = atoms.is(end + 1, "so") ? amount : new Amount(end, Amount.UNKNOWN);
      return length(start, end + 2, unit.duration(some));
    }
    Parts parts = Parts.of(atoms, amount, unit, end);
    return length(start, parts.end(), parts.timex());
  }

  /**
   * A length by its units, the largest first.
   *
   * @param timex as of TIMEX3: {@code P2Y1M21D}
   * @param end index after the last unit
   * @param count how many units
   */
  record Parts(String timex, int end, int count) {

    /** The parts that follow the first. */
    static Parts of(Atoms atoms, Amount first, Unit largest, int end) {
      Parts parts = new Parts(largest.duration(first), end, 1);
      Unit unit = largest;
      boolean whole = first.isWhole();
      while (whole) {
        int at = atoms.skip(atoms.skip(parts.end(), ","), "and");
        Optional<Amount> rest =
            atoms.get(at).isDigits() || atoms.get(at).is(Sort.NUMBER)
                ? Amount.at(atoms, at).filter(Amount::isWhole)
                : Optional.empty();
        int unitAt = rest.map(found -> atoms.skip(found.end(), "-")).orElse(at);
        Unit larger = unit;
        Optional<Unit> smaller =
            rest.flatMap(found -> unit(atoms, unitAt))
                .filter(next -> next.ordinal() < larger.ordinal());
        whole = smaller.isPresent();
        if (whole) {
          parts = parts.with(smaller.get().duration(rest.get()).substring(1), unitAt + 1);
          unit = smaller.get();
        }
      }
      return parts;
    }

    private Parts with(String part, int partEnd) {
      boolean clock = timex.indexOf('T') > 0 && part.startsWith("T");
      return new Parts(timex + (clock ? part.substring(1) : part), partEnd, count + 1);
    }
  }

  private static Optional<Phrase> length(int start, int end, String timex) {
    return Optional.of(Phrase.of(start, end, new Meaning.Length(timex)));
  }

  /** "6-year-old", "six years old", "six years of age": an attribute, not a time. */
  private static boolean isAge(Atoms atoms, int at) {
    return atoms.is(atoms.skip(at, "-"), "old", "olds") || atoms.are(at, "of", "age");
  }

  /** "day-long". */
  private static Optional<Phrase> joined(Atoms atoms, int start) {
    boolean joined = atoms.is(start + 1, "-") && atoms.is(start + 2, "long");
    return unit(atoms, start)
        .filter(unit -> joined)
        .map(
            unit ->
                Phrase.of(
                    start,
                    start + 3,
                    new Meaning.Length(
                        unit.duration(
                            atoms.is(start, Sort.UNITS)
                                ? new Amount(start, Amount.UNKNOWN)
                                : Amount.one(start)))));
  }
}
