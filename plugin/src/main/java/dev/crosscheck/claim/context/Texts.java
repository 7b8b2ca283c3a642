package dev.crosscheck.claim.context;

/** Words as messages quote them. */
public final class Texts {

  private Texts() {}

  /** The text with each run of white space as one space. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (!Character.isWhitespace(unit) && unit != '\u00A0') {
        folded.append(unit);
      } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }

  /** The words between quotation marks. */
  public static String quoted(String words) {
    return "“" + words + "”";
  }
}
