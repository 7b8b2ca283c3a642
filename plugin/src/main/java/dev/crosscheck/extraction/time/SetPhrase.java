package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Tag;
import java.time.DayOfWeek;
import java.util.Optional;

/** Recurring times: "every Tuesday", "daily", "Friday mornings", "weekends". */
final class SetPhrase {

  private SetPhrase() {}

  static Optional<Phrase> at(Atoms atoms, int start) {
    return set(atoms, start).map(set -> withClock(atoms, set));
  }

  private static Optional<Phrase> set(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (atom.is(Sort.EVERY)) {
      boolean kind =
          atoms.is(start, "quarterly", "everyday")
              && (LengthPhrase.follows(atoms, start + 1) || isKind(atoms, start - 1));
      boolean part = atoms.is(start - 1, "-") && atom.glued();
      boolean name = atom.capital() && start > 0 || kind || part || NoDays.isPaper(atoms, start);
      return name ? Optional.empty() : repeated(start, start + 1, atom.word().value(Sort.EVERY));
    }
    if (atoms.is(start, "bi", "semi") && atoms.is(start + 1, "-")) {
      String whole = atoms.get(start + 2).word().values().getOrDefault(Sort.EVERY, "");
      boolean twice = atoms.is(start, "bi");
      return switch (whole) {
        case "P1W" -> twice ? repeated(start, start + 3, "P2W") : Optional.empty();
        case "P1M" -> twice ? repeated(start, start + 3, "P2M") : Optional.empty();
        case "P1Y" -> repeated(start, start + 3, twice ? "P2Y" : "P6M");
        default -> Optional.empty();
      };
    }
    if (atom.is(Sort.WEEKDAYS) && atom.capital() && !NoDays.isName(atoms, start)) {
      return Optional.of(Phrase.of(start, start + 1, onDays(atom.value(Sort.WEEKDAYS), "")));
    }
    if (atom.is(Sort.WEEKDAY) && atom.capital()) {
      return parts(atoms, start);
    }
    if (atom.is(Sort.PARTS)) {
      boolean led =
          atoms.is(start - 1, "the", "in", "on", "most")
              || start == 0
              || endsSentence(atoms, start);
      String value = "XXXX-XX-XX" + atom.word().value(Sort.PARTS);
      return led && !counted(atoms, start) ? repeated(start, start + 1, value) : Optional.empty();
    }
    boolean all = atoms.is(start, "all") && atoms.is(start + 1, "weekends", "weekdays");
    if (all) {
      return set(atoms, start + 1).map(days -> days.from(start));
    }
    if (atoms.is(start, "weekends", "weekdays")) {
      boolean led =
          atoms.is(start - 1, "on", "at", "all", "and", "or", "during")
              || endsSentence(atoms, start) && !counted(atoms, start);
      String value = atoms.is(start, "weekends") ? "XXXX-WXX-WE" : "XXXX-WXX-WD";
      return led ? repeated(start, start + 1, value) : Optional.empty();
    }
    return atoms.is(start, "every", "each") ? every(atoms, start) : Optional.empty();
  }

  /** "Its first quarterly loss", whatever the tagger takes a loss for. */
  private static boolean isKind(Atoms atoms, int before) {
    Atom word = atoms.get(before);
    return word.is(Sort.ORDINAL) || word.tag() == Tag.ADJ || word.tag() == Tag.DET;
  }

  private static boolean endsSentence(Atoms atoms, int start) {
    return atoms.is(start + 1, ".", "") && atoms.get(start - 1).tag() != Tag.ADJ;
  }

  private static boolean counted(Atoms atoms, int start) {
    return atoms.get(start - 1).isDigits()
        || atoms.is(start - 1, Sort.NUMBER)
        || atoms.is(start - 1, Sort.SOME)
        || atoms.is(start - 1, Sort.SHIFT)
        || atoms.is(start - 1, "these", "those", "two", "both", "recent");
  }

  /** "Tuesday nights"; in "Monday and Tuesday nights" Monday has its nights, too. */
  private static Optional<Phrase> parts(Atoms atoms, int start) {
    int end = start + 1;
    int last = end;
    while (last < start + 8
        && atoms.is(last, "and", "or", ",")
        && atoms.is(atoms.skip(last + 1, "and", "or"), Sort.WEEKDAY)) {
      last = atoms.skip(last + 1, "and", "or") + 1;
    }
    if (!atoms.is(last, Sort.PARTS)) {
      return Optional.empty();
    }
    String part = atoms.get(last).word().value(Sort.PARTS);
    Meaning meaning = onDays(atoms.get(start).value(Sort.WEEKDAY), part);
    return Optional.of(Phrase.of(start, last == end ? end + 1 : end, meaning));
  }

  /** "each Monday at 4pm". */
  private static Phrase withClock(Atoms atoms, Phrase set) {
    int at = atoms.skip(set.end(), "at");
    Meaning.Repeated repeated = (Meaning.Repeated) set.meaning();
    if (at == set.end() && !atoms.get(at).isDigits()) {
      return set;
    }
    return ClockPhrase.at(atoms, at)
        .map(
            clock -> {
              boolean daily = repeated.timex().equals("P1D");
              int part = repeated.timex().indexOf('T');
              String bare = part > 0 ? repeated.timex().substring(0, part) : repeated.timex();
              String day = daily ? "XXXX-XX-XX" : bare;
              String timex = day + "T" + ((Meaning.Clock) clock.meaning()).clock();
              return Phrase.of(
                  set.first(), clock.end(), new Meaning.Repeated(timex, repeated.weekday()));
            })
        .filter(clock -> !repeated.timex().startsWith("P") || repeated.timex().equals("P1D"))
        .orElse(set);
  }

  /** "every two weeks", "each Tuesday", "every other day", "every July", "each morning". */
  private static Optional<Phrase> every(Atoms atoms, int start) {
    int at = atoms.skip(start + 1, "other", "single");
    boolean single = at > start + 1;
    Atom noun = atoms.get(at);
    if (noun.is(Sort.WEEKDAY)) {
      boolean parted = atoms.is(at + 1, Sort.PART);
      String part = parted ? atoms.get(at + 1).word().value(Sort.PART) : "";
      int end = parted ? at + 2 : at + 1;
      return Optional.of(Phrase.of(start, end, onDays(noun.value(Sort.WEEKDAY), part)));
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
    if (atoms.is(at, "weekday")) {
      return repeated(start, at + 1, "XXXX-WXX-WD");
    }
    if (atoms.is(at, "weekend")) {
      return repeated(start, at + 1, "XXXX-WXX-WE");
    }
    Optional<Amount> amount =
        atoms.is(start + 1, "other")
            ? Optional.of(new Amount(at, 2))
            : single ? Optional.of(Amount.one(at)) : Amount.at(atoms, at);
    int unitAt = amount.map(Amount::end).orElse(at);
    return LengthPhrase.unit(atoms, unitAt)
        .flatMap(
            unit -> repeated(start, unitAt + 1, unit.duration(amount.orElse(Amount.one(unitAt)))));
  }

  private static Optional<Phrase> repeated(int start, int end, String timex) {
    return Optional.of(Phrase.of(start, end, new Meaning.Repeated(timex, Optional.empty())));
  }

  private static Meaning onDays(int weekday, String part) {
    return new Meaning.Repeated("XXXX-WXX-" + weekday + part, Optional.of(DayOfWeek.of(weekday)));
  }
}
