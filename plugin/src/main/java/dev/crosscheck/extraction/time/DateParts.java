package dev.crosscheck.extraction.time;

import dev.crosscheck.language.Tag;
import java.time.DayOfWeek;
import java.util.Optional;

/** The parts of written dates: a day's number, a month's name, a year, a weekday. */
final class DateParts {

  /** A part that was read: its value and the index after it. */
  record Found(int value, int end) {}

  private DateParts() {}

  /** "October", "Oct.": names of months have capitals, which keeps "may" and "march" out. */
  static Optional<Found> month(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (!atom.capital() && !(atom.glued() && atoms.get(start - 1).isDigits())) {
      return Optional.empty();
    }
    if (atom.is(Sort.MONTH)) {
      return Optional.of(new Found(atom.value(Sort.MONTH), start + 1));
    }
    if (atom.is(Sort.MONTH_SHORT)) {
      boolean dotted = atoms.is(start + 1, ".") && atoms.get(start + 1).glued();
      return Optional.of(new Found(atom.value(Sort.MONTH_SHORT), start + (dotted ? 2 : 1)));
    }
    return Optional.empty();
  }

  /** A month beside its day: there, lower case is clear enough ("3 and 5 may"). */
  static Optional<Found> monthAfterDay(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    boolean clear = !atoms.is(start, "may", "march") || atom.tag() != Tag.AUX;
    if (atom.is(Sort.MONTH) && clear && !(atom.lower().equals("march") && !atom.capital())) {
      return Optional.of(new Found(atom.value(Sort.MONTH), start + 1));
    }
    return month(atoms, start);
  }

  /** "8", "8th": 1 to 31. */
  static Optional<Found> dayNumber(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (!atom.isDigits() || atom.length() > 2 || atom.number() < 1 || atom.number() > 31) {
      return Optional.empty();
    }
    if (atoms.is(start + 1, "st", "nd", "rd", "th") && atoms.get(start + 1).glued()) {
      return atoms.freeBefore(start)
          ? Optional.of(new Found(atom.number(), start + 2))
          : Optional.empty();
    }
    boolean letterFollows = atoms.get(start + 1).glued() && atoms.get(start + 1).isLetters();
    if (!atoms.plainNumber(start) || letterFollows && month(atoms, start + 1).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Found(atom.number(), start + 1));
  }

  /** The second day of "3-5" and "3 to 5". */
  static Optional<Found> lastDay(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    boolean hyphen = atom.glued() && atoms.is(start - 1, "-") && atoms.get(start - 2).isDigits();
    if (!hyphen) {
      return dayNumber(atoms, start);
    }
    boolean day =
        atom.isDigits() && atom.length() <= 2 && atom.number() >= 1 && atom.number() <= 31;
    boolean goesOn = atoms.is(start + 1, "-") && atoms.get(start + 1).glued();
    return day && !goesOn && atoms.freeAfter(start)
        ? Optional.of(new Found(atom.number(), start + 1))
        : Optional.empty();
  }

  /** "eighth", "twenty-first". */
  static Optional<Found> dayWord(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (atom.is(Sort.ORDINAL)) {
      return Optional.of(new Found(atom.value(Sort.ORDINAL), start + 1));
    }
    if (atoms.is(start, "twenty", "thirty")) {
      int next = atoms.skip(start + 1, "-");
      if (atoms.is(next, Sort.ORDINAL) && atoms.get(next).value(Sort.ORDINAL) < 10) {
        int value = atom.value(Sort.NUMBER) + atoms.get(next).value(Sort.ORDINAL);
        return value > 31 ? Optional.empty() : Optional.of(new Found(value, next + 1));
      }
    }
    return Optional.empty();
  }

  /** "twenty five", as a transcript spells the day beside its month. */
  static Optional<Found> spokenDay(Atoms atoms, int start) {
    if (!atoms.is(start, Sort.NUMBER)) {
      return Optional.empty();
    }
    int tens = atoms.get(start).value(Sort.NUMBER);
    int next = atoms.skip(start + 1, "-");
    boolean ones =
        (tens == 20 || tens == 30)
            && atoms.is(next, Sort.NUMBER)
            && atoms.get(next).value(Sort.NUMBER) < 10;
    int day = ones ? tens + atoms.get(next).value(Sort.NUMBER) : tens;
    return day > 31 ? Optional.empty() : Optional.of(new Found(day, ones ? next + 1 : start + 1));
  }

