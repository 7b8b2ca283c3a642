package dev.crosscheck.claim.context;

import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;

/** A night is of two days: "on Monday night" can be Tuesday's first hours. */
public final class Nights {

  private Nights() {}

  /** The days that the time allows, the next one included where it tells a night or a day's end. */
  public static DateRange days(TimeMention time, DateRange range) {
    boolean night = time.timex().endsWith("TNI") || time.modifier() == TimeMention.Modifier.END;
    return night
        ? new DateRange(range.first(), range.last().plusDays(1), range.timex(), range.granularity())
        : range;
  }
}
