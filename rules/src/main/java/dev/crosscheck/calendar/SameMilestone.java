package dev.crosscheck.calendar;

import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.KeyDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Two articles give the day of one milestone.
 *
 * @param milestone key of what came about
 * @param left the one that stands first
 * @param right the other
 * @param days how many days they are apart, where a year that is not written is the other's
 */
public record SameMilestone(String milestone, KeyDate left, KeyDate right, long days)
    implements Pair<KeyDate> {

  /** Events further apart can bear one name and be two. */
  private static final long ONE_EVENT = 60;

  /** A place that is given up later than that was held for a while after the fight. */
  private static final long ONE_CHANGE = 15;

  /** A town is taken on the last day of the fight for it, or on the day before or after. */
  private static final long IMPLIED = 1;

  /** Two that are {@link #likely}. */
  public static SameMilestone of(KeyDate left, KeyDate right) {
    return new SameMilestone(left.milestone(), left, right, apart(left, right));
  }

  /** Whether they can be of one event. */
  public static boolean likely(KeyDate left, KeyDate right) {
    long days = apart(left, right);
    boolean implied = left.implied() || right.implied();
    return left.span().compareTo(right.span()) < 0
        && days <= most(left)
        && !(implied && days > 0 && days <= IMPLIED);
  }

  private static long most(KeyDate date) {
    return date.milestone().startsWith("last ") ? ONE_CHANGE : ONE_EVENT;
  }

  private static long apart(KeyDate left, KeyDate right) {
    LocalDate one = left.yearTold() ? left.day() : left.day().withYear(right.day().getYear());
    LocalDate other = right.yearTold() ? right.day() : right.day().withYear(one.getYear());
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }

  @Override
  public String because() {
    return "";
  }
}
