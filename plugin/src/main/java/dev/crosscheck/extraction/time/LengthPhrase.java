package dev.crosscheck.extraction.time;

import java.time.DayOfWeek;
import java.util.Optional;

/** Durations and recurring times: "24 years", "two-day", "every Tuesday", "daily". */
final class LengthPhrase {

  private LengthPhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (atom.is(Sort.EVERY)) {
      boolean name = atom.capital() && start > 0;
      Meaning meaning = new Meaning.Repeated(atom.word().value(Sort.EVERY), Optional.empty());
      return name ? Optional.empty() : Optional.of(Phrase.of(start, start + 1, meaning));
    }
    if (atom.is(Sort.WEEKDAYS) && atom.capital()) {
      return Optional.of(Phrase.of(start, start + 1, onDays(atom.value(Sort.WEEKDAYS))));
    }
    if (atoms.is(start, "every", "each")) {
      return every(atoms, start);
    }
    if (atoms.is(start, "recent", "coming") && atoms.get(start + 1).is(Sort.UNITS)) {
      return vague(atoms, start, start + 1);
    }
    if (atom.is(Sort.UNITS)) {
      boolean led = atoms.is(start - 1, "for", "in", "within", "over", "after", "of", "take");
      return led && !atoms.is(start + 1, "of", "old") ? vague(atoms, start, start) : joined(atoms, start);
    }
    return counted(atoms, start).or(() -> joined(atoms, start));
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
    Optional<Amount> amount = Amount.at(atoms, start);
    if (amount.isEmpty()) {
      return Optional.empty();
    }
    int at = atoms.skip(amount.get().end(), "-");
    at = atoms.skip(at, "more", "full", "consecutive", "straight", "additional", "whole", "long");
    at = atoms.skip(at, "calendar", "business", "working", "successive");
    Optional<Unit> unit = unit(atoms, at);
    if (unit.isEmpty() || unit.get() == Unit.QUARTER && !atoms.is(at, "quarters")) {
      return Optional.empty();
    }
    boolean single = amount.get().count() == 1 && !atoms.get(at).is(Sort.UNITS);
    if (single && atoms.is(start, "a", "an") && atoms.is(at, "minute", "quarter", "weekend")) {
      return Optional.empty();
    }
    Unit found = unit.get() == Unit.WEEKEND ? Unit.WEEK : unit.get();
    return Optional.of(
        Phrase.of(start, at + 1, new Meaning.Length(found.duration(amount.get()))));
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
                Phrase.of(
                    start, start + 3, new Meaning.Length(unit.duration(Amount.one(start)))));
  }

  /** "every two weeks", "each Tuesday", "every other day", "every July", "each morning". */
  private static Optional<Phrase> every(Atoms atoms, int start) {
    int at = start + 1;
    Atom noun = atoms.get(at);
    if (noun.is(Sort.WEEKDAY)) {
      return Optional.of(Phrase.of(start, at + 1, onDays(noun.value(Sort.WEEKDAY))));
    }
    if (noun.is(Sort.MONTH) && noun.capital()) {
      String month = "XXXX-" + Calendar.two(noun.value(Sort.MONTH));
      return repeated(start, at + 1, month);
    }
    if (noun.is(Sort.SEASON)) {
      return repeated(start, at + 1, "XXXX-" + noun.word().value(Sort.SEASON));
    }
    if (noun.is(Sort.PART)) {
      return repeated(start, at + 1, "XXXX-XX-XX" + noun.word().value(Sort.PART));
    }
    int count = atoms.skip(at, "other");
    Optional<Amount> amount =
        count > at ? Optional.of(new Amount(count, 2)) : Amount.at(atoms, at);
    int unitAt = amount.map(Amount::end).orElse(at);
    return unit(atoms, unitAt)
        .flatMap(
            unit ->
                repeated(start, unitAt + 1, unit.duration(amount.orElse(Amount.one(unitAt)))));
  }

  private static Optional<Phrase> repeated(int start, int end, String timex) {
    return Optional.of(
        Phrase.of(start, end, new Meaning.Repeated(timex, Optional.empty())));
  }

  private static Meaning onDays(int weekday) {
    return new Meaning.Repeated("XXXX-WXX-" + weekday, Optional.of(DayOfWeek.of(weekday)));
  }
}
