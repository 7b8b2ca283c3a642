package dev.crosscheck.figures;

import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.ToldNumber;
import java.util.Set;
import java.util.TreeSet;

/**
 * Two articles of one story tell a number in the same words. In the archives of two newsrooms 95 in
 * 100 of the counts, and nine in ten of the shares, that linked articles tell so alike are equal:
 * where they are not, one was most likely changed by mistake, or the words are those of a notice.
 *
 * @param left the one that stands first
 * @param right the other
 * @param because the words that both sentences share, a sentence
 */
public record SameNumber(ToldNumber left, ToldNumber right, String because)
    implements Pair<ToldNumber> {

  private static final int FEWEST_NEAR = 2;

  /** A shared name tells as much as two shared words. */
  private static final int NAME = 2;

  private static final int LEAST_SHARED = 6;

  private static final int FEWEST_WORDS = 4;

  private static final double FARTHEST = 2;

  /** The least share of both sentences' words that both have. */
  private static final double LEAST_SHARE = 0.3;

  /** Sentences that share so much are one, however short they are. */
  private static final double ONE_SENTENCE = 0.7;

  /** Both with the words that they share. */
  public static SameNumber of(ToldNumber left, ToldNumber right) {
    return new SameNumber(
        left,
        right,
        "Both sentences say “"
            + String.join("”, “", shared(left.words(), right.words()))
            + "”, and neither article has the other's number.");
  }

  /**
   * Whether both are told alike and of one time, and cannot both be right: neither article has the
   * other's number, and no other number parts the sentences.
   */
  public static boolean conflict(ToldNumber left, ToldNumber right) {
    return left.reported().equals(right.reported())
        && alike(left, right)
        && !apart(left.names(), right.names())
        && SameFigure.concernsOne(left.topic(), left.named(), right.topic(), right.named())
        && !apart(left.numbers(), right.numbers())
        && (left.days().isEmpty() || right.days().isEmpty() || left.days().equals(right.days()))
        && (isNear(left, right) || isMistyped(left, right))
        && !areNamed(left, right)
        && !left.grants(right)
        && !right.grants(left);
  }

  /** Numbers further apart count two things; of sums of money a text has many of one size. */
  private static boolean isNear(ToldNumber left, ToldNumber right) {
    double one = left.amount().range().low();
    double other = right.amount().range().low();
    return !left.amount().isMoney() && Math.max(one, other) <= FARTHEST * Math.min(one, other);
  }

  private static boolean areNamed(ToldNumber left, ToldNumber right) {
    double one = left.amount().range().low();
    return Numbered.areNamed(left.article(), one, right.article(), right.amount().range().low());
  }

  private static boolean isMistyped(ToldNumber left, ToldNumber right) {
    return Mistyping.areMistyped(left.text(), left.amount(), right.text(), right.amount());
  }

  private static boolean alike(ToldNumber left, ToldNumber right) {
    int near = shared(left.near(), right.near()).size();
    int words = shared(left.words(), right.words()).size();
    int all = left.words().size() + right.words().size() - words;
    boolean one = near > 0 && words >= ONE_SENTENCE * all;
    boolean told =
        near >= FEWEST_NEAR
            && words + NAME * shared(left.names(), right.names()).size() >= LEAST_SHARED
            && words >= LEAST_SHARE * all;
    return words >= FEWEST_WORDS && (one || told);
  }

  /** Whether each has what the other has not. */
  private static boolean apart(Set<String> one, Set<String> other) {
    return !one.containsAll(other) && !other.containsAll(one);
  }

  private static Set<String> shared(Set<String> one, Set<String> other) {
    Set<String> shared = new TreeSet<>(one);
    shared.retainAll(other);
    return shared;
  }
}
