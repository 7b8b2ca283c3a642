package dev.crosscheck.extraction.time;

import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Finds the year that a date without a year means: the nearest, the tense tipping the scale. */
final class Nearest {

  /** What a day is worth that lies against the tense: as much as this many days. */
  private static final long AGAINST_TENSE = 120;

  /** "Will" and "is to" leave less doubt than a past tense, which may be that of the report. */
  private static final long AGAINST_FUTURE = 240;

  /** Texts are updated after the day that they bear: a day told of as past can lie so far ahead. */
  private static final long SOON = 2;

  /** Days further ahead are not told of as past: "was shot on the Fourth of July", in March. */
  private static final long ARRANGED = 92;

  /** News tells of the past, unless its verbs say otherwise. */
  private static final long AHEAD = 30;

  private Nearest() {}

  /** The nearest of the pieces of the years about {@code now}; none where no year has it. */
  static Optional<DateRange> of(
      LocalDate now, Tense tense, IntFunction<Optional<DateRange>> pieceOfYear) {
    Optional<DateRange> best = Optional.empty();
    long least = Long.MAX_VALUE;
    for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
      Optional<DateRange> piece = pieceOfYear.apply(year);
      long distance = piece.map(range -> distance(range, now, tense)).orElse(Long.MAX_VALUE);
      if (distance < least) {
        best = piece;
        least = distance;
      }
    }
    return best;
  }

  /** The nearest of the pieces of the months about {@code now}; none where no month has it. */
  static Optional<DateRange> ofMonths(
      LocalDate now, Tense tense, Function<LocalDate, Optional<DateRange>> pieceOfMonth) {
    Optional<DateRange> best = Optional.empty();
    long least = Long.MAX_VALUE;
    for (int month = -1; month <= 1; month++) {
      Optional<DateRange> piece = pieceOfMonth.apply(now.withDayOfMonth(1).plusMonths(month));
      long distance = piece.map(range -> distance(range, now, tense)).orElse(Long.MAX_VALUE);
      if (distance < least) {
        best = piece;
        least = distance;
      }
    }
    return best;
  }

  /**
   * Days to come are told of in the past ("declared a dividend, payable Dec. 1"), months are not.
   */
  private static boolean isLong(DateRange piece) {
    return piece.granularity().compareTo(Granularity.MONTH) >= 0;
  }

  private static long distance(DateRange piece, LocalDate now, Tense tense) {
    if (now.isBefore(piece.first())) {
      long ahead = piece.first().toEpochDay() - now.toEpochDay();
      return switch (tense) {
        case OVER -> ahead + (isLong(piece) || ahead > SOON ? 366 : AGAINST_TENSE);
        case TOLD -> ahead + (isLong(piece) || ahead > ARRANGED ? 366 : AGAINST_TENSE);
        case PAST -> ahead + AGAINST_TENSE;
        case UNKNOWN, PRESENT -> ahead + AHEAD;
        case FUTURE -> ahead;
      };
    }
    if (now.isAfter(piece.last())) {
      long behind = now.toEpochDay() - piece.last().toEpochDay();
      return switch (tense) {
        case FUTURE, PRESENT -> behind + AGAINST_FUTURE;
        default -> behind;
      };
    }
    return 0;
  }
}
