package dev.crosscheck.evaluation;

/**
 * How well the cases of a suite are read.
 *
 * @param suite the suite's name, one word
 * @param measure what was counted: "found", "F1"; more is better
 * @param value a share from 0 to 1, rounded to three places, or a count
 * @param note on how many cases, and which kinds were left out
 */
record Score(String suite, String measure, double value, String note) {

  /** The share of cases that hold. */
  static Score share(String suite, String measure, int held, int cases, String leftOut) {
    double share = cases == 0 ? 0 : Math.round(1000.0 * held / cases) / 1000.0;
    String of = held + " of " + cases;
    return new Score(suite, measure, share, leftOut.isEmpty() ? of : of + "; " + leftOut);
  }

  String line() {
    return String.join("\t", suite, measure, Double.toString(value), note);
  }
}
