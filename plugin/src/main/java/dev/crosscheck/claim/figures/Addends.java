package dev.crosscheck.claim.figures;

import java.util.List;
import java.util.function.DoublePredicate;

/** Whether numbers of a text make up another: two or three of them, one less another, or all. */
final class Addends {

  /** Of more numbers some two make up nearly everything. */
  private static final int MOST = 60;

  /** Of more numbers any three make up nearly everything, and take long to try. */
  private static final int MOST_FOR_THREE = 12;

  private Addends() {}

  /**
   * @param whole whether a number is the one that they are to make up
   */
  static boolean makeUp(List<Double> parts, DoublePredicate whole) {
    if (parts.size() > MOST) {
      return true;
    }
    double all = 0;
    for (int i = 0; i < parts.size(); i++) {
      double one = parts.get(i);
      all += one;
      for (int j = i + 1; j < parts.size(); j++) {
        double two = parts.get(j);
        if (whole.test(one + two)
            || whole.test(Math.abs(one - two))
            || hasThird(parts, j + 1, one + two, whole)) {
          return true;
        }
      }
    }
    return whole.test(all);
  }

  private static boolean hasThird(List<Double> parts, int from, double two, DoublePredicate whole) {
    return parts.size() <= MOST_FOR_THREE
        && parts.subList(from, parts.size()).stream().anyMatch(third -> whole.test(two + third));
  }
}
