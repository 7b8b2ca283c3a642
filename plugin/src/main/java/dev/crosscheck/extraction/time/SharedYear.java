package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.DateParts.Found;
import dev.crosscheck.extraction.time.Meaning.Written;
import java.util.Optional;

/** The year that the last of two months lends the first: "May to October 2020". */
final class SharedYear {

  private SharedYear() {}

  /**
   * The year that "June and July 2011", "between mid-March and late June 2011" lend the first
   * month, or 0.
   */
  static int ofLast(Atoms atoms, int start, int end, int month) {
    int at = atoms.skip(end + 1, "early", "mid", "late");
    boolean pair = atoms.is(end, "and") && at == end + 1;
    if (!pair && (at == end + 1 || !joins(atoms, start, end))) {
      return 0;
    }
    Optional<Found> last = DateParts.month(atoms, atoms.skip(at, "-"));
    Optional<Found> year = last.flatMap(found -> DateParts.yearAfter(atoms, found.end()));
    return year.map(found -> found.value() - (month <= last.get().value() ? 0 : 1)).orElse(0);
  }

  /** The shift that "June and July of last year" lends the first month, or 0. */
  static int shift(Atoms atoms, int end) {
    Optional<Found> last =
        atoms.is(end, "and", "or", "to", "-") ? DateParts.month(atoms, end + 1) : Optional.empty();
    int at = last.map(found -> atoms.skip(found.end(), "of", ",")).orElse(end);
    boolean year = last.isPresent() && atoms.get(at).is(Sort.SHIFT) && atoms.is(at + 1, "year");
    return year ? atoms.get(at).value(Sort.SHIFT) : 0;
  }

  /** "May to October 2020": the year is that of both, or of the first the one before. */
  static Optional<Phrase> lastMonth(Atoms atoms, int start, int end) {
    if (!joins(atoms, start, end)) {
      return Optional.empty();
    }
    return DateParts.month(atoms, end + 1)
        .flatMap(
            month ->
                DateParts.yearAfter(atoms, month.end())
                    .map(
                        year ->
                            Phrase.of(
                                end + 1, year.end(), Written.month(year.value(), month.value()))));
  }

  private static boolean joins(Atoms atoms, int start, int end) {
    int before = atoms.is(start - 1, "-") ? start - 3 : start - 1;
    before = atoms.get(before).is(Sort.EARLY) ? before - 1 : before;
    return atoms.is(end, "-", "to", "through", "until", "till")
        || atoms.is(end, "and") && (atoms.is(before, "between") || atoms.is(start - 1, "between"));
  }
}
