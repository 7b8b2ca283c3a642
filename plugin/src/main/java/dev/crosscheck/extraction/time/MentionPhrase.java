package dev.crosscheck.extraction.time;

import java.util.Optional;

/**
 * Times that count from the time told of: "the following Monday", "that night", "the day after".
 */
final class MentionPhrase {

  private MentionPhrase() {}

  /** "the day after", "the year before", "the night before": a step from the time told of. */
  static Optional<Phrase> theDay(Atoms atoms, int start) {
    Atom noun = atoms.get(start + 1);
    boolean part = noun.is(Sort.PART);
    if (!part && !atoms.is(start + 1, "day", "week", "month", "year")
        || !atoms.is(start + 2, "before", "after")
        || !ends(atoms, start + 3)) {
      return Optional.empty();
    }
    Unit unit = part ? Unit.DAY : Unit.valueOf(noun.word().value(Sort.UNIT));
    Meaning day = new Meaning.FromMention(unit, atoms.is(start + 2, "before") ? -1 : 1);
    Meaning meaning = part ? RelativePhrase.part(noun, day) : day;
    return Optional.of(Phrase.of(start, start + 3, meaning));
  }

  private static boolean ends(Atoms atoms, int at) {
    return !atoms.get(at).isLetters() && !atoms.get(at).isDigits();
  }

  static Optional<Phrase> following(Atoms atoms, int start, boolean definite) {
    Optional<Amount> amount = Amount.at(atoms, start + 1);
    Optional<Unit> counted = amount.flatMap(found -> LengthPhrase.unit(atoms, found.end()));
    if (counted.isPresent()) {
      int direction =
          atoms.get(start).is(Sort.MENTION_SHIFT) ? atoms.get(start).value(Sort.MENTION_SHIFT) : 1;
      Meaning window = new Meaning.Window(amount.get(), counted.get(), direction);
      return Optional.of(Phrase.of(start, amount.get().end() + 1, window));
    }
    Atom word = atoms.get(start);
    int shift = word.is(Sort.MENTION_SHIFT) ? word.value(Sort.MENTION_SHIFT) : 1;
    int at = atoms.skip(start + 1, "fiscal", "financial", "calendar", "school", "academic");
    Atom noun = atoms.get(at);
    boolean last =
        atoms.is(start, "previous") && atoms.is(start + 1, "week", "month", "quarter", "year");
    if (noun.is(Sort.UNIT)
        && (definite || last)
        && !atoms.is(start + 1, "second", "minute", "hour")) {
      Unit unit = Unit.valueOf(noun.word().value(Sort.UNIT));
      return Optional.of(Phrase.of(start, at + 1, new Meaning.FromMention(unit, shift)));
    }
    if (noun.is(Sort.PART) && definite) {
      Meaning day = new Meaning.FromMention(Unit.DAY, shift);
      return Optional.of(Phrase.of(start, start + 2, RelativePhrase.part(noun, day)));
    }
    if (noun.is(Sort.SEASON) && definite) {
      String season = noun.word().value(Sort.SEASON);
      return Optional.of(Phrase.of(start, at + 1, new Meaning.SeasonFromMention(season, shift)));
    }
    Optional<Phrase> named = NamedDays.at(atoms, start + 1);
    if (named.isPresent() && named.get().meaning() instanceof Meaning.Named day) {
      String rule = day.rule();
      Meaning meaning = new Meaning.Named(rule, 0, Optional.of(shift));
      return Optional.of(Phrase.of(start, named.get().end(), meaning));
    }
    return DateParts.weekday(atoms, start + 1)
        .filter(found -> noun.is(Sort.WEEKDAY))
        .map(
            found ->
                Phrase.of(
                    start,
                    found.end(),
                    new Meaning.NamedFromMention(DateParts.dayOfWeek(found), shift)));
  }

  /** "that day", "the same month", "that night", "that summer", "the same month last year". */
  static Optional<Phrase> that(Atoms atoms, int start) {
    int at = atoms.skip(start + 1, "same");
    Atom noun = atoms.get(at);
    if (noun.is(Sort.PART)) {
      return Optional.of(
          Phrase.of(
              start, at + 1, RelativePhrase.part(noun, new Meaning.FromMention(Unit.DAY, 0))));
    }
    // "Taxes that fall on the poor"
    boolean verb = at == start + 1 && atoms.is(at, "fall", "spring") && !ends(atoms, at + 1);
    if (noun.is(Sort.SEASON) && !verb) {
      String season = noun.word().value(Sort.SEASON);
      return Optional.of(Phrase.of(start, at + 1, new Meaning.SeasonFromMention(season, 0)));
    }
    // "The same year-ago period"
    boolean ago = atoms.is(at + 1, "-") && atoms.is(at + 2, "ago", "earlier");
    if (ago || !atoms.is(at, "day", "week", "weekend", "month", "year", "quarter", "decade")) {
      return Optional.empty();
    }
    Unit unit = Unit.valueOf(noun.word().value(Sort.UNIT));
    if (unit == Unit.MONTH && at > start) {
      QuarterPhrase.Owner owner = QuarterPhrase.after(atoms, at + 1, Meaning.YearOf.NONE);
      if (owner.end() > at + 1) {
        Meaning same = new Meaning.Part(unit, 0, owner.year());
        return Optional.of(Phrase.of(start, owner.end(), same));
      }
    }
    return Optional.of(Phrase.of(start, at + 1, new Meaning.FromMention(unit, 0)));
  }
}
