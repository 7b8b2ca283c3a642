package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Tag;
import java.util.Optional;

/** Lengths that lead away from a time: "three days ago", "the past two years", "in a week". */
final class DistancePhrase {

  /** How many words before "in three years" can rank what happened. */
  private static final int RANKED = 12;

  private DistancePhrase() {}

  /** "the past two years", "the next few days". */
  static Optional<Phrase> window(Atoms atoms, int start) {
    int shift = atoms.get(start).value(Sort.SHIFT);
    Optional<Amount> amount = Amount.upTo(atoms, start + 1);
    if (shift == 0 || amount.isEmpty() || endures(atoms, start)) {
      return Optional.empty();
    }
    int at = amount.get().end();
    return LengthPhrase.unit(atoms, at)
        .map(unit -> Phrase.of(start, at + 1, new Meaning.Window(amount.get(), unit, shift)));
  }

  /** "The strike will last two weeks": a verb, whatever its tag. */
  private static boolean endures(Atoms atoms, int start) {
    Atom before = atoms.get(start - 1);
    boolean plural = before.tag() == Tag.NOUN && before.lower().endsWith("s");
    return atoms.is(start, "last")
        && (atoms.get(start).tag() == Tag.VERB
            || before.tag() == Tag.AUX
            || atoms.is(start - 1, "to", "not", "t")
            || plural
            || atoms.is(start + 1, "a", "an"));
  }

  /** "5 upcoming years", "the previous three quarters". */
  static Optional<Phrase> turnedWindow(Atoms atoms, int start) {
    Optional<Amount> amount = Amount.at(atoms, start);
    if (amount.isEmpty() || atoms.is(start, "a", "an")) {
      return Optional.empty();
    }
    Atom word = atoms.get(amount.get().end());
    int unitAt = amount.get().end() + 1;
    boolean shifts = word.is(Sort.SHIFT) || word.is(Sort.MENTION_SHIFT);
    if (!shifts || !atoms.is(unitAt, Sort.UNITS)) {
      return Optional.empty();
    }
    int shift = word.value(word.is(Sort.SHIFT) ? Sort.SHIFT : Sort.MENTION_SHIFT);
    return shift == 0
        ? Optional.empty()
        : LengthPhrase.unit(atoms, unitAt)
            .map(
                unit ->
                    Phrase.of(start, unitAt + 1, new Meaning.Window(amount.get(), unit, shift)));
  }

  /** "three days ago", "two weeks later", "in three weeks", "a year-earlier". */
  static Optional<Phrase> away(Atoms atoms, int start) {
    boolean yearAgo =
        atoms.is(start, "year")
            && (direction(atoms, start + 2) != 0 || atoms.is(start + 2, "before"));
    if (atoms.is(start + 1, "-")
        && (yearAgo || atoms.is(start, "prior") && atoms.is(start + 2, "year"))) {
      Optional<Phrase> months = LengthPhrase.at(atoms, start + 3);
      Meaning year = new Meaning.Away(Amount.one(start), Unit.YEAR, -1, true);
      int end = months.map(Phrase::end).orElse(start + 3);
      return Optional.of(Phrase.of(start, end, months.map(Phrase::meaning).orElse(year)));
    }
    Optional<Amount> amount = Amount.upTo(atoms, start);
    Optional<Unit> unit = amount.flatMap(found -> LengthPhrase.unit(atoms, found.end()));
    boolean goods =
        amount.isPresent()
            && amount.get().count() >= 1000
            && atoms.get(amount.get().end()).is(Sort.UNIT);
    if (unit.isEmpty() || goods) {
      return Optional.empty();
    }
    if (unit.get() == Unit.YEAR && amount.get().isKnown()) {
      Amount half = new Amount(amount.get().end() + 1, amount.get().count()).withHalf(atoms);
      int ago = Math.max(half.end(), amount.get().end() + 1);
      double months = 12 * half.count();
      if (months % 12 == 6 && atoms.is(ago, "ago")) {
        // "A year and a half ago", "two and a half years ago"
        Amount count = new Amount(ago, months);
        return Optional.of(
            Phrase.of(start, ago + 1, new Meaning.Away(count, Unit.MONTH, -1, false)));
      }
    }
    int unitEnd = amount.get().end() + 1;
    LengthPhrase.Parts parts = LengthPhrase.Parts.of(atoms, amount.get(), unit.get(), unitEnd);
    if (parts.count() > 1 && parts.timex().indexOf('T') < 0) {
      int direction = direction(atoms, parts.end());
      boolean told = !atoms.is(parts.end(), "ago", "from", "hence");
      int words = atoms.is(parts.end(), "from") ? 2 : 1;
      return direction == 0
          ? Optional.empty()
          : Optional.of(
              Phrase.of(
                  start, parts.end() + words, new Meaning.Apart(parts.timex(), direction, told)));
    }
    boolean so = atoms.are(unitEnd, "or", "so");
    int end = so ? unitEnd + 2 : atoms.skip(unitEnd, "'");
    int at = atoms.skip(end, "-");
    int direction = direction(atoms, at);
    if (direction != 0) {
      boolean told = !atoms.is(at, "ago", "from", "hence");
      int words = atoms.is(at, "from") ? 2 : 1;
      boolean owns = atoms.is(at + 2, "'") || atoms.is(at + 2, Sort.PART);
      if (atoms.is(at, "ago")
          && unit.get() == Unit.WEEK
          && atoms.is(at + 1, Sort.WEEKDAY)
          && !owns) {
        return weekdayAgo(atoms, start, amount.get(), at + 1);
      }
      Optional<Phrase> agoThis = agoThis(atoms, start, at + 1, amount.get(), unit.get());
      if (atoms.is(at, "ago") && agoThis.isPresent()) {
        return agoThis;
      }
      Meaning meaning = new Meaning.Away(amount.get(), unit.get(), direction, told);
      return Optional.of(Phrase.of(start, at + words, meaning));
    }
    // "In a day-long debate"
    boolean joined = atoms.is(unitEnd, "-") && atoms.get(unitEnd).glued();
    boolean length = joined || atoms.is(start - 2, "not") || ranks(atoms, start - 1);
    int in = atoms.is(start - 1, "just", "about", "only") ? start - 2 : start - 1;
    if (atoms.is(in, "in") && amount.get().isWhole() && !length) {
      Meaning meaning = new Meaning.Within(amount.get(), unit.get());
      return Optional.of(Phrase.of(start, end, meaning));
    }
    return Optional.empty();
  }

