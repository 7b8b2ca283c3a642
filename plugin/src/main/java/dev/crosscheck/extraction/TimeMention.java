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
 */
public record TimeMention(
    Extent extent,
    Type type,
    String timex,
    Optional<DateRange> range,
    Optional<DayOfWeek> weekday,
    boolean explicitYear,
    String impossible)
    implements Mention {

  /** The TIMEX3 types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
