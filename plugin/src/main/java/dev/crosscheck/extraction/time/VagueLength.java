package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Tag;
import java.util.Optional;

/** Lengths without a number: "for years", "over the years", "minutes later". */
final class VagueLength {

  private VagueLength() {}

  /** Whether the words before measure: "for years", "waited months"; but "a matter of days". */
  static boolean isLed(Atoms atoms, int units) {
    boolean some = atoms.is(units - 2, "number", "handful", "period", "spell", "couple");
    return some && atoms.is(units - 1, "of")
        || atoms.is(
            units - 1, "for", "in", "within", "over", "after", "take", "takes", "took", "taken",
            "taking")
        || atoms.is(
            units - 1,
            "spend",
            "spends",
            "spent",
            "spending",
            "lasts",
            "lasted",
            "lasting",
            "wait",
            "waits",
            "waited",
            "waiting");
  }

  /** "After weeks of talks", "rooted in centuries of use": a length, and what fills it. */
  static boolean isFilled(Atoms atoms, int units) {
    return atoms.is(
        units - 1,
        "after",
        "amid",
        "by",
        "despite",
        "ended",
        "ending",
        "ends",
        "follow",
        "followed",
        "following",
        "follows",
        "for",
        "from",
        "in",
        "over",
        "through",
        "within");
  }

  /**
   * "The years that followed", "over the years", "the past decades", "the early years of the club";
   * "the weeks before the vote" are no length but a time that only the vote dates.
   */
  static Optional<Phrase> definite(Atoms atoms, int start) {
    int units = start + 1;
    if (atoms.is(units, "early")
        && atoms.is(units + 1, Sort.UNITS)
        && !atoms.is(units + 1, "hours", "minutes", "seconds")
        && !(atoms.is(units + 2, "of") && OffsetPhrase.base(atoms, units + 3).isPresent())) {
      return of(atoms, start, units + 1);
    }
    if (atoms.is(units, "recent", "coming", "past") && atoms.is(units + 1, Sort.UNITS)) {
      return of(atoms, start, units + 1);
    }
    if (!atoms.get(units).is(Sort.UNITS)) {
      return Optional.empty();
    }
    int next = units + 1;
    boolean goesOn =
        atoms.is(next, "ahead", "since")
            || atoms.are(next, "to", "come")
            || atoms.is(next, "that")
                && atoms.is(next + 1, "follow", "follows", "followed", "preceded");
    boolean over = atoms.is(start - 1, "over", "through", "down") && !follows(atoms, next);
    return goesOn || over ? of(atoms, start, units) : Optional.empty();
  }

  /** "Days after the storm", "just weeks before it opened", "minutes later". */
  static Optional<Phrase> beside(Atoms atoms, int units) {
    Atom before = atoms.get(units - 1);
    boolean described =
        before.tag() == Tag.ADJ
            || before.tag() == Tag.NOUN && before.isLetters() && !before.is(Sort.WEEKDAY)
            || before.tag() == Tag.DET
            || before.tag() == Tag.NUM
            || before.isDigits()
            || atoms.is(units - 1, "-", "of", "some", "many", "few", "several", "more");
    if (described || atoms.is(units, "seconds")) {
      return Optional.empty();
    }
    if (atoms.is(units + 1, "later", "earlier")) {
      return of(atoms, units, units).map(phrase -> Phrase.of(units, units + 2, phrase.meaning()));
    }
    return atoms.is(units + 1, "after", "before") ? of(atoms, units, units) : Optional.empty();
  }

  /**
   * "2,000 tons a day", "four flights a week" are measures; but "gave the guards a week", "twice a
   * week", "$2 million a year".
   */
  static boolean isRate(Atoms atoms, int start) {
    boolean one =
        atoms.is(start, "a", "an") && atoms.is(start + 1, "minute", "hour", "day", "week", "month");
    boolean more = atoms.is(start + 2, "-", "or") || atoms.are(start + 2, "and", "a", "half");
    if (!one || more || LengthPhrase.follows(atoms, start + 2)) {
      return false;
    }
    for (int i = start - 1; i >= start - 3; i--) {
      Atom word = atoms.get(i);
      if (atoms.is(i, "times", "time", "%") || !word.isDigits() && !word.isLetters()) {
        return false;
      }
      if (word.isDigits() || word.tag() == Tag.NUM || word.is(Sort.NUMBER)) {
        return true;
      }
      if (word.tag() != Tag.NOUN && word.tag() != Tag.ADJ) {
        return false;
      }
    }
    return false;
  }

  private static boolean follows(Atoms atoms, int at) {
    return atoms.is(at, "of", "when", "'", "-") || LengthPhrase.follows(atoms, at);
  }

  /** "Recent weeks", "weeks or months". */
  static Optional<Phrase> of(Atoms atoms, int start, int unit) {
    Unit found = Unit.valueOf(atoms.get(unit).word().value(Sort.UNITS));
    String timex = found.duration(new Amount(unit, Amount.UNKNOWN));
    boolean pair = atoms.is(unit + 1, "or", "and") && atoms.is(unit + 2, Sort.UNITS);
    return Optional.of(Phrase.of(start, pair ? unit + 3 : unit + 1, new Meaning.Length(timex)));
  }
}
