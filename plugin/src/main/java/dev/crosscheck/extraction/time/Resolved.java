package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.TimeMention.Type;
import dev.crosscheck.facts.DateRange;
import java.time.DayOfWeek;
import java.util.Optional;

/**
 * What a meaning comes to once its anchors are known.
 *
 * @param piece the calendar piece, before "early", "since" and the like change its days
 * @param told whether it can be the time that later words count from
 */
record Resolved(
    Type type,
    String timex,
    Optional<DateRange> piece,
    Optional<DayOfWeek> weekday,
    boolean explicitYear,
    String impossible,
    boolean told) {

  static Resolved date(DateRange piece) {
    return new Resolved(
        Type.DATE, piece.timex(), Optional.of(piece), Optional.empty(), false, "", true);
  }

  static Resolved open(Type type, String timex) {
    return new Resolved(type, timex, Optional.empty(), Optional.empty(), false, "", false);
  }

  static Resolved dateOr(Optional<DateRange> piece, String otherwise) {
    return piece.map(Resolved::date).orElseGet(() -> open(Type.DATE, otherwise));
  }

  Resolved withWeekday(Optional<DayOfWeek> named) {
    return new Resolved(type, timex, piece, named, explicitYear, impossible, told);
  }

  Resolved withExplicitYear(boolean explicit) {
    return new Resolved(type, timex, piece, weekday, explicit, impossible, told);
  }

  Resolved because(String why) {
    return new Resolved(type, timex, Optional.empty(), weekday, explicitYear, why, false);
  }

  /** The same days as another type, by another value, and no time told of. */
  Resolved as(Type other, String value) {
    return new Resolved(
        other,
        value,
        piece.map(
            range -> new DateRange(range.first(), range.last(), value, range.granularity())),
        weekday,
        explicitYear,
        impossible,
        told);
  }
}
