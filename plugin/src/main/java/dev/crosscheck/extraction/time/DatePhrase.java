package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.DateParts.Found;
import dev.crosscheck.extraction.time.Meaning.Between;
import dev.crosscheck.extraction.time.Meaning.Written;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates with a day: "October 8, 2024", "8th of October", "June 3-5", "May 24 and 27". */
final class DatePhrase {

  private DatePhrase() {}

  /** The dates that begin there, more than one for a list; empty if none. */
  static List<Phrase> at(Atoms atoms, int start) {
    Optional<Found> weekday = DateParts.weekday(atoms, start);
    if (weekday.isPresent()) {
      return WeekdayPhrase.at(atoms, start, weekday.get());
    }
    return withoutWeekday(atoms, start);
  }

  static List<Phrase> withoutWeekday(Atoms atoms, int start) {
    if (atoms.get(start).isDigits()) {
      List<Phrase> iso = NumericDate.at(atoms, start);
      return iso.isEmpty() ? DayFirst.at(atoms, start) : iso;
    }
    if (DateParts.dayWord(atoms, start).isPresent()) {
      return DayFirst.ordinalFirst(atoms, start);
    }
    if (atoms.is(start, Sort.NUMBER)) {
      return DayFirst.spokenFirst(atoms, start);
    }
    List<Phrase> numeric = NumericDate.named(atoms, start);
    return numeric.isEmpty() ? monthFirst(atoms, start) : numeric;
  }

  /** "October 8", "Oct. 8, 2024", "June 3-5", "May 24 and 27". */
  private static List<Phrase> monthFirst(Atoms atoms, int start) {
    Optional<Found> month = DateParts.month(atoms, start);
    if (month.isEmpty()) {
      return List.of();
    }
    int at = atoms.skip(month.get().end(), "the");
    boolean slash = atoms.is(at, "/") && atoms.get(at).glued() && atoms.get(at + 1).glued();
    at = slash ? at + 1 : at;
    Optional<Found> day = DateParts.dayNumber(atoms, at);
    if (day.isEmpty() && atoms.get(at).tag() != Tag.VERB) {
      day = DateParts.dayWord(atoms, at).filter(found -> !atoms.is(found.end(), Sort.UNIT));
    }
    if (day.isEmpty() && SpokenYear.alone(atoms, at).isEmpty()) {
      day =
          DateParts.spokenDay(atoms, at)
              .filter(found -> !counts(atoms, found.end()) && !isAmount(atoms, found.end()));
    }
    if (day.isEmpty() && atoms.is(month.get().end(), ",")) {
      day = ordinalAfterComma(atoms, month.get().end() + 1);
    }
    // "In June 31 boats sailed"; but "Sept. 11 theories": a month cut short has its day
    boolean counted =
        atoms.is(start - 1, "in")
            && !atoms.is(at - 1, ".")
            && day.filter(found -> counts(atoms, found.end())).isPresent();
    if (day.isEmpty() || counted) {
      return MonthOrYear.at(atoms, start);
    }
    Written first = Written.day(0, month.get().value(), day.get().value());
    int end = day.get().end();
    boolean between = atoms.is(start - 1, "between") && atoms.is(end, "and");
    if (between || atoms.is(end, "-", "to", "through", "thru", "until", "till")) {
      Optional<Phrase> span = spanAfter(atoms, start, end + 1, first);
      if (span.isPresent()) {
        return List.of(span.get());
      }
    }
    return list(atoms, start, end, first);
  }

  /** "The Sept. 11 attacks", "the attacks of Sept. 11" are those of 2001. */
  static Optional<Phrase> ofAttacks(Atoms atoms, Phrase date) {
    int at = date.end();
    boolean terror = atoms.is(at, "terror", "terrorist");
    boolean of = atoms.is(date.first() - 1, "of") && atoms.is(date.first() - 2, "attacks");
    boolean attacks = of || terror || atoms.is(at, "attacks", "hijackings", "hijackers");
    return attacks && date.meaning().equals(Written.day(0, 9, 11))
        ? Optional.of(
            Phrase.of(date.first(), at, new Meaning.Named("2001-09-11", 0, Optional.empty())))
        : Optional.empty();
  }

  private static boolean isAmount(Atoms atoms, int end) {
    return atoms.is(end, Sort.MULTIPLE)
        || atoms.is(end, "million", "billion", "percent", "%", "per", "of")
        || LengthPhrase.unit(atoms, atoms.skip(end, "-")).isPresent();
  }

