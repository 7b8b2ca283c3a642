package dev.crosscheck.calendar;

import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.Taking;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A place is taken by one side on two days, and no more than once in that time.
 *
 * @param place the place's name, folded
 * @param left the one that stands first
 * @param right the other
 */
public record SameTaking(String place, Taking left, Taking right) implements Pair<Taking> {

  /** A place that is taken again later than that was lost in the meantime. */
  private static final long ONE_TAKING = 14;

  /** In an article that dates neither by its year both can be of any. */
  private static final int ANY_YEAR = 2000;

  /** Two that are in {@link #conflict}. */
  public static SameTaking of(Taking left, Taking right) {
    return new SameTaking(left.place(), left, right);
  }

  /** Whether both are of one change of hands, and of two days. */
  public static boolean conflict(Taking left, Taking right) {
    boolean years = left.year() == 0 || right.year() == 0 || left.year() == right.year();
    if (left.span().compareTo(right.span()) >= 0 || !left.isBySideOf(right) || !years) {
      return false;
    }
    LocalDate one = left.day(right.year() == 0 ? ANY_YEAR : right.year());
    LocalDate other = right.day(one.getYear());
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;
    long days = ChronoUnit.DAYS.between(first, last);
    return days <= ONE_TAKING
        && !left.allows(other)
        && !right.allows(one)
        && !left.knows(other)
        && !right.knows(one)
        && !left.partsThem(first, last)
        && !right.partsThem(first, last);
  }

  @Override
  public String because() {
    return "";
  }
}