  /** "Ten years ago today", "two years ago this week"; but "ten years ago, today's mayor". */
  private static Optional<Phrase> agoThis(
      Atoms atoms, int start, int at, Amount amount, Unit unit) {
    boolean today = atoms.is(at, "today");
    boolean part = atoms.is(at, "this") && atoms.is(at + 1, "week", "weekend", "month");
    int end = today ? at + 1 : at + 2;
    if (!today && !part || !amount.isWhole() || atoms.is(end, "'")) {
      return Optional.empty();
    }
    Unit piece = today ? Unit.DAY : Unit.valueOf(atoms.get(at + 1).word().value(Sort.UNIT));
    return Optional.of(Phrase.of(start, end, new Meaning.AgoThis(amount, unit, piece)));
  }

  /** "A week ago Tuesday": a week before the last one. */
  private static Optional<Phrase> weekdayAgo(Atoms atoms, int start, Amount weeks, int at) {
    return DateParts.weekday(atoms, at)
        .filter(day -> weeks.isWhole())
        .map(
            day ->
                Phrase.of(
                    start,
                    day.end(),
                    new Meaning.Offset(
                        weeks,
                        Unit.WEEK,
                        -1,
                        Meaning.Written.weekday(DateParts.dayOfWeek(day)),
                        false)));
  }

  /**
   * "The first loss in three years", "the second deadly storm on this coast in ten days" tell how
   * long it was.
   */
  private static boolean ranks(Atoms atoms, int in) {
    for (int i = in - 1; i >= in - RANKED && atoms.get(i).tag() != Tag.AUX; i--) {
      Atom word = atoms.get(i);
      boolean far = i < in - 5;
      if (far && (word.tag() == Tag.VERB || !word.isLetters())) {
        return false;
      }
      boolean superlative = word.lower().endsWith("est") && word.tag() == Tag.ADJ;
      if (superlative
          || word.is(Sort.ORDINAL)
          || atoms.is(i, "most", "least") && atoms.get(i + 1).tag() == Tag.ADJ
          || !far
              && atoms.is(
                  i, "most", "least", "best", "worst", "only", "time", "times", "once", "twice")) {
        return true;
      }
    }
    return false;
  }

  private static int direction(Atoms atoms, int at) {
    if (atoms.is(at, "ago", "earlier", "previously")) {
      return -1;
    }
    boolean ahead = atoms.is(at, "later", "hence") || atoms.are(at, "from", "now");
    boolean ends = !atoms.get(at + 1).isLetters() && !atoms.get(at + 1).isDigits();
    return ahead ? 1 : atoms.is(at, "before") && ends ? -1 : 0;
  }
}
