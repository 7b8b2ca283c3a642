package dev.crosscheck.persons;

import dev.crosscheck.disputes.Gathered;
import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.RoleStatement;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/** Offices that one person does not hold at one time. */
public final class RoleDispute {

  /** Between days further apart an office can have changed hands. */
  private static final int NEAR_DAYS = 21;

  /** UTF-16 units of a long report; what stands further apart is a history, seldom dated. */
  private static final int REPORT = 8_000;

  private static final int MOST_SHOWN = 12;
  private static final int MOST_REASONS = 3;

  private RoleDispute() {}

  /** Whether one person cannot hold both offices at that time. */
  public static boolean conflict(SameHolder pair) {
    RoleStatement left = pair.left();
    RoleStatement right = pair.right();
    if (!isOneTime(left, right)) {
      return false;
    }
    boolean parted =
        left.owner().isPresent()
            && right.owner().isPresent()
            && !isWithin(left.owner().get(), right.owner().get())
            && !isWithin(right.owner().get(), left.owner().get());
    return left.office().equals(right.office()) ? parted : !parted;
  }

  /** A history that calls one man prime minister in 2012 and president in 2016 is right. */
  private static boolean isOneTime(RoleStatement left, RoleStatement right) {
    boolean one = left.article().equals(right.article());
    if (one && right.span().start() - left.span().end() > REPORT) {
      return false;
    }
    if (left.asOf().isEmpty() || right.asOf().isEmpty()) {
      return one;
    }
    return Math.abs(ChronoUnit.DAYS.between(left.asOf().get(), right.asOf().get())) <= NEAR_DAYS;
  }

  /**
   * "West Germany" is called Germany as well, and so is what is West German; North and South Korea
   * are never called the other.
   */
  private static boolean isWithin(Referent inner, Referent outer) {
    return inner.key().equals(outer.key())
        || inner.name().equals(outer.name())
        || inner.key().endsWith(" " + outer.key())
        || inner.name().indexOf(' ') > 0
            && outer.name().startsWith(inner.name().substring(inner.name().lastIndexOf(' ') + 1))
        || inner.within().contains(outer.key());
  }

  /**
   * One finding for a person.
   *
   * @param pairs conflicting ones of one person, at least one
   */
  public static Finding finding(String rule, Collection<SameHolder> pairs) {
    Gathered<RoleStatement> dispute = Gathered.all(pairs);
    Pair<RoleStatement> first = dispute.pairs().get(0);
    return new Finding(
        rule,
        "the office of " + first.left().name(),
        dispute.sides().values().stream().limit(MOST_SHOWN).map(RoleDispute::side).toList(),
        dispute.because(MOST_REASONS),
        "Nobody is " + first.left().says() + " and " + first.right().says() + " at one time.",
        "Check the office, or say since when it is held.");
  }

  private static Evidence side(RoleStatement one) {
    return Evidence.of(one.span(), one.text(), one.says()).readAs(one.says());
  }
}
