package dev.crosscheck.extraction;

import dev.crosscheck.facts.DateRange;
import java.time.DayOfWeek;
import java.util.Optional;

/**
 * A time expression (TIMEX3).
 *
 * @param extent where it stands
 * @param type date, time of day, duration or recurring set
 * @param timex its value: {@code 2024-07}, {@code 2024-10-23TMO}, {@code P24Y}, {@code XXXX-WXX-1},
 *     {@code PRESENT_REF}
 * @param range the days it allows, where it could be resolved; modifiers included ("early July" is
 *     1 to 10 July, "before July" is open to the past)
 * @param weekday the weekday that it names
 * @param explicitYear whether it names the year itself
 * @param impossible why there is no such day ("June has 30 days"); empty where there is one
 * @param modifier which part of the piece, or what about its limits, is meant
 */
public record TimeMention(
    Extent extent,
    Type type,
    String timex,
    Optional<DateRange> range,
    Optional<DayOfWeek> weekday,
    boolean explicitYear,
    String impossible,
    Modifier modifier)
    implements Mention {

  /** A time without a modifier. */
  public TimeMention(
      Extent extent,
      Type type,
      String timex,
      Optional<DateRange> range,
      Optional<DayOfWeek> weekday,
      boolean explicitYear,
      String impossible) {
    this(extent, type, timex, range, weekday, explicitYear, impossible, Modifier.NONE);
  }

  /** Whether it is a day or month of some year that is not known: {@code XXXX-05-03}. */
  public boolean isYearless() {
    return timex.startsWith("XXXX-");
  }

  /** The TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  /** The TIMEX3 modifiers ("mod"). */
  public enum Modifier {
    NONE,
    /** "early July". */
    START,
    MID,
    /** "late July", "the end of the year". */
    END,
    /** "about three weeks", "around Christmas". */
    APPROX,
    /** "before July". */
    BEFORE,
    /** "after July". */
    AFTER,
    /** "by Friday", "until Friday". */
    ON_OR_BEFORE,
    /** "since August". */
    ON_OR_AFTER,
    /** "less than a week". */
    LESS_THAN,
    /** "more than a week". */
    MORE_THAN,
    /** "up to a week". */
    EQUAL_OR_LESS,
    /** "at least a week". */
    EQUAL_OR_MORE
  }
}
