package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.DateParts.Found;
import dev.crosscheck.extraction.time.Meaning.Written;
import java.util.List;
import java.util.Optional;

/**
 * Times told from now or from another time: "last week", "three days ago", "the following Monday".
 */
final class RelativePhrase {

  private RelativePhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (atoms.is(start, "the")) {
      return MentionPhrase.theDay(atoms, start)
          .or(() -> theYear(atoms, start))
          .or(() -> definite(atoms, start))
          .or(() -> partOfDay(atoms, start))
          .map(phrase -> phrase.from(start));
    }
    if (atom.is(Sort.DAY_WORD)) {
      return Optional.of(
          withPart(atoms, start, start + 1, new Meaning.Near(Unit.DAY, atom.value(Sort.DAY_WORD))));
    }
    if (atoms.is(start, "tonight")) {
      Meaning today = new Meaning.Near(Unit.DAY, 0);
      return Optional.of(Phrase.of(start, start + 1, new Meaning.Clock("NI", Optional.of(today))));
    }
    if (atom.is(Sort.PART) && atoms.is(start + 1, "of") && !atom.capital()) {
      return OffsetPhrase.base(atoms, start + 2)
          .filter(date -> DayAndTime.isDay(date.meaning()))
          .map(date -> Phrase.of(start, date.end(), part(atom, date.meaning())));
    }
    if (atoms.are(start, "weekend", "of")) {
      return weekendOf(atoms, start, start + 2);
    }
    if (atom.is(Sort.SHIFT)) {
      return shifted(atoms, start);
    }
    if (atom.is(Sort.MENTION_SHIFT)) {
      return MentionPhrase.following(atoms, start, false);
    }
    if (atoms.is(start, "that", "same")) {
      return MentionPhrase.that(atoms, start);
    }
    return DistancePhrase.turnedWindow(atoms, start).or(() -> DistancePhrase.away(atoms, start));
  }

  private static Optional<Phrase> definite(Atoms atoms, int start) {
    if (atoms.is(start + 1, "same")) {
      return MentionPhrase.that(atoms, start + 1);
    }
    if (atoms.is(start + 1, "next") && atoms.is(start + 2, "day", "morning", "evening", "night")) {
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
        ? shifted(atoms, start + 1)
        : DistancePhrase.turnedWindow(atoms, start + 1);
  }

  private static Optional<Phrase> weekendOf(Atoms atoms, int start, int at) {
    return OffsetPhrase.base(atoms, at)
        .filter(day -> DayAndTime.isDay(day.meaning()))
        .map(day -> Phrase.of(start, day.end(), new Meaning.About(day.meaning(), Unit.WEEKEND)));
  }

  /** "For the full year", "later in the day": that of the dateline. */
  private static Optional<Phrase> theYear(Atoms atoms, int start) {
    int at = atoms.skip(start + 1, "full", "whole", "entire", "fiscal", "latest");
    at = atoms.skip(at, "fiscal", "calendar", "financial", "school", "academic");
    if (atoms.are(at, "year", "to", "date")) {
      return Optional.of(Phrase.of(start, at + 3, new Meaning.Near(Unit.YEAR, 0)));
    }
    if (atoms.is(start - 1, "for") && atoms.is(at, "week", "month") && ends(atoms, at + 1)) {
      Unit unit = Unit.valueOf(atoms.get(at).word().value(Sort.UNIT));
      return Optional.of(Phrase.of(start, at + 1, new Meaning.Near(unit, 0)));
    }
    if (atoms.is(at, "year") && atoms.is(at + 1, "ended", "ending")) {
      return Optional.of(Phrase.of(start, at + 1, new Meaning.Length("P1Y")));
    }
    Optional<Found> named = at > start + 1 ? namedYear(atoms, at) : Optional.empty();
    if (named.isPresent()) {
      Meaning meaning = Written.year(named.get().value());
      return Optional.of(Phrase.of(start, named.get().end(), meaning));
    }
    boolean follows = LengthPhrase.follows(atoms, at + 1) || atoms.is(at + 1, "'", "-", "of");
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
    return Optional.of(Phrase.of(start, at + 1, new Meaning.Near(unit, 0)));
  }

  /** "the fiscal year 2008". */
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
          .map(date -> Phrase.of(start, date.end(), part(noun, date.meaning())));
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

  /** After "last", "this", "next", "past", "coming", "current". */
  static Optional<Phrase> shifted(Atoms atoms, int start) {
    int shift = atoms.get(start).value(Sort.SHIFT);
    boolean past = atoms.is(start, "past");
    int at = start + 1;
    if (atoms.is(start, "this") && atoms.is(at, "past", "coming", "upcoming")) {
      shift = atoms.get(at).value(Sort.SHIFT);
      at++;
    }
    at = atoms.skip(at, "fiscal", "calendar", "financial", "school", "working");
    Atom noun = atoms.get(at);
    if (atoms.is(at - 1, "coming", "upcoming") && atoms.is(at, Sort.WEEKDAY)) {
      return named(atoms, start, at, 0);
    }
    if (atoms.is(at, "week") && atoms.is(at + 1, "-") && atoms.is(at + 2, "end")) {
      return Optional.of(Phrase.of(start, at + 3, new Meaning.Near(Unit.WEEKEND, shift)));
    }
    if (noun.is(Sort.UNIT) && !atoms.is(at, "second", "minute")) {
      if (NoDays.isTitle(atoms, at)) {
        return Optional.empty();
      }
      Unit unit = Unit.valueOf(noun.word().value(Sort.UNIT));
      if (shift != 0 && atoms.is(at + 1, "or") && atoms.is(at + 2, "two", "more")) {
        Amount some = new Amount(at, Amount.UNKNOWN);
        return Optional.of(Phrase.of(start, at + 3, new Meaning.Window(some, unit, shift)));
      }
      boolean window =
          past || unit == Unit.DECADE || unit == Unit.FORTNIGHT || unit.isShorterThanDay();
      Meaning meaning =
          window && shift != 0
              ? new Meaning.Window(Amount.one(at), unit, shift)
              : new Meaning.Near(unit, shift);
      boolean hour = unit.isShorterThanDay() && !window || unit == Unit.DAY && !past;
      return hour ? Optional.empty() : Optional.of(Phrase.of(start, at + 1, meaning));
    }
    if (noun.is(Sort.PART)) {
      boolean before = atoms.is(start, "last") && !atoms.is(at, "morning", "afternoon");
      Meaning day = new Meaning.Near(Unit.DAY, before ? -1 : 0);
      boolean sensible = before || atoms.is(start, "this");
      return sensible ? Optional.of(Phrase.of(start, at + 1, part(noun, day))) : Optional.empty();
    }
    if (noun.is(Sort.SEASON)) {
      String code = noun.word().value(Sort.SEASON);
      return Optional.of(Phrase.of(start, at + 1, new Meaning.Season(code, 0, Optional.of(shift))));
    }
    return named(atoms, start, at, shift).or(() -> DistancePhrase.window(atoms, start));
  }

  /** "last Tuesday", "next July", "this Christmas". */
  private static Optional<Phrase> named(Atoms atoms, int start, int at, int shift) {
    Optional<Found> weekday = DateParts.weekday(atoms, at).filter(f -> atoms.is(at, Sort.WEEKDAY));
    if (weekday.isPresent()) {
      List<Phrase> dated = DatePhrase.at(atoms, at);
      if (dated.size() == 1 && dated.get(0).meaning() instanceof Written date && date.day() > 0) {
        return Optional.of(dated.get(0).from(start));
      }
      Written day = Written.weekday(DateParts.dayOfWeek(weekday.get()));
      Meaning meaning = new Meaning.NearNamed(day, shift);
      return Optional.of(withPart(atoms, start, weekday.get().end(), meaning));
    }
    Optional<Found> month = DateParts.month(atoms, at);
    if (month.isPresent()) {
      Optional<Found> day = DateParts.dayNumber(atoms, month.get().end());
      Written written = Written.day(0, month.get().value(), day.map(Found::value).orElse(0));
      return Optional.of(
          Phrase.of(start, day.orElse(month.get()).end(), new Meaning.NearNamed(written, shift)));
    }
    return NamedDays.at(atoms, at)
        .filter(phrase -> phrase.meaning() instanceof Meaning.Named)
        .map(
            phrase ->
                Phrase.of(
                    start,
                    phrase.end(),
                    new Meaning.Named(
                        ((Meaning.Named) phrase.meaning()).rule(), 0, Optional.of(shift))));
  }

  static Meaning part(Atom noun, Meaning day) {
    return new Meaning.Clock(noun.word().value(Sort.PART).substring(1), Optional.of(day));
  }

  /** A day and the part of it that may follow: "yesterday evening". */
  static Phrase withPart(Atoms atoms, int start, int end, Meaning day) {
    int at = atoms.skip(end, "early", "late");
    at = atoms.is(at, "in") && atoms.is(at + 1, "the") ? at + 2 : at;
    Atom next = atoms.get(at);
    return next.is(Sort.PART) && !atoms.get(at + 1).capital()
        ? Phrase.of(start, at + 1, part(next, day))
        : Phrase.of(start, end, day);
  }
}
