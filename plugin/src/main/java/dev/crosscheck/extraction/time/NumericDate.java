package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.Meaning.Written;
import java.util.List;

/** "2024-10-08", and "25/12/2024" where no other order of day and month is possible. */
final class NumericDate {

  private NumericDate() {}

  static List<Phrase> at(Atoms atoms, int start) {
    List<Phrase> named = named(atoms, start);
    if (!named.isEmpty()) {
      return named;
    }
    Atom first = atoms.get(start);
    Atom second = atoms.get(start + 2);
    Atom third = atoms.get(start + 4);
    boolean three = second.isDigits() && third.isDigits() && isGlued(atoms, start);
    if (!three || !atoms.freeBefore(start) || isGluedMark(atoms, start + 5)) {
      return List.of();
    }
    boolean sameMark = atoms.get(start + 1).lower().equals(atoms.get(start + 3).lower());
    if (first.length() == 4 && sameMark && atoms.is(start + 1, "-", "/")) {
      return written(start, first.number(), second, third);
    }
    if (third.length() == 4 && sameMark && atoms.is(start + 1, "/", ".", "-")) {
      boolean dayFirst = first.number() > 12 && first.number() <= 31 && second.number() <= 12;
      boolean monthFirst = second.number() > 12 && second.number() <= 31 && first.number() <= 12;
      boolean equal = first.number() == second.number();
      if (dayFirst || equal) {
        return written(start, third.number(), second, first);
      }
      return monthFirst ? written(start, third.number(), first, second) : List.of();
    }
    return List.of();
  }

  /** "05-Aug-2016", "2019/Aug/01", "Sep-23-2020". */
  static List<Phrase> named(Atoms atoms, int start) {
    boolean marks =
        isGlued(atoms, start)
            && atoms.is(start + 1, "-", "/")
            && atoms.is(start + 3, "-", "/")
            && !isGluedMark(atoms, start + 5);
    if (!marks) {
      return List.of();
    }
    Atom first = atoms.get(start);
    Atom last = atoms.get(start + 4);
    if (first.isLetters()) {
      return DateParts.month(atoms, start)
          .filter(month -> last.length() == 4)
          .map(m -> written(start, last.number(), m.value(), atoms.get(start + 2)))
          .orElse(List.of());
    }
    return DateParts.month(atoms, start + 2)
        .map(
            month ->
                first.length() == 4
                    ? written(start, first.number(), month.value(), last)
                    : last.length() == 4
                        ? written(start, last.number(), month.value(), first)
                        : DateParts.twoDigits(atoms, start + 4)
                            .map(year -> written(start, year.value(), month.value(), first))
                            .orElse(List.<Phrase>of()))
        .orElse(List.of());
  }

  private static List<Phrase> written(int start, int year, int month, Atom day) {
    boolean possible =
        year >= 1000
            && day.isDigits()
            && day.length() <= 2
            && day.number() >= 1
            && day.number() <= 31;
    return possible
        ? List.of(Phrase.of(start, start + 5, Written.day(year, month, day.number())))
        : List.of();
  }

  private static List<Phrase> written(int start, int year, Atom month, Atom day) {
    boolean possible =
        year >= 1000
            && year <= 2999
            && month.length() <= 2
            && day.length() <= 2
            && month.number() >= 1
            && month.number() <= 12
            && day.number() >= 1
            && day.number() <= 31;
    return possible
        ? List.of(Phrase.of(start, start + 5, Written.day(year, month.number(), day.number())))
        : List.of();
  }

  private static boolean isGlued(Atoms atoms, int start) {
    for (int i = start + 1; i <= start + 4; i++) {
      if (!atoms.get(i).glued()) {
        return false;
      }
    }
    return true;
  }

  /** Whether the number goes on: "2024-10-08-17". */
  private static boolean isGluedMark(Atoms atoms, int at) {
    return atoms.is(at, "-", "/", ".")
        && atoms.get(at).glued()
        && atoms.get(at + 1).glued()
        && atoms.get(at + 1).isDigits();
  }
}
