package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.DateParts.Found;
import dev.crosscheck.extraction.time.Meaning.Written;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Weekdays with their dates and without: "Tuesday, May 24", "Monday the 21st", "Friday". */
final class WeekdayPhrase {

  private WeekdayPhrase() {}

  /** "Tuesday, May 24"; but in "Monday and Tuesday, May 23 and 24" the weekday is another's. */
  static List<Phrase> at(Atoms atoms, int start, Found weekday) {
    DayOfWeek name = DateParts.dayOfWeek(weekday);
    if (atoms.is(start, "sun") && NoDays.isName(atoms, start)) {
      return List.of();
    }
    int at = weekday.end();
    boolean bracket = atoms.is(at, "(");
    at = atoms.skip(at, ",", "(");
    at = atoms.skip(at, "the");
    List<Phrase> dates = DatePhrase.withoutWeekday(atoms, at);
    if (dates.isEmpty() && atoms.is(at, "on")) {
      dates = DatePhrase.withoutWeekday(atoms, at + 1);
    }
    if (dates.isEmpty()) {
      Optional<Found> day = DateParts.ordinal(atoms, at).filter(found -> found.value() <= 31);
      boolean counted = day.isPresent() && DatePhrase.counts(atoms, day.get().end());
      if (day.isPresent() && !counted && !atoms.is(day.get().end(), "of", "-")) {
        Meaning meaning = new Meaning.DayOfMonth(day.get().value(), Optional.of(name));
        return List.of(Phrase.of(start, day.get().end(), meaning));
      }
    }
    boolean listed = weekdayBefore(atoms, start) || weekdayAfter(atoms, weekday.end());
    if (dates.isEmpty()) {
      return alone(atoms, start, weekday, name);
    }
    Phrase date = dates.get(0);
    boolean single = dates.size() == 1 && date.meaning() instanceof Written;
    if (listed || bracket && !(single && atoms.is(date.end(), ")"))) {
      return List.of(Phrase.of(start, weekday.end(), new Meaning.Listed(name)));
    }
    if (!(date.meaning() instanceof Written written) || written.day() == 0) {
      return alone(atoms, start, weekday, name);
    }
    List<Phrase> result = new ArrayList<>(dates);
    int end = date.end() + (bracket ? 1 : 0);
    result.set(0, Phrase.of(start, end, KickOff.checked(written.withWeekday(name))));
    return result;
  }

  private static List<Phrase> alone(Atoms atoms, int start, Found weekday, DayOfWeek name) {
    if (!atoms.is(start, Sort.WEEKDAY) || NoDays.isName(atoms, start)) {
      return List.of();
    }
    boolean list = dateListFollows(atoms, weekday.end());
    Meaning meaning = list ? new Meaning.Listed(name) : Written.weekday(name);
    return List.of(Phrase.of(start, weekday.end(), meaning));
  }

  /** "Monday and Thursday (May 24 and May 27)": no weekday of the list is the next of its kind. */
  private static boolean dateListFollows(Atoms atoms, int start) {
    int at = start;
    while (at < start + 12 && atoms.is(at, ",", "and", "or", "-", "to", "&", "through")) {
      at = atoms.skip(at, ",");
      at = atoms.skip(at, "and", "or", "-", "to", "&", "through");
      Optional<Found> next = DateParts.weekday(atoms, at);
      if (next.isEmpty()) {
        return false;
      }
      at = next.get().end();
      int date = atoms.skip(at, ",", "(");
      if (!DatePhrase.withoutWeekday(atoms, date).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean weekdayBefore(Atoms atoms, int start) {
    int joint = start - 1;
    return atoms.is(joint, "and", "or", "-", "to", "&", "through", ",", "/")
        && (atoms.is(joint - 1, Sort.WEEKDAY)
            || atoms.is(joint - 1, Sort.WEEKDAY_SHORT)
            || atoms.is(joint - 1, ",", ".")
                && (atoms.is(joint - 2, Sort.WEEKDAY) || atoms.is(joint - 2, Sort.WEEKDAY_SHORT)));
  }

  private static boolean weekdayAfter(Atoms atoms, int end) {
    return atoms.is(end, "-", "/") && DateParts.weekday(atoms, end + 1).isPresent();
  }
}
