package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.DateParts.Found;
import dev.crosscheck.extraction.time.Meaning.Between;
import dev.crosscheck.extraction.time.Meaning.Written;
import dev.crosscheck.language.Tag;
import java.util.List;
import java.util.Optional;

/** Months and years without a day: "June 2024", "in March", "in 2014", "1990-95". */
final class MonthOrYear {

  private MonthOrYear() {}

  static List<Phrase> at(Atoms atoms, int start) {
    return atoms.get(start).isDigits() ? year(atoms, start) : month(atoms, start);
  }

  private static List<Phrase> month(Atoms atoms, int start) {
    Optional<Found> month = DateParts.month(atoms, start);
    if (month.isEmpty()) {
      return List.of();
    }
    int end = month.get().end();
    Optional<Found> year = DateParts.yearAfter(atoms, end);
    if (year.isPresent() && !atoms.is(end, "in")) {
      Written written = Written.month(year.get().value(), month.get().value());
      return List.of(Phrase.of(start, year.get().end(), written));
    }
    if (!standsAlone(atoms, start, end)) {
      return List.of();
    }
    return List.of(Phrase.of(start, end, Written.month(0, month.get().value())));
  }

  /** Whether the name of a month without day and year is a month, not a woman or a verb. */
  private static boolean standsAlone(Atoms atoms, int start, int end) {
    Atom before = atoms.get(start - 1);
    Atom after = atoms.get(end);
    boolean name = after.capital() && after.isLetters() && after.tag() == Tag.PROPN;
    boolean surname = before.capital() && before.tag() == Tag.PROPN && !before.is(Sort.EARLY);
    boolean led =
        before.is(Sort.BOUND)
            || before.is(Sort.EARLY)
            || before.is(Sort.SHIFT)
            || before.is(Sort.YEAR_BEFORE)
            || atoms.is(start - 1, "of", "for", "every", "each", "next", "into", "as", "-");
    if (atoms.is(start, Sort.MONTH_SHORT)) {
      return led && !name && !surname && (atoms.is(end - 1, ".") || atoms.is(start, "sept"));
    }
    if (atoms.get(start + 1).glued() && atoms.is(start + 1, "-") && after.length() > 0) {
      Atom joined = atoms.get(start + 2);
      return joined.is(Sort.MONTH);
    }
    if (atoms.is(start, "may", "march", "april", "june", "august")) {
      boolean modifies = atoms.is(start - 1, "the", "a", "its") && after.tag() == Tag.NOUN;
      boolean own = !atoms.is(start, "may", "march") || !atoms.is(end, "on", "to", "for");
      return !name && !surname && own && (led || modifies) && !atoms.is(start - 1, "as");
    }
    boolean possessed = atoms.is(start - 1, "mr", "mrs", "ms", "black");
    return !surname && !possessed && !(name && !led);
  }

  private static List<Phrase> year(Atoms atoms, int start) {
    Optional<Found> decade = decadeEnd(atoms, start);
    if (decade.isPresent()) {
      Found found = decade.get();
      return List.of(Phrase.of(start, found.end(), new Meaning.Decade(found.value())));
    }
    Optional<Found> year = DateParts.yearNumber(atoms, start);
    if (year.isEmpty() || !Years.isYear(atoms, start)) {
      return List.of();
    }
    int from = year.get().value();
    Atom last = atoms.get(start + 2);
    if (atoms.is(start + 1, "-", "/") && atoms.get(start + 1).glued() && last.isDigits()) {
      int to = last.length() == 2 ? from / 100 * 100 + last.number() : last.number();
      boolean fits = to > from && to - from < 200 && (last.length() == 2 || last.length() == 4);
      return fits
          ? List.of(
              Phrase.of(start, start + 3, new Between(Written.year(from), Written.year(to))))
          : List.of();
    }
    return List.of(Phrase.of(start, start + 1, Written.year(from)));
  }

  /** "1990s", "1990's", "80s": the first year. */
  private static Optional<Found> decadeEnd(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    boolean four = atom.length() == 4 && atom.number() >= 1000 && atom.number() < 2100;
    boolean two = atom.length() == 2 && atoms.is(start - 1, "the", "'", "early", "late", "mid");
    int letter = atoms.is(start + 1, "'") ? start + 2 : start + 1;
    boolean plural = atoms.is(letter, "s") && atoms.get(letter).glued();
    return (four || two) && plural && atom.number() % 10 == 0
        ? Optional.of(new Found(atom.number(), letter + 1))
        : Optional.empty();
  }
}