  /** "third", "3rd", "twenty-first". */
  static Optional<Found> ordinal(Atoms atoms, int start) {
    return atoms.get(start).isDigits()
        ? dayNumber(atoms, start).filter(found -> found.end() > start + 1)
        : dayWord(atoms, start);
  }

  /** Four digits that can be a year; whether they are one is told by their surroundings. */
  static Optional<Found> yearNumber(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (!atom.isDigits() || atom.length() != 4 || !atoms.plainNumber(start)) {
      return Optional.empty();
    }
    Atom next = atoms.get(start + 1);
    boolean clock =
        next.is(Sort.ZONE) || atoms.is(start + 1, "hrs", "hours", "h", "local", "am", "pm");
    boolean letters = next.glued() && next.isLetters() && !next.lower().equals("t");
    return clock || letters || atom.number() < 1000 || atom.number() > 2999
        ? Optional.empty()
        : Optional.of(new Found(atom.number(), start + 1));
  }

  /** The year after a day or month: ", 2024", "2024", "of 2024", "'24". */
  static Optional<Found> yearAfter(Atoms atoms, int start) {
    int at = atoms.skip(start, ",", "of", "in", "/");
    at = at == start && atoms.get(start).glued() ? atoms.skip(at, "-") : at;
    return yearAt(atoms, start, at);
  }

  private static Optional<Found> yearAt(Atoms atoms, int start, int at) {
    Optional<Found> year = yearNumber(atoms, at);
    if (year.isPresent()) {
      return year.filter(found -> isYearAfterDate(atoms, at, found));
    }
    if (atoms.is(at, "'") && atoms.get(at + 1).glued() && atoms.get(at + 1).length() == 2) {
      boolean decade = atoms.is(atoms.skip(at + 2, "'"), "s");
      return decade ? Optional.empty() : twoDigits(atoms, at + 1);
    }
    Optional<Found> spelled = SpokenYear.alone(atoms, at);
    if (spelled.isPresent()) {
      return spelled;
    }
    boolean of = at > start && atoms.is(start, "of", ",");
    boolean late = atoms.get(at).length() == 2 && atoms.get(at).number() >= 32;
    boolean ends = !atoms.get(at + 1).isLetters() && !atoms.get(at + 1).glued();
    return (of || at == start) && late && ends && atoms.plainNumber(at)
        ? twoDigits(atoms, at)
        : Optional.empty();
  }

  /** "On 5 May, 1500 people": a count follows a comma, a year does not. */
  private static boolean isYearAfterDate(Atoms atoms, int at, Found year) {
    boolean counted = atoms.get(year.end()).is(Sort.UNITS) || atoms.is(year.end(), "people");
    boolean unlikely = year.value() < 1500 || year.value() > 2200;
    return !counted && !(unlikely && atoms.get(year.end()).tag() == Tag.NOUN);
  }

  /** "24" as 2024, "98" as 1998. */
  static Optional<Found> twoDigits(Atoms atoms, int at) {
    Atom atom = atoms.get(at);
    if (!atom.isDigits() || atom.length() != 2 || !atoms.freeAfter(at)) {
      return Optional.empty();
    }
    int value = atom.number();
    return Optional.of(new Found(value < 50 ? 2000 + value : 1900 + value, at + 1));
  }

  /** "Tuesday", "Tue.", past its full stop. */
  static Optional<Found> weekday(Atoms atoms, int start) {
    Atom atom = atoms.get(start);
    if (atom.is(Sort.WEEKDAY) && atom.capital()) {
      return Optional.of(new Found(atom.value(Sort.WEEKDAY), start + 1));
    }
    if (atom.is(Sort.WEEKDAY_SHORT) && atom.capital()) {
      return Optional.of(new Found(atom.value(Sort.WEEKDAY_SHORT), atoms.skip(start + 1, ".")));
    }
    return Optional.empty();
  }

  static DayOfWeek dayOfWeek(Found weekday) {
    return DayOfWeek.of(weekday.value());
  }
}
