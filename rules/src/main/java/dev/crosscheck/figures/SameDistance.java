package dev.crosscheck.figures;

import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.Distance;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;

/**
 * Two passages say how far one place is from another.
 *
 * @param places both places, as {@link Distance#places()} has them
 * @param left the one that stands first
 * @param right the other
 */
public record SameDistance(String places, Distance left, Distance right) implements Pair<Distance> {

  /** Roads wind, and a town has two ends: less is no conflict. */
  private static final double LEAST_METRES = 3000;

  private static final double LEAST_RATIO = 1.3;

  /** Places further apart bear the name of another. */
  private static final double MOST_RATIO = 10;

  /** Two that are in {@link #conflict}. */
  public static SameDistance of(Distance left, Distance right) {
    return new SameDistance(left.places(), left, right);
  }

  /** Whether no road explains both, or each lies to the north of the other. */
  public static boolean conflict(Distance left, Distance right) {
    return left.span().compareTo(right.span()) < 0
        && (left.isOpposite(right) || areApart(left.metres(), right.metres()));
  }

  private static boolean areApart(NumberRange one, NumberRange other) {
    double far = Math.max(one.low() - slack(one), other.low() - slack(other));
    double near = Math.min(one.high() + slack(one), other.high() + slack(other));
    return far - near >= LEAST_METRES && far >= LEAST_RATIO * near && far <= MOST_RATIO * near;
  }

  /** "About five miles" can be six. */
  private static double slack(NumberRange range) {
    return range.hedge() == Hedge.ABOUT ? range.slack() : 0;
  }

  @Override
  public String because() {
    return "";
  }
}
