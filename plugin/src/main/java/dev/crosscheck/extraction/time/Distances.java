package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.TimeMention.Type;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Resolves lengths that lead away from now, or from the time told of. */
final class Distances {

  /** Years before it are told of in round numbers: "10,000 years ago". */
  private static final int FIRST_YEAR = 1000;

  private Distances() {}

  static Resolved away(Anchors anchors, Meaning.Away away) {
    if (away.told() && isVague(away)) {
      return Resolved.open(Type.DURATION, away.unit().duration(away.amount()));
    }
    if (isVague(away)) {
      return Resolved.open(Type.DATE, away.direction() < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    int years = away.unit() == Unit.DECADE ? 10 : away.unit() == Unit.CENTURY ? 100 : 1;
    if (years > 1) {
      Amount count = new Amount(away.amount().end(), years * away.amount().count());
      Resolved year =
          away(anchors, new Meaning.Away(count, Unit.YEAR, away.direction(), away.told()));
      return year.piece().map(piece -> round(piece, years)).orElse(year);
    }
    if (!away.amount().isWhole()) {
      return Resolved.open(Type.DURATION, away.unit().duration(away.amount()));
    }
    long count = (long) away.amount().count() * away.direction();
    Optional<DateRange> other = anchors.recent().filter(piece -> isOne(piece, away));
    if (other.isPresent()) {
      LocalDate from = other.get().first();
      return onward(
          away, Resolved.date(Calendar.around(away.unit(), away.unit().plus(from, count))));
    }
    Optional<DateRange> compared = compared(anchors, away, count);
    if (compared.isPresent()) {
      return onward(away, Resolved.date(compared.get()));
    }
    Optional<LocalDate> told =
        anchors
            .recent()
            .filter(piece -> away.told() && piece.granularity() == Granularity.DAY)
            .map(DateRange::first);
    boolean year = away.unit() == Unit.YEAR && anchors.months();
    // "A year earlier" compares with now, "three years earlier" with something not told yet
    boolean near = away.direction() < 0 && (!isYears(away) || year);
    boolean guess = !away.told() || near && (anchors.recent().isEmpty() || year);
    Optional<LocalDate> base = told.or(() -> guess ? anchors.now() : Optional.empty());
    Unit size = size(away);
    if (base.filter(day -> away.unit().plus(day, count).getYear() < FIRST_YEAR).isPresent()) {
      return Resolved.open(Type.DATE, "PAST_REF");
    }
    if (base.isEmpty() && away.told() && away.direction() > 0) {
      return Resolved.open(Type.DURATION, away.unit().duration(away.amount()));
    }
    Resolved date =
        Resolved.dateOr(
            base.map(day -> Calendar.around(size, away.unit().plus(day, count))), unknown(size));
    return size == Unit.YEAR ? onward(away, date) : date;
  }

  /** "A year later" a story goes on; with "a year earlier" figures are compared. */
  private static Resolved onward(Meaning.Away away, Resolved date) {
    return away.told() && away.direction() > 0 ? date : date.aside();
  }

  /** "A decade ago" is ten years ago, give or take some. */
  private static Resolved round(DateRange year, int years) {
    LocalDate first = year.first().minusYears(years / 2);
    LocalDate last = year.last().plusYears(years / 2);
    return Resolved.date(new DateRange(first, last, year.timex(), year.granularity())).aside();
  }

  /** "A week ago" is a day, "six weeks ago" somewhere in a week. */
  private static Unit size(Meaning.Away away) {
    boolean weeks = !away.told() && away.direction() < 0 && away.amount().count() > 1;
    if (away.unit() == Unit.WEEK && weeks) {
      return Unit.WEEK;
    }
    return away.unit().granularity().compareTo(Granularity.WEEK) <= 0 ? Unit.DAY : away.unit();
  }

  /** "In May …, from 3 percent a month earlier": of pieces of the same size. */
  private static boolean isOne(DateRange told, Meaning.Away away) {
    boolean month = away.unit() == Unit.MONTH || away.unit() == Unit.WEEK;
    return away.told() && month && told.granularity() == away.unit().granularity();
  }

  private static boolean isYears(Meaning.Away away) {
    return away.unit() == Unit.YEAR && away.amount().count() > 1;
  }

  private static boolean isVague(Meaning.Away away) {
    return !away.amount().isKnown() || away.unit().isShorterThanDay();
  }

  static Resolved apart(Anchors anchors, Meaning.Apart apart) {
    Optional<LocalDate> told =
        anchors
            .recent()
            .filter(piece -> apart.told() && piece.granularity() == Granularity.DAY)
            .map(DateRange::first);
    Optional<LocalDate> base = apart.told() ? told : anchors.now();
    Period period = Period.parse(apart.timex());
    return Resolved.dateOr(
        base.map(day -> Calendar.day(apart.direction() < 0 ? day.minus(period) : day.plus(period))),
        "XXXX-XX-XX");
  }

  /** "In the third quarter …, against … a year earlier" is the third quarter a year earlier. */
  private static Optional<DateRange> compared(Anchors anchors, Meaning.Away away, long count) {
    if (away.unit() != Unit.YEAR || !away.told() && away.amount().count() != 1) {
      return Optional.empty();
    }
    if (away.amount().count() == 1 && anchors.recentQuarter().isPresent()) {
      return Optional.of(Quarters.yearsOn(anchors.recentQuarter().get(), (int) count));
    }
    Optional<DateRange> piece = away.told() ? anchors.recent() : anchors.here();
    if (piece.isEmpty() || piece.get().timex().indexOf('/') > 0) {
      return Optional.empty();
    }
    LocalDate first = piece.get().first().plusYears(count);
    return switch (piece.get().granularity()) {
      case HALF_YEAR -> Optional.of(Quarters.yearsOn(piece.get(), (int) count));
      case MONTH -> Optional.of(Calendar.around(Unit.MONTH, first));
      case YEAR -> away.told() ? Optional.of(Calendar.around(Unit.YEAR, first)) : Optional.empty();
      default -> Optional.empty();
    };
  }

  static Resolved window(Anchors anchors, Meaning.Window window) {
    Unit unit = window.unit();
    String timex = unit.duration(window.amount());
    if (anchors.now().isEmpty() || !window.amount().isWhole()) {
      return Resolved.open(Type.DURATION, timex);
    }
    LocalDate now = anchors.now().get();
    LocalDate far = unit.plus(now, (long) window.amount().count() * window.direction());
    DateRange range =
        window.direction() < 0
            ? new DateRange(far, now, timex, unit.granularity())
            : new DateRange(now, far, timex, unit.granularity());
    return new Resolved(
        Type.DURATION, timex, Optional.of(range), Optional.empty(), false, "", false);
  }

  static String unknown(Unit unit) {
    return switch (unit) {
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXXX";
      case CENTURY -> "XXXX";
      default -> "XXXX-XX-XX";
    };
  }
}
