package dev.crosscheck.reporting.html;

/** The letter and the colour by which a side of a finding is known in its card and its chart. */
final class Side {

  private static final int COLOURS = 4;
  private static final int LETTERS = 26;

  private Side() {}

  /** A, B, … Z, 27, … */
  static String letter(int index) {
    return index < LETTERS ? String.valueOf((char) ('A' + index)) : String.valueOf(index + 1);
  }

  static String colour(int index) {
    return "s" + (index % COLOURS + 1);
  }
}
