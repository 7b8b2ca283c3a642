package dev.crosscheck.claim.calendar;

import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The days of a time as the calendar has them nearest to the article's date, whatever the verb
 * looks to: "will open on 10 April", said in July, is read as next year's, and may be a slip for
 * this year's.
 */
final class NearDays {

  private static final int HALF_A_YEAR = 183;

  /** A day of the month of a year that was left open. */
  private static final String OPEN = "XXXX";

  private NearDays() {}

  static Optional<DateRange> of(TimeMention time, LocalDate dateline) {
    if (time.range().isEmpty()) {
      return beside(time, dateline);
    }
    return time.range().map(range -> time.explicitYear() ? range : nearest(range, dateline));
  }

  private static DateRange nearest(DateRange range, LocalDate dateline) {
    boolean day = range.granularity() == Granularity.DAY && !range.last().equals(LocalDate.MAX);
    if (!day || range.last().isBefore(dateline.plusDays(HALF_A_YEAR))) {
      return range;
    }
    boolean open = range.first().equals(LocalDate.MIN);
    LocalDate last = range.last().minusYears(1);
    LocalDate first = open ? LocalDate.MIN : range.first().minusYears(1);
    return new DateRange(first, last, last.toString(), Granularity.DAY);
  }

  /** The last such day that has the weekday beside it, where the reader found two years to fit. */
  private static Optional<DateRange> beside(TimeMention time, LocalDate dateline) {
    if (time.weekday().isEmpty() || !time.timex().startsWith(OPEN)) {
      return Optional.empty();
    }
    try {
      MonthDay written = MonthDay.parse("--" + time.timex().substring(OPEN.length() + 1));
      LocalDate day = written.atYear(dateline.getYear());
      LocalDate last = day.isAfter(dateline) ? written.atYear(dateline.getYear() - 1) : day;
      return Optional.of(last)
          .filter(one -> one.getDayOfWeek() == time.weekday().get())
          .map(one -> new DateRange(one, one, one.toString(), Granularity.DAY));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }
}
