package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.TimeMention.Type;
import dev.crosscheck.extraction.time.Meaning.YearOf;
import dev.crosscheck.facts.DateRange;
import java.time.LocalDate;
import java.util.Optional;

/** Resolves quarters and halves, which business news names without their year. */
final class Quarters {

  private Quarters() {}

  static Resolved resolve(Meaning.Part part, Anchors anchors, Tense tense) {
    YearOf year = part.year();
    if (part.number() == 0) {
      return told(part, anchors);
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
              .map(nearest -> year.earlier() ? yearsOn(nearest, part.unit(), -1) : nearest);
    }
    String open = (part.unit() == Unit.HALF ? "XXXX-H" : "XXXX-Q") + part.number();
    return Resolved.dateOr(piece, open).withExplicitYear(year.named() > 0);
  }

  /** Business news reports on quarters that have begun, unless its verbs look ahead. */
  private static DateRange nearest(Meaning.Part part, LocalDate now, Tense tense) {
    if (tense == Tense.FUTURE) {
      return Nearest.of(now, tense, y -> Optional.of(numbered(part, y))).orElseThrow();
    }
    DateRange same = numbered(part, now.getYear());
    return same.first().isAfter(now) ? numbered(part, now.getYear() - 1) : same;
  }

  /** "the quarter", "the year-ago period": the quarter that the article reports on. */
  private static Resolved told(Meaning.Part part, Anchors anchors) {
    YearOf year = part.year();
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
    } else if (year.earlier()) {
      shift = -1;
    }
    Resolved resolved = Resolved.date(yearsOn(base, Unit.QUARTER, shift));
    return shift == 0 ? resolved : resolved.aside();
  }

  private static Resolved without(YearOf year, Anchors anchors) {
    if (year.named() > 0) {
      return Resolved.open(Type.DATE, year.named() + "-QX").withExplicitYear(true);
    }
    int shift = year.earlier() ? -1 : year.shift().orElse(0);
    Optional<Integer> named = anchors.now().map(now -> now.getYear() + shift);
    return Resolved.open(Type.DATE, named.map(Object::toString).orElse("XXXX") + "-QX");
  }

  private static DateRange yearsOn(DateRange piece, Unit unit, int years) {
    LocalDate day = piece.first().plusYears(years);
    return Calendar.around(unit, day);
  }

  private static DateRange numbered(Meaning.Part part, int year) {
    return part.unit() == Unit.HALF
        ? Calendar.half(year, part.number())
        : Calendar.quarter(year, part.number());
  }
}
