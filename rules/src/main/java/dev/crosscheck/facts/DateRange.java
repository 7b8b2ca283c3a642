package dev.crosscheck.facts;

import java.time.LocalDate;

/**
 * The days on which something can have been, as a wording puts it.
 *
 * @param first first day allowed; {@link LocalDate#MIN} where the past is open ("before July")
 * @param last last day allowed, inclusive; {@link LocalDate#MAX} where the future is open
 * @param timex the TIMEX3 value: {@code 2024-07}, {@code 2024-10-23}, {@code 2024-W25}, {@code
 *     2024-Q3}
 * @param granularity the size of the calendar piece that was named
 */
public record DateRange(LocalDate first, LocalDate last, String timex, Granularity granularity) {

  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("no range: " + first + " to " + last);
    }
  }

  /** Whether no day fits both. */
  public boolean disjoint(DateRange other) {
    return last.isBefore(other.first) || other.last.isBefore(first);
  }

  /**
   * "23 October 2024", "July 2024", "2024", "1 July 2024 to 10 July 2024", "until 10 July 2024".
   */
  public String describe() {
    return CalendarText.range(this);
  }
}
