package dev.crosscheck.language;

/** Figures in words. */
public final class Digits {

  private Digits() {}

  /** Whether one stands in the text: "4 May", "A380"; but not "last May". */
  public static boolean in(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isDigit(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
