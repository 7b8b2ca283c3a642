package dev.crosscheck.article;

import java.util.Locale;

/** How a line looks: like a sentence, like a headline, like nothing. */
final class Sentences {

  private Sentences() {}

  /** Whether it ends as a sentence does: with a stop, perhaps within quotation marks. */
  static boolean isComplete(String text) {
    int end = text.length();
    while (end > 0 && "\"'”’)]»*_ ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!?…:;".indexOf(text.charAt(end - 1)) >= 0;
  }

  /** Whether it ends with a full stop or an exclamation mark, as no headline does. */
  static boolean isProse(String text) {
    int end = text.length();
    while (end > 0 && "\"'”’)]» ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".!".indexOf(text.charAt(end - 1)) >= 0 && !text.endsWith("...");
  }

  static int words(String text) {
    int count = 0;
    boolean within = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      count += !space && !within ? 1 : 0;
      within = !space;
    }
    return count;
  }

  /** Its words in small letters, one space between them, without any punctuation. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (Character.isLetterOrDigit(unit)) {
        plain.append(unit);
      } else if ("'’‘".indexOf(unit) < 0
          && !plain.isEmpty()
          && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.toString().strip().toLowerCase(Locale.ROOT);
  }
}
