package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.Meaning.Written;
import dev.crosscheck.extraction.time.Phrase.Edge;
import dev.crosscheck.facts.Granularity;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the longest time expression that begins at an atom. */
final class Grammar {

  private static final Set<String> OPENERS =
      Set.of("the", "that", "same", "a", "an", "every", "each", "tonight", "half", "'", "q",
          "recent", "recently", "future", "past", "now");

  private Grammar() {}

  /** The expressions that begin there: one, several for a list, or none. */
  static List<Phrase> at(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    boolean opens =
        atom.isDigits()
            || !atom.word().values().isEmpty()
            || OPENERS.contains(atom.lower())
            || NamedDays.opens(atom);
    if (!opens || atom.glued() && !afterMark(atoms, start) && !atom.isDigits()) {
      return List.of();
    }
    List<Phrase> dates = part(atoms, start);
    return dates.isEmpty() ? core(atoms, start) : dates;
  }

  private static boolean afterMark(Atoms atoms, int start) {
    return atoms.get(start - 1).kind() == Atom.Kind.MARK || atoms.get(start - 1).isDigits();
  }

  private static List<Phrase> core(Atoms atoms, int start) {
    List<Phrase> dates = DatePhrase.at(atoms, start);
    if (dates.size() > 1) {
      return dates;
    }
    Optional<Phrase> best = dates.stream().findFirst().map(date -> afterDate(atoms, date));
    best = longer(best, ClockPhrase.at(atoms, start).map(clock -> afterClock(atoms, clock)));
    best = longer(best, NamedDays.at(atoms, start));
    best = longer(best, RelativePhrase.at(atoms, start).map(date -> afterDate(atoms, date)));
    best = longer(best, SeasonPhrase.at(atoms, start));
    best = longer(best, LengthPhrase.at(atoms, start));
    best = longer(best, VaguePhrase.at(atoms, start));
    return best.map(List::of).orElse(List.of());
  }

  private static Optional<Phrase> longer(Optional<Phrase> left, Optional<Phrase> right) {
    return left.isEmpty() || right.isPresent() && right.get().length() > left.get().length()
        ? right
        : left;
  }

  /** "early July", "mid-2023", "later this month", "the end of the year". */
  private static List<Phrase> part(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (atom.is(Sort.EARLY)) {
      String value = atom.word().value(Sort.EARLY);
      Edge edge = Edge.valueOf(value);
      int at = atoms.skip(start + 1, "-", "in", "on");
      return of(atoms, start, atoms.skip(at, "the"), edge);
    }
    if (!atom.is(Sort.EDGE) || !atoms.is(start + 1, "of", "-")) {
      return List.of();
    }
    boolean last = atom.word().value(Sort.EDGE).equals("END");
    Edge edge = last ? Edge.LAST : Edge.valueOf(atom.word().value(Sort.EDGE));
    int at = atoms.skip(start + 2, "the");
    if (at > start + 2 && atoms.is(at, "week", "month", "quarter", "year", "decade", "century")) {
      Unit unit = Unit.valueOf(atoms.get(at).word().value(Sort.UNIT));
      boolean ends = !atoms.is(at + 1, "of") && !atoms.is(at + 1, "-");
      return ends
          ? List.of(new Phrase(start, at + 1, new Meaning.Near(unit, 0), edge))
          : List.of();
    }
    return of(atoms, start, at, edge);
  }

  private static List<Phrase> of(Atoms atoms, int start, int at, Edge edge) {
    List<Phrase> inner = core(atoms, at);
    if (inner.size() != 1 || isLength(inner.get(0).meaning())) {
      return List.of();
    }
    Phrase phrase = inner.get(0);
    return List.of(new Phrase(start, phrase.end(), phrase.meaning(), edge));
  }

  private static boolean isLength(Meaning meaning) {
    return meaning instanceof Meaning.Length
        || meaning instanceof Meaning.Repeated
        || meaning instanceof Meaning.Vague
        || meaning instanceof Meaning.Within
        || meaning instanceof Meaning.Away;
  }

  /** A day may go on with a part of the day, a time of day or the year. */
  private static Phrase afterDate(Atoms atoms, Phrase date) {
    if (date.meaning() instanceof Written written && written.year() == 0 && written.month() > 0) {
      int at = atoms.skip(date.end(), "of", ",");
      boolean year = atoms.get(at).is(Sort.SHIFT) && atoms.is(at + 1, "year");
      if (year) {
        int shift = atoms.get(at).value(Sort.SHIFT);
        return Phrase.of(date.first(), at + 2, new Meaning.InYear(written, shift));
      }
    }
    if (!isDay(date.meaning())) {
      return date;
    }
    Phrase parted =
        RelativePhrase.withPart(atoms, date.first(), date.end(), date.meaning());
    if (parted.end() > date.end()) {
      return parted;
    }
    int at = atoms.skip(atoms.skip(date.end(), ",", "-"), "at", "around");
    return ClockPhrase.afterDate(atoms, at)
        .map(
            clock ->
                Phrase.of(date.first(), clock.end(), on(clock.meaning(), date.meaning())))
        .orElse(date);
  }

  private static Phrase afterClock(Atoms atoms, Phrase clock) {
    int at = atoms.skip(atoms.skip(clock.end(), ","), "on");
    List<Phrase> dates = DatePhrase.at(atoms, at);
    Optional<Phrase> date =
        dates.isEmpty() ? RelativePhrase.at(atoms, at) : Optional.of(dates.get(0));
    boolean day = dates.size() <= 1 && date.isPresent() && isDay(date.get().meaning());
    return day
        ? Phrase.of(clock.first(), date.get().end(), on(clock.meaning(), date.get().meaning()))
        : clock;
  }

  private static Meaning on(Meaning clock, Meaning day) {
    return new Meaning.Clock(((Meaning.Clock) clock).clock(), Optional.of(day));
  }

  private static boolean isDay(Meaning meaning) {
    if (meaning instanceof Written written) {
      return written.day() > 0 || written.month() == 0 && written.weekday().isPresent();
    }
    return meaning instanceof Meaning.Near near && near.unit().granularity() == Granularity.DAY
        || meaning instanceof Meaning.NearNamed named && isDay(named.named())
        || meaning instanceof Meaning.NamedFromMention
        || meaning instanceof Meaning.FromMention from && from.unit() == Unit.DAY;
  }
}
