package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.DateParts.Found;
import dev.crosscheck.extraction.time.Meaning.Between;
import dev.crosscheck.extraction.time.Meaning.Written;
import java.util.List;
import java.util.Optional;

/** Dates that begin with their day: "8 October 2024", "25 February to 12 March". */
final class DayFirst {

  private DayFirst() {}

  /** "8 October 2024", "8th of October", "3March", "3 and 5 May", "25 February to 12 March". */
  static List<Phrase> at(Atoms atoms, int start) {
    Optional<Found> day = DateParts.dayNumber(atoms, start);
    return day.isEmpty() ? MonthOrYear.at(atoms, start) : dayFirst(atoms, start, day.get());
  }

  static List<Phrase> ordinalFirst(Atoms atoms, int start) {
    Found day = DateParts.dayWord(atoms, start).get();
    int month = atoms.skip(day.end(), "of");
    boolean dated = month > day.end() && DateParts.month(atoms, month).isPresent();
    boolean range = atoms.is(day.end(), "to", "and", "through", "thru", "until", "till");
    List<Phrase> dates = dated || range ? dayFirst(atoms, start, day) : List.of();
    return dates.isEmpty() ? MonthOrYear.at(atoms, start) : dates;
  }

  /** "twenty five January nineteen eighty-six"; two June weddings are no date. */
  static List<Phrase> spokenFirst(Atoms atoms, int start) {
    return DateParts.spokenDay(atoms, start)
        .filter(day -> DateParts.month(atoms, day.end()).isPresent())
        .map(day -> dayFirst(atoms, start, day))
        .filter(dates -> dates.size() == 1 && ((Written) dates.get(0).meaning()).year() > 0)
        .orElse(List.of());
  }

  /** "25. October", as many write it in Europe. */
  private static List<Phrase> dayFirst(Atoms atoms, int start, Found day) {
    boolean dotted =
        atoms.is(day.end(), ".")
            && atoms.get(day.end()).glued()
            && DateParts.month(atoms, day.end() + 1).isPresent();
    int at = dotted ? day.end() + 1 : atoms.skip(day.end(), "of");
    Optional<Found> month = DateParts.monthAfterDay(atoms, at);
    if (month.isPresent()) {
      Written named = Written.day(0, month.get().value(), day.value());
      Optional<Phrase> attacks =
          DatePhrase.ofAttacks(atoms, Phrase.of(start, month.get().end(), named));
      return attacks.isPresent()
          ? List.of(attacks.get())
          : oneDay(atoms, start, named, month.get());
    }
    if (atoms.is(at, "-", "to", "and", "&", "or", "through", "thru", "until", "till")) {
      Optional<Found> last = DateParts.lastDay(atoms, atoms.skip(at + 1, "the"));
      if (last.isEmpty()) {
        last = DateParts.dayWord(atoms, atoms.skip(at + 1, "the"));
      }
      if (last.isPresent() && last.get().value() > day.value()) {
        int monthAt = atoms.skip(last.get().end(), "of");
        Optional<Found> shared = DateParts.monthAfterDay(atoms, monthAt);
        if (shared.isPresent()) {
          return twoDays(atoms, start, day, at, last.get(), shared.get());
        }
      }
    }
    return List.of();
  }

  private static List<Phrase> oneDay(Atoms atoms, int start, Written first, Found month) {
    Optional<Found> year = DateParts.yearAfter(atoms, month.end());
    if (year.isEmpty() && !atoms.is(month.end() + 1, ":")) {
      year = DateParts.twoDigits(atoms, month.end()).filter(f -> clockFollows(atoms, f.end()));
    }
    int end = year.map(Found::end).orElse(month.end());
    if (atoms.is(end, "-", "to", "until", "through")
        || atoms.is(end, "and") && atoms.is(start - 1, "between")) {
      Optional<Found> last = DateParts.dayNumber(atoms, end + 1);
      Optional<Found> lastMonth =
          last.flatMap(day -> DateParts.monthAfterDay(atoms, atoms.skip(day.end(), "of")));
      if (lastMonth.isPresent()) {
        Optional<Found> lastYear = DateParts.yearAfter(atoms, lastMonth.get().end());
        int named = lastYear.map(Found::value).orElse(year.map(Found::value).orElse(0));
        boolean turns = lastMonth.get().value() < first.month();
        int before = named > 0 && turns && lastYear.isPresent() ? named - 1 : named;
        Written to = Written.day(named, lastMonth.get().value(), last.get().value());
        Written from = first.withYear(year.map(Found::value).orElse(before));
        return List.of(
            Phrase.of(start, lastYear.orElse(lastMonth.get()).end(), new Between(from, to)));
      }
    }
    boolean address = atoms.is(end, "street", "road", "avenue", "lane", "drive", "square");
    return address
        ? List.of()
        : List.of(Phrase.of(start, end, first.withYear(year.map(Found::value).orElse(0))));
  }

  /** A two-digit year is one where the time of day follows it: "10th Jul 24 1:41 pm". */
  private static boolean clockFollows(Atoms atoms, int at) {
    return atoms.get(at).isDigits() && atoms.is(at + 1, ":") && atoms.get(at + 2).length() == 2;
  }

  private static List<Phrase> twoDays(
      Atoms atoms, int start, Found day, int joint, Found last, Found month) {
    Optional<Found> year = DateParts.yearAfter(atoms, month.end());
    int named = year.map(Found::value).orElse(0);
    int end = year.orElse(month).end();
    Written from = Written.day(named, month.value(), day.value());
    Written to = Written.day(named, month.value(), last.value());
    if (!atoms.is(joint, "and", "&", "or") || atoms.is(start - 1, "between")) {
      return List.of(Phrase.of(start, end, new Between(from, to)));
    }
    return List.of(Phrase.of(start, day.end(), from), Phrase.of(joint + 1, end, to));
  }
}
