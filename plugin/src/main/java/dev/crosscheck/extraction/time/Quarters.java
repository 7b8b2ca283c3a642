package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.TimeMention.Type;
import dev.crosscheck.extraction.time.Meaning.YearOf;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import java.time.LocalDate;
import java.util.Optional;

/** Resolves quarters and halves, which business news names without their year. */
final class Quarters {

  private static final int HALF_QUARTER = 45;

  /** How long after its end firms "expect to report" a quarter, in days. */
  private static final int REPORTED = 92;

  private Quarters() {}

  static Resolved resolve(Meaning.Part part, Anchors anchors, Tense tense) {
    YearOf year = part.year();
    if (part.number() == 0) {
      return part.unit() == Unit.MONTH
          ? month(year, anchors).orElse(Resolved.open(Type.DATE, "XXXX-XX"))
          : told(year, anchors);
    }
    Optional<DateRange> piece;
    if (year.named() > 0) {
      piece = Optional.of(numbered(part, year.named()));
    } else if (year.shift().isPresent()) {
      piece = anchors.now().map(now -> numbered(part, now.getYear() + year.shift().get()));
    } else {
      piece =
          anchors
              .now()
              .map(now -> nearest(part, now, tense))
              .map(nearest -> year.earlier() ? yearsOn(nearest, -1) : nearest);
    }
    String open = (part.unit() == Unit.HALF ? "XXXX-H" : "XXXX-Q") + part.number();
    return Resolved.dateOr(piece, open).withExplicitYear(year.named() > 0);
  }

  /** Business news reports on quarters that have begun, unless its verbs look ahead. */
  private static DateRange nearest(Meaning.Part part, LocalDate now, Tense tense) {
    DateRange same = numbered(part, now.getYear());
    boolean reported =
        same.last().isBefore(now) && now.toEpochDay() - same.last().toEpochDay() <= REPORTED;
    if (tense == Tense.FUTURE && !reported) {
      return Nearest.of(now, tense, y -> Optional.of(numbered(part, y))).orElseThrow();
    }
    return same.first().isAfter(now)
        ? Nearest.of(now, tense, y -> Optional.of(numbered(part, y))).orElseThrow()
        : same;
  }

  /** "The year-ago period" of nine months is the year before. */
  static Resolved resolve(Meaning.Period period, Anchors anchors) {
    YearOf year = period.year();
    boolean other = year.named() > 0 || year.earlier() || year.shift().isPresent();
    Optional<Resolved> month = other ? month(year, anchors) : Optional.empty();
    if (month.isPresent()) {
      return month.get();
    }
    if (!anchors.months() || !other) {
      return told(year, anchors);
    }
    int shift = year.earlier() ? -1 : year.shift().orElse(0);
    Optional<Integer> named =
        year.named() > 0
            ? Optional.of(year.named())
            : anchors.now().map(now -> now.getYear() + shift);
    return Resolved.dateOr(named.map(Calendar::year), "XXXX").aside();
  }

  /** "In February … the same period last year": the month last told of, in that year. */
  private static Optional<Resolved> month(YearOf year, Anchors anchors) {
    return anchors
        .month()
        .map(
            piece -> {
              int told = piece.first().getYear();
              int named = year.named() > 0 ? year.named() : told - 1;
              Optional<Integer> shifted =
                  year.shift()
                      .flatMap(by -> anchors.now().map(now -> now.getYear() + by))
                      .filter(other -> other != told);
              int month = piece.first().getMonthValue();
              return Resolved.date(Calendar.month(shifted.orElse(named), month)).aside();
            });
  }

  /** The quarter whose last day is that, by the number that the firm gives it, if any. */
  static Resolved ended(int number, Resolved last) {
    Optional<DateRange> quarter = last.piece().map(day -> to(number, day.last()));
    return Resolved.dateOr(quarter, number > 0 ? "XXXX-Q" + number : "XXXX-QX");
  }

  private static DateRange to(int number, LocalDate last) {
    DateRange calendar = Calendar.around(Unit.QUARTER, last.minusDays(HALF_QUARTER));
    String own = last.getYear() + "-Q" + number;
    return number == 0 || calendar.timex().equals(own)
        ? calendar
        : new DateRange(last.plusDays(1).minusMonths(3), last, own, Granularity.QUARTER);
  }

  /** "the quarter", "the year-ago quarter": the quarter that the article reports on. */
  private static Resolved told(YearOf year, Anchors anchors) {
    Optional<DateRange> quarter = anchors.quarter();
    if (quarter.isEmpty()) {
      return without(year, anchors);
    }
    DateRange base = quarter.get();
    int reported = base.first().getYear();
    int shift = 0;
    if (year.named() > 0) {
      shift = year.named() - reported;
    } else if (year.shift().isPresent() && anchors.now().isPresent()) {
      shift = anchors.now().get().getYear() + year.shift().get() - reported;
      // "In the fourth quarter, up from the same period last year", said in January
      shift = shift == 0 && year.shift().get() < 0 ? -1 : shift;
    } else if (year.earlier()) {
      shift = -1;
    }
    Resolved resolved = Resolved.date(yearsOn(base, shift));
    return shift == 0 ? resolved : resolved.aside();
  }

  /** Who reports a fourth quarter in the first months of the next year reports its year as well. */
  static Resolved fullYear(Anchors anchors, Tense tense) {
    Optional<Integer> reported =
        anchors
            .quarter()
            .filter(quarter -> tense != Tense.FUTURE && quarter.timex().endsWith("Q4"))
            .map(quarter -> quarter.last().getYear())
            .filter(year -> anchors.now().filter(day -> day.getYear() == year + 1).isPresent());
    Optional<Integer> year = reported.or(() -> anchors.now().map(LocalDate::getYear));
    return Resolved.dateOr(year.map(Calendar::year), "XXXX");
  }

  private static Resolved without(YearOf year, Anchors anchors) {
    if (year.named() > 0) {
      return Resolved.open(Type.DATE, year.named() + "-QX").withExplicitYear(true);
    }
    int shift = year.earlier() ? -1 : year.shift().orElse(0);
    Optional<Integer> named = anchors.now().map(now -> now.getYear() + shift);
    return Resolved.open(Type.DATE, named.map(Object::toString).orElse("XXXX") + "-QX");
  }

  /** The same quarter, or half, of another year. */
  static DateRange yearsOn(DateRange piece, int years) {
    int year = Integer.parseInt(piece.timex().substring(0, 4)) + years;
    return new DateRange(
        piece.first().plusYears(years),
        piece.last().plusDays(1).plusYears(years).minusDays(1),
        year + piece.timex().substring(4),
        piece.granularity());
  }

  private static DateRange numbered(Meaning.Part part, int year) {
    return part.unit() == Unit.HALF
        ? Calendar.half(year, part.number())
        : Calendar.quarter(year, part.number());
  }
}
