package dev.crosscheck.facts;

/**
 * How a match ended: "3-1", whoever won.
 *
 * @param more the winner's number, not less than {@code less}
 * @param less the loser's, not negative
 */
public record Score(double more, double less) implements Figure.Amount {

  public Score {
    if (!(more >= less && less >= 0)) {
      throw new IllegalArgumentException("no score: " + more + " to " + less);
    }
  }

  /** The score of two sides, in either order. */
  public static Score of(double one, double other) {
    return new Score(Math.max(one, other), Math.min(one, other));
  }

  @Override
  public boolean disjoint(Figure.Amount other) {
    return other instanceof Score && !equals(other);
  }

  @Override
  public String describe() {
    return PlainNumber.of(more) + "-" + PlainNumber.of(less);
  }
}
