package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.DateParts.Found;
import dev.crosscheck.extraction.time.Meaning.Written;
import dev.crosscheck.language.Tag;
import java.time.DayOfWeek;
import java.util.Optional;

/** Pieces by their number: "the first Monday of May", "the last week of July", "on the 18th". */
final class NthPhrase {

  private NthPhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    int at = atoms.skip(start, "the");
    Optional<Found> number = number(atoms, at);
    if (number.isEmpty()) {
      return bareDay(atoms, start, at);
    }
    Found nth = number.get();
    return share(atoms, start, nth)
        .or(() -> counted(atoms, start, nth))
        .or(() -> nth.value() > 0 ? day(atoms, start, at, nth) : Optional.empty());
  }

  /** Counted from the end where negative: "the last", "the third last", "the second-to-last". */
  private static Optional<Found> number(Atoms atoms, int at) {
    if (atoms.is(at, "last", "final")) {
      return Optional.of(new Found(-1, at + 1));
    }
    if (atoms.is(at, "penultimate")) {
      return Optional.of(new Found(-2, at + 1));
    }
    return DateParts.ordinal(atoms, at)
        .map(
            found -> {
              int to = atoms.skip(found.end(), "-");
              int last = atoms.is(to, "to") ? atoms.skip(to + 1, "-") : to;
              return atoms.is(last, "last") ? new Found(-found.value(), last + 1) : found;
            });
  }

  /** "20 of next month". */
  private static Optional<Phrase> bareDay(Atoms atoms, int start, int at) {
    Optional<Found> day = DateParts.dayNumber(atoms, at);
    return day.isPresent() && atoms.is(day.get().end(), "of")
        ? ofMonth(atoms, start, day.get())
        : Optional.empty();
  }

  /** "the first ten days of May". */
  private static Optional<Phrase> share(Atoms atoms, int start, Found nth) {
    Optional<Amount> amount =
        nth.value() == 1 || nth.value() == -1 ? Amount.at(atoms, nth.end()) : Optional.empty();
    Optional<Unit> unit = amount.flatMap(found -> LengthPhrase.unit(atoms, found.end()));
    if (unit.isEmpty() || !amount.get().isWhole() || unit.get().isShorterThanDay()) {
      return Optional.empty();
    }
    int of = amount.get().end() + 1;
    return atoms.is(of, "of", "in")
        ? container(atoms, of + 1)
            .map(
                whole ->
                    Phrase.of(
                        start,
                        whole.end(),
                        new Meaning.Share(
                            amount.get(), unit.get(), nth.value() < 0, whole.meaning())))
        : Optional.empty();
  }

  private static Optional<Phrase> counted(Atoms atoms, int start, Found nth) {
    int noun = atoms.skip(nth.end(), "full");
    Optional<Found> weekday = DateParts.weekday(atoms, noun);
    boolean unit = atoms.is(noun, "day", "week", "weekend", "month");
    boolean end = atoms.is(noun, "week") && atoms.is(noun + 1, "-") && atoms.is(noun + 2, "end");
    if (weekday.isEmpty() && !unit || !atoms.is(end ? noun + 3 : noun + 1, "of", "in")) {
      return Optional.empty();
    }
    if (atoms.is(noun + 2, "every", "each") && atoms.is(noun + 3, "month", "year")) {
      String timex = atoms.is(noun + 3, "month") ? "P1M" : "P1Y";
      return Optional.of(Phrase.of(start, noun + 4, new Meaning.Repeated(timex, Optional.empty())));
    }
    Optional<DayOfWeek> day = weekday.map(DateParts::dayOfWeek);
    Unit named =
        end
            ? Unit.WEEKEND
            : Unit.valueOf(atoms.get(noun).word().values().getOrDefault(Sort.UNIT, "DAY"));
    Unit size = day.isPresent() ? Unit.DAY : named;
    return container(atoms, end ? noun + 4 : noun + 2)
        .map(
            whole ->
                Phrase.of(
                    start, whole.end(), new Meaning.Nth(nth.value(), size, day, whole.meaning())));
  }

  private static Optional<Phrase> container(Atoms atoms, int at) {
    if (atoms.is(at, "the") && atoms.is(at + 1, "month", "year")) {
      Unit unit = Unit.valueOf(atoms.get(at + 1).word().value(Sort.UNIT));
      return Optional.of(Phrase.of(at, at + 2, new Meaning.Near(unit, 0)));
    }
    return OffsetPhrase.base(atoms, at).filter(phrase -> isLong(phrase.meaning()));
  }

  private static boolean isLong(Meaning meaning) {
    return meaning instanceof Written written && written.day() == 0 && written.weekday().isEmpty()
        || meaning instanceof Meaning.Near near
            && (near.unit() == Unit.MONTH || near.unit() == Unit.YEAR)
        || meaning instanceof Meaning.NearNamed named
            && named.named().day() == 0
            && named.named().month() > 0;
  }

  /** "on the 18th", "the 21st of this month"; not "the 18th hole". */
  private static Optional<Phrase> day(Atoms atoms, int start, int at, Found nth) {
    if (!atoms.get(at).isDigits() || nth.value() > 31) {
      return Optional.empty();
    }
    Optional<Phrase> month = ofMonth(atoms, start, nth);
    if (month.isPresent()) {
      return month;
    }
    Atom next = atoms.get(nth.end());
    boolean led =
        atoms.is(start - 1, "on")
            || isOfWeek(atoms, start - 1)
            || at > start && atoms.is(start - 1, "until", "till", "by", "since");
    boolean ends =
        !next.isDigits()
            && !atoms.is(nth.end(), "-", "'", "of")
            && !(next.isLetters()
                && (next.tag() == Tag.NOUN || next.tag() == Tag.ADJ || next.tag() == Tag.PROPN));
    return led && ends
        ? Optional.of(
            Phrase.of(start, nth.end(), new Meaning.DayOfMonth(nth.value(), Optional.empty())))
        : Optional.empty();
  }

  /** "the 3rd of next month". */
  private static Optional<Phrase> ofMonth(Atoms atoms, int start, Found day) {
    int of = atoms.skip(atoms.skip(day.end(), "of"), "the");
    boolean near = atoms.get(of).is(Sort.SHIFT) || atoms.get(of).is(Sort.MENTION_SHIFT);
    if (!near || !atoms.is(of + 1, "month")) {
      return Optional.empty();
    }
    int shift = atoms.get(of).value(atoms.is(of, Sort.SHIFT) ? Sort.SHIFT : Sort.MENTION_SHIFT);
    Meaning month = new Meaning.Near(Unit.MONTH, shift);
    return Optional.of(
        Phrase.of(start, of + 2, new Meaning.Nth(day.value(), Unit.DAY, Optional.empty(), month)));
  }

  /** "the week of the 18th". */
  private static boolean isOfWeek(Atoms atoms, int before) {
    int of = atoms.is(before, "the") ? before - 1 : before;
    return atoms.is(of, "of") && atoms.is(of - 1, "week");
  }
}
