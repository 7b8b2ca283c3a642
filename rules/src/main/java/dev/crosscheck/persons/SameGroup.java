package dev.crosscheck.persons;

import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.AgesTold;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Two articles of one story tell the ages of the same persons, all of them alike but one.
 *
 * @param whom what befell them, or how many there are
 * @param left the one that stands first
 * @param right the other
 * @param because why the articles tell of one story
 */
public record SameGroup(String whom, AgesTold left, AgesTold right, String because)
    implements Pair<AgesTold> {

  /** Between reports further apart one of them can have had a birthday. */
  private static final int BIRTHDAY_DAYS = 7;

  /** A man and his father are no two ages of one. */
  private static final int GENERATION = 14;

  /** Children so many years apart are brother and sister. */
  private static final int SIBLINGS = 3;

  private static final int OF_AGE = 18;

  /**
   * @param story why the articles tell of one story
   */
  public static SameGroup of(AgesTold left, AgesTold right, String story) {
    return new SameGroup(left.whom(), left, right, story);
  }

  /** Whether one age differs, and neither article knows the other's. */
  public static boolean likely(AgesTold left, AgesTold right) {
    List<Integer> one = rest(left.ages(), right.ages());
    List<Integer> other = rest(right.ages(), left.ages());
    return one.size() == 1
        && other.size() == 1
        && isOne(left, one.get(0), other.get(0))
        && !left.numbers().contains(other.get(0))
        && !right.numbers().contains(one.get(0))
        && isNear(left, right);
  }

  private static boolean isOne(AgesTold left, int one, int other) {
    boolean child = left.ages().size() == 1 && Math.max(one, other) < OF_AGE;
    return Math.abs(one - other) < (child ? SIBLINGS : GENERATION);
  }

  private static boolean isNear(AgesTold left, AgesTold right) {
    return left.reported().isEmpty()
        || right.reported().isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(left.reported().get(), right.reported().get()))
            <= BIRTHDAY_DAYS;
  }

  private static List<Integer> rest(List<Integer> ages, List<Integer> without) {
    List<Integer> rest = new ArrayList<>(ages);
    without.forEach(rest::remove);
    return rest;
  }
}
