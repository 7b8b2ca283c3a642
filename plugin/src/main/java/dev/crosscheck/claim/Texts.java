package dev.crosscheck.claim;

/** Words as messages quote them. */
final class Texts {

  private Texts() {}

  /** The text with each run of white space as one space. */
  static String fold(String text) {
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

  static String quoted(String words) {
    return "“" + words + "”";
  }
}
