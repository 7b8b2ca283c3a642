package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.DateParts.Found;
import dev.crosscheck.extraction.time.Meaning.Written;
import java.util.Optional;

/** Times that "the" opens: "the day after", "the rest of the week", "the morning of May 3". */
final class DefinitePhrase {

  private DefinitePhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    return MentionPhrase.theDay(atoms, start)
        .or(() -> theYear(atoms, start))
        .or(() -> definite(atoms, start))
        .or(() -> partOfDay(atoms, start));
  }

  private static Optional<Phrase> definite(Atoms atoms, int start) {
    if (atoms.is(start + 1, "same")) {
      return MentionPhrase.that(atoms, start + 1);
    }
    if (atoms.is(start + 1, "next") && atoms.is(start + 2, "day", "morning", "evening", "night")) {
      return MentionPhrase.following(atoms, start + 1, true);
    }
    if (atoms.is(start + 1, "next")
        && atoms.is(start + 2, "week", "month", "year")
        && (atoms.is(start + 3, ",") || ends(atoms, start + 3) || goesOn(atoms, start))
        && !atoms.is(start - 1, "over", "in", "within", "during", "for", "through", "throughout")) {
      return MentionPhrase.following(atoms, start + 1, true);
    }
    if (atoms.get(start + 1).is(Sort.MENTION_SHIFT)) {
      return MentionPhrase.following(atoms, start + 1, true);
    }
    if (atoms.is(start + 1, "weekend") && atoms.is(start + 2, "of")) {
      return weekendOf(atoms, start, start + 3);
    }
    if (atoms.is(start + 1, "weekend")) {
      return Optional.of(Phrase.of(start, start + 2, new Meaning.Weekend()));
    }
    return atoms.get(start + 1).is(Sort.SHIFT)
        ? RelativePhrase.shifted(atoms, start + 1)
        : DistancePhrase.turnedWindow(atoms, start + 1);
  }

  /** "The next year he married"; but "the next year will be hard". */
  private static boolean goesOn(Atoms atoms, int start) {
    int first = atoms.get(start).token();
    boolean opens = !atoms.get(start - 1).isLetters() || atoms.is(start - 1, "and", "but");
    return opens && TenseReader.at(atoms.sentence(), first, first + 3).looksBack();
  }

  static Optional<Phrase> weekendOf(Atoms atoms, int start, int at) {
    return OffsetPhrase.base(atoms, at)
        .filter(day -> DayAndTime.isDay(day.meaning()))
        .map(day -> Phrase.of(start, day.end(), new Meaning.About(day.meaning(), Unit.WEEKEND)));
  }

  /** "For the full year": that of the dateline; "later in the day": of the day told of. */
  private static Optional<Phrase> theYear(Atoms atoms, int start) {
    int at = atoms.skip(start + 1, "full", "whole", "entire", "fiscal", "latest");
    at = atoms.skip(at, "fiscal", "calendar", "financial", "school", "academic");
    if (atoms.are(at, "year", "to", "date")) {
      return Optional.of(Phrase.of(start, at + 3, new Meaning.Near(Unit.YEAR, 0)));
    }
    boolean dated = atoms.is(at + 1, "ended", "ending") && !DatePhrase.at(atoms, at + 2).isEmpty();
    if (dated && atoms.is(at, "week", "month")) {
      // "For the month ended March 31"
      Unit unit = Unit.valueOf(atoms.get(at).word().value(Sort.UNIT));
      Meaning length = new Meaning.Length(unit.duration(Amount.one(at)));
      return Optional.of(Phrase.of(start, at + 1, length));
    }
    if (atoms.is(start - 1, "for") && atoms.is(at, "week", "month") && ends(atoms, at + 1)) {
      Unit unit = Unit.valueOf(atoms.get(at).word().value(Sort.UNIT));
      return Optional.of(Phrase.of(start, at + 1, new Meaning.Near(unit, 0)));
    }
    boolean to = atoms.is(at + 1, "to") && !DatePhrase.at(atoms, at + 2).isEmpty();
    if (atoms.is(at, "year") && (to || atoms.is(at + 1, "ended", "ending"))) {
      return Optional.of(Phrase.of(start, at + 1, new Meaning.Length("P1Y")));
    }
    Optional<Found> named = namedYear(atoms, at);
    if (named.isPresent()) {
      Meaning meaning = Written.year(named.get().value());
      return Optional.of(Phrase.of(start, named.get().end(), meaning));
    }
    if (at == start + 1 && atoms.is(at, "week", "month", "year") && atoms.are(at + 1, "'", "s")) {
      // "The week's biggest gain"
      Unit unit = Unit.valueOf(atoms.get(at).word().value(Sort.UNIT));
      return Optional.of(Phrase.of(start, at + 1, new Meaning.Near(unit, 0)));
    }
    boolean follows =
        LengthPhrase.follows(atoms, at + 1)
            || atoms.is(at + 1, "'", "-")
            || atoms.is(at + 1, "of") && !isAmount(atoms, at + 2);
    boolean later =
        atoms.is(start - 1, "in") && atoms.is(start - 2, "later", "earlier", "early", "late");
    boolean year =
        atoms.is(at, "year", "week", "month")
            && (at > start + 1
                || atoms.is(start - 1, "for", "in", "of", "during", "through", "throughout"))
            && (atoms.is(at, "year") || isWhole(atoms, at + 1))
            && !(atoms.is(start - 1, "of") && !LengthPhrase.isTime(atoms, start - 2));
    if (follows || !year && !(later && atoms.is(at, "day", "week", "month", "year"))) {
      return Optional.empty();
    }
    Unit unit = Unit.valueOf(atoms.get(at).word().value(Sort.UNIT));
    boolean full = unit == Unit.YEAR && (at > start + 1 || atoms.is(start - 1, "for"));
    Meaning meaning =
        full
            ? new Meaning.FullYear()
            : unit == Unit.DAY ? new Meaning.SameDay() : new Meaning.Near(unit, 0);
    return Optional.of(Phrase.of(start, at + 1, meaning));
  }

  /** "A loss for the year of $3 million". */
  static boolean isAmount(Atoms atoms, int at) {
    return atoms.is(at, "$", "£", "€")
        || atoms.get(at).isLetters() && atoms.get(at).length() <= 2 && atoms.is(at + 1, "$");
  }

  /** "the fiscal year 2008", "the year 2000". */
  private static Optional<Found> namedYear(Atoms atoms, int at) {
    return atoms.is(at, "year") ? DateParts.yearNumber(atoms, at + 1) : Optional.empty();
  }

  /** "The rest of the week", "during the month"; not "in the week after the vote". */
  private static boolean isWhole(Atoms atoms, int at) {
    return !atoms.is(
        at,
        "that",
        "when",
        "to",
        "of",
        "before",
        "after",
        "since",
        "following",
        "leading",
        "until");
  }

  private static boolean ends(Atoms atoms, int at) {
    return !atoms.get(at).isLetters() && !atoms.get(at).isDigits() && !atoms.is(at, "'", "-");
  }

  /** "In the morning", "the night of May 3": of the day named, else of that told of. */
  private static Optional<Phrase> partOfDay(Atoms atoms, int start) {
    Atom noun = atoms.get(start + 1);
    if (!noun.is(Sort.PART) || noun.capital()) {
      return Optional.empty();
    }
    if (atoms.is(start + 2, "of")) {
      return OffsetPhrase.base(atoms, start + 3)
          .filter(date -> DayAndTime.isDay(date.meaning()))
          .map(date -> Phrase.of(start, date.end(), RelativePhrase.part(noun, date.meaning())));
    }
    boolean led = atoms.is(start - 1, "in", "during", "by", "until");
    return led && !LengthPhrase.follows(atoms, start + 2)
        ? Optional.of(
            Phrase.of(
                start,
                start + 2,
                new Meaning.Clock(noun.word().value(Sort.PART).substring(1), Optional.empty())))
        : Optional.empty();
  }
}
