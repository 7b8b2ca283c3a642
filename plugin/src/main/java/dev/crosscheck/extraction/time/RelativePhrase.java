package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.DateParts.Found;
import dev.crosscheck.extraction.time.Meaning.Written;
import dev.crosscheck.language.PluralNouns;
import dev.crosscheck.language.Tag;
import java.util.List;
import java.util.Optional;

/**
 * Times told from now or from another time: "last week", "three days ago", "the following Monday".
 */
final class RelativePhrase {

  /** How many words back "this year" can stand that "last" is compared with. */
  private static final int COMPARED = 8;

  private RelativePhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (atoms.is(start, "the")) {
      return DefinitePhrase.at(atoms, start).map(phrase -> phrase.from(start));
    }
    if (atoms.is(start, "tomorrow") && isCalled(atoms, start)) {
      // "For a brighter tomorrow"
      return Optional.of(Phrase.of(start, start + 1, new Meaning.Vague("FUTURE_REF")));
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
      return DefinitePhrase.weekendOf(atoms, start, start + 2);
    }
    if (atoms.is(start, "last") && atoms.is(start - 1, "as", "than")) {
      Optional<Phrase> year = compared(atoms, start);
      if (year.isPresent()) {
        return year;
      }
    }
    if (atom.is(Sort.SHIFT)) {
      return shifted(atoms, start);
    }
    if (atom.is(Sort.MENTION_SHIFT) && !atoms.is(start + 1, "-")) {
      // "Following Monday's debate"; but "on following Monday"
      boolean after =
          atoms.is(start, "following")
              && !atoms.is(start - 1, "on", "by", "until", "in", "over", "for");
      return after ? Optional.empty() : MentionPhrase.following(atoms, start, false);
    }
    if (atoms.is(start, "that", "same")) {
      return MentionPhrase.that(atoms, start);
    }
    return DistancePhrase.turnedWindow(atoms, start).or(() -> DistancePhrase.away(atoms, start));
  }

  /** "As high this year as last", "more this month than last". */
  private static Optional<Phrase> compared(Atoms atoms, int last) {
    Atom next = atoms.get(last + 1);
    if (next.isLetters() || next.isDigits()) {
      return Optional.empty();
    }
    for (int i = last - 2; i > last - COMPARED; i--) {
      if (atoms.is(i - 1, "this") && atoms.is(i, "week", "month", "year")) {
        Unit unit = Unit.valueOf(atoms.get(i).word().value(Sort.UNIT));
        return Optional.of(Phrase.of(last, last + 1, new Meaning.Near(unit, -1)));
      }
    }
    return Optional.empty();
  }

  /** "A brighter tomorrow", "the leaders of tomorrow". */
  private static boolean isCalled(Atoms atoms, int tomorrow) {
    boolean kind =
        atoms.get(tomorrow - 1).tag() == Tag.ADJ || atoms.is(tomorrow - 1, "better", "brighter");
    Atom whose = atoms.get(tomorrow - 2);
    boolean many = whose.tag() == Tag.NOUN && whose.lower().endsWith("s");
    return kind && atoms.is(tomorrow - 2, "a", "the", "our", "their")
        || atoms.is(tomorrow - 1, "of") && (many || PluralNouns.has(whose.lower()));
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
      boolean theLast = atoms.is(start, "last") && atoms.is(start - 1, "the");
      if (NoDays.isTitle(atoms, at) || theLast && atoms.is(at + 1, "of")) {
        // "The last year of the war" is not the year before this
        return Optional.empty();
      }
      Unit unit = Unit.valueOf(noun.word().value(Sort.UNIT));
      if (shift != 0 && atoms.is(at + 1, "or") && atoms.is(at + 2, "two", "more")) {
        Amount some = new Amount(at, Amount.UNKNOWN);
        return Optional.of(Phrase.of(start, at + 3, new Meaning.Window(some, unit, shift)));
      }
      Amount more = Amount.one(at + 1).withHalf(atoms);
      if (shift != 0 && !more.isWhole()) {
        // "The last year and a half"
        return Optional.of(Phrase.of(start, more.end(), new Meaning.Window(more, unit, shift)));
      }
      boolean window =
          past || unit == Unit.DECADE || unit == Unit.FORTNIGHT || unit.isShorterThanDay();
      Meaning meaning =
          window && shift != 0
              ? new Meaning.Window(Amount.one(at), unit, shift)
              : new Meaning.Near(unit, shift);
      boolean hour = unit.isShorterThanDay() && !window || unit == Unit.DAY && !past;
      int end = atoms.are(at + 1, "or", "so") ? at + 3 : at + 1;
      return hour ? Optional.empty() : Optional.of(Phrase.of(start, end, meaning));
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