  /** "March, 6th 2016"; but "in March, 6th graders". */
  private static Optional<Found> ordinalAfterComma(Atoms atoms, int at) {
    return DateParts.ordinal(atoms, at)
        .filter(
            day ->
                !atoms.get(day.end()).isLetters() && !atoms.is(day.end(), "-")
                    || DateParts.yearAfter(atoms, day.end()).isPresent());
  }

  /** The right side of a range that begins with a month: "-5", "to June 12, 2022". */
  private static Optional<Phrase> spanAfter(Atoms atoms, int start, int at, Written first) {
    Optional<Found> month = DateParts.month(atoms, at);
    int dayAt = month.map(Found::end).orElse(at);
    Optional<Found> day = DateParts.lastDay(atoms, dayAt);
    if (day.isEmpty() && month.isEmpty()) {
      day = DateParts.dayWord(atoms, atoms.skip(dayAt, "the"));
    }
    if (day.isEmpty()) {
      return Optional.empty();
    }
    int lastMonth = month.map(Found::value).orElse(first.month());
    if (lastMonth == first.month() && day.get().value() <= first.day()) {
      return Optional.empty();
    }
    Optional<Found> year = DateParts.yearAfter(atoms, day.get().end());
    int named = year.map(Found::value).orElse(0);
    int firstYear = named > 0 && lastMonth < first.month() ? named - 1 : named;
    Between between =
        new Between(first.withYear(firstYear), Written.day(named, lastMonth, day.get().value()));
    return Optional.of(Phrase.of(start, year.orElse(day.get()).end(), between));
  }

  /** "May 24 and 27, 2021": the month and the year stand for all. */
  private static List<Phrase> list(Atoms atoms, int start, int end, Written first) {
    List<Phrase> result = new ArrayList<>();
    Phrase only = Phrase.of(start, end, first);
    Optional<Phrase> attacks = ofAttacks(atoms, only);
    if (attacks.isPresent()) {
      return List.of(attacks.get());
    }
    result.add(only);
    int at = end;
    while (atoms.is(at, "and", "&", "or") || isListed(atoms, at)) {
      Optional<Found> day = DateParts.dayNumber(atoms, at + 1);
      if (day.isEmpty() || counts(atoms, day.get().end()) || isMixed(atoms, day.get().end())) {
        break;
      }
      Written next = Written.day(0, first.month(), day.get().value());
      result.add(Phrase.of(at + 1, day.get().end(), next));
      at = day.get().end();
    }
    Optional<Found> year = DateParts.yearAfter(atoms, at);
    if (year.isPresent()) {
      int last = result.size() - 1;
      result.replaceAll(
          phrase ->
              Phrase.of(
                  phrase.first(),
                  phrase.end(),
                  ((Written) phrase.meaning()).withYear(year.get().value())));
      result.set(
          last, Phrase.of(result.get(last).first(), year.get().end(), result.get(last).meaning()));
    }
    return result;
  }

  /** The first comma of "May 3, 5 and 7". */
  private static boolean isListed(Atoms atoms, int comma) {
    Optional<Found> day =
        atoms.is(comma, ",") ? DateParts.dayNumber(atoms, comma + 1) : Optional.empty();
    int next = day.map(Found::end).orElse(comma);
    return day.isPresent()
        && (isListed(atoms, next)
            || atoms.is(next, "and", "&", "or")
                && DateParts.dayNumber(atoms, next + 1)
                    .filter(last -> !counts(atoms, last.end()))
                    .isPresent());
  }

  /** "On February 27 and 7-3/4 percent on March 3": a number with its fraction. */
  private static boolean isMixed(Atoms atoms, int end) {
    int at = atoms.skip(end, "-");
    return atoms.get(at).isDigits() && atoms.is(at + 1, "/") && atoms.get(at + 2).isDigits();
  }

  /** Whether a noun follows that the number before it counts, or a month that owns it. */
  static boolean counts(Atoms atoms, int next) {
    return atoms.get(next).is(Sort.MONTH)
        || atoms.get(next).isLetters() && atoms.get(next).tag() == Tag.NOUN
        || atoms.get(next).isLetters() && atoms.get(next).tag() == Tag.ADJ;
  }
}
