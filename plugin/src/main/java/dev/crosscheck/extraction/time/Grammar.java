package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.Phrase.Edge;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the longest time expression that begins at an atom. */
final class Grammar {

  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "that",
          "same",
          "a",
          "an",
          "every",
          "each",
          "tonight",
          "half",
          "'",
          "q",
          "h",
          "recent",
          "recently",
          "future",
          "past",
          "now",
          "pre",
          "post",
          "one",
          "some",
          "year",
          "all",
          "another",
          "bi",
          "½",
          "semi",
          "right",
          "penultimate",
          "weekdays",
          "these",
          "those",
          "soon",
          "long",
          "at");

  private static final Optional<Phrase> NO_PHRASE = Optional.empty();

  private Grammar() {}

  /** The expressions that begin there: one, several for a list, or none. */
  static List<Phrase> at(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    boolean opens =
        atom.isDigits()
            || !atom.word().values().isEmpty()
            || OPENERS.contains(atom.lower())
            || NamedDays.opens(atom);
    if (!opens || isTitle(atoms, start)) {
      return List.of();
    }
    if (atom.glued() && !afterMark(atoms, start) && !atom.isDigits()) {
      return List.of();
    }
    List<Phrase> dates = part(atoms, start);
    return dates.isEmpty() ? core(atoms, start) : dates;
  }

  /** "On Radio 4's Today programme" tells no day. */
  private static boolean isTitle(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    boolean small = atom.is(Sort.DAY_WORD) || atom.is(Sort.SHIFT) || atom.is(Sort.VAGUE);
    return small && atoms.get(start - 1).isLetters() && NoDays.isTitle(atoms, start);
  }

  private static boolean afterMark(Atoms atoms, int start) {
    return atoms.get(start - 1).kind() == Atom.Kind.MARK || atoms.get(start - 1).isDigits();
  }

  private static List<Phrase> core(Atoms atoms, int start) {
    List<Phrase> dates = DatePhrase.at(atoms, start);
    if (dates.size() > 1) {
      return dates;
    }
    Optional<Phrase> set = atoms.is(start, Sort.WEEKDAY) ? SetPhrase.at(atoms, start) : NO_PHRASE;
    if (set.isPresent()) {
      return List.of(set.get());
    }
    Optional<Phrase> best =
        dates.stream().findFirst().map(date -> DayAndTime.afterDate(atoms, date));
    best =
        longer(
            best, ClockPhrase.at(atoms, start).map(clock -> DayAndTime.afterClock(atoms, clock)));
    best = longer(best, NamedDays.at(atoms, start).map(feast -> partOfFeast(atoms, feast)));
    best =
        longer(
            best, RelativePhrase.at(atoms, start).map(date -> DayAndTime.afterDate(atoms, date)));
    best =
        longer(
            best, SpokenClock.at(atoms, start).map(clock -> DayAndTime.afterClock(atoms, clock)));
    best =
        longer(best, OffsetPhrase.at(atoms, start).map(date -> DayAndTime.afterDate(atoms, date)));
    best = longer(best, SpokenYear.at(atoms, start));
    best = longer(best, NthPhrase.at(atoms, start).map(date -> DayAndTime.afterDate(atoms, date)));
    best = longer(best, QuarterPhrase.at(atoms, start));
    best = longer(best, SeasonPhrase.at(atoms, start));
    best = longer(best, VaguePhrase.at(atoms, start));
    best = longer(best, SetPhrase.at(atoms, start));
    best = longer(best, LengthPhrase.at(atoms, start));
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
    Optional<Phrase> middle = middle(atoms, start);
    if (middle.isPresent()) {
      return List.of(middle.get());
    }
    boolean clock = atoms.is(start, "mid") && ClockPhrase.at(atoms, start).isPresent();
    if (atom.is(Sort.EARLY) && !clock) {
      String value = atom.word().value(Sort.EARLY);
      Edge edge = Edge.valueOf(value);
      int at = atoms.skip(start + 1, "-", "in", "on");
      if (atoms.is(at, Sort.PART) && !value.equals("NONE")) {
        return partOfDay(atoms, start, at, edge);
      }
      return of(atoms, start, atoms.skip(at, "the"), edge);
    }
    boolean from = atoms.is(start + 1, "of", "beginning", "commencing", "starting");
    if (atoms.is(start, "week") && from) {
      return of(atoms, start, atoms.skip(start + 2, "the", "on"), Edge.WEEK);
    }
    if (atoms.is(start, "pre", "post") && atoms.is(start + 1, "-")) {
      return atoms.get(start + 2).isDigits() ? of(atoms, start, start + 2, Edge.NONE) : List.of();
    }
    int ending = atoms.are(start + 1, "'", "s") ? start + 3 : atoms.skip(start + 1, "-");
    if (atoms.is(start, "year", "month") && atoms.is(ending, "end")) {
      Unit unit = Unit.valueOf(atom.word().value(Sort.UNIT));
      Optional<DateParts.Found> year = DateParts.yearAfter(atoms, ending + 1);
      int end = year.map(DateParts.Found::end).orElse(ending + 1);
      int shift = atoms.is(start - 1, "since") ? -1 : 0;
      Meaning whole =
          year.map(found -> (Meaning) Meaning.Written.year(found.value()))
              .filter(found -> unit == Unit.YEAR)
              .orElse(new Meaning.Near(unit, shift));
      return List.of(new Phrase(start, end, whole, Edge.LAST));
    }
    if (!atom.is(Sort.EDGE) || !atoms.is(start + 1, "of", "-")) {
      return List.of();
    }
    boolean last = atom.word().value(Sort.EDGE).equals("END");
    Edge edge =
        last ? Edge.LAST : atom.word().value(Sort.EDGE).equals("START") ? Edge.FIRST : Edge.MID;
    int at = atoms.skip(start + 2, "the");
    if (at > start + 2 && atoms.is(at, Sort.MENTION_SHIFT)) {
      return of(atoms, start, start + 2, edge);
    }
    boolean bare = at == start + 2 && atoms.is(at, "month", "year") && atoms.is(start + 1, "of");
    if ((at > start + 2 || bare)
        && atoms.is(at, "week", "month", "quarter", "year", "decade", "century")) {
      Unit unit = Unit.valueOf(atoms.get(at).word().value(Sort.UNIT));
      boolean ends = !atoms.is(at + 1, "of") && !atoms.is(at + 1, "-");
      Meaning whole =
          unit == Unit.QUARTER
              ? new Meaning.Part(unit, 0, Meaning.YearOf.NONE)
              : new Meaning.Near(unit, 0);
      return ends ? List.of(new Phrase(start, at + 1, whole, edge)) : List.of();
    }
    return of(atoms, start, at, edge);
  }

  /** "Christmas morning", "Halloween night". */
  private static Phrase partOfFeast(Atoms atoms, Phrase feast) {
    return DayAndTime.isDay(feast.meaning()) && atoms.is(feast.end(), Sort.PART)
        ? RelativePhrase.withPart(atoms, feast.first(), feast.end(), feast.meaning())
        : feast;
  }

  /** "By midweek", "at mid-year 2023"; but "midweek games". */
  private static Optional<Phrase> middle(Atoms atoms, int start) {
    boolean parts = atoms.is(start, "mid") && atoms.is(start + 1, "-");
    int last = parts ? start + 2 : start;
    boolean unit = parts ? atoms.is(last, "week", "month", "year") : atoms.is(last, Sort.MIDDLE);
    if (!unit || LengthPhrase.follows(atoms, last + 1) || atoms.is(start - 1, "a", "the", "-")) {
      return Optional.empty();
    }
    Sort sort = parts ? Sort.UNIT : Sort.MIDDLE;
    Unit named = Unit.valueOf(atoms.get(last).word().value(sort));
    Optional<DateParts.Found> year =
        named == Unit.YEAR ? DateParts.yearAfter(atoms, last + 1) : Optional.empty();
    Meaning whole =
        year.map(found -> (Meaning) Meaning.Written.year(found.value()))
            .orElse(new Meaning.Near(named, 0));
    int end = year.map(DateParts.Found::end).orElse(last + 1);
    return Optional.of(new Phrase(start, end, whole, Edge.MID));
  }

  /** "mid-afternoon yesterday", "late Monday evening" without its day. */
  private static List<Phrase> partOfDay(Atoms atoms, int start, int noun, Edge edge) {
    Atom part = atoms.get(noun);
    int at = atoms.skip(noun + 1, "of", "on");
    Optional<Phrase> date = OffsetPhrase.base(atoms, at).filter(d -> DayAndTime.isDay(d.meaning()));
    Meaning day = date.map(Phrase::meaning).orElse(new Meaning.Near(Unit.DAY, 0));
    boolean described = date.isEmpty() && LengthPhrase.follows(atoms, noun + 1);
    int end = date.map(Phrase::end).orElse(noun + 1);
    return described
        ? List.of()
        : List.of(new Phrase(start, end, RelativePhrase.part(part, day), edge));
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
}
