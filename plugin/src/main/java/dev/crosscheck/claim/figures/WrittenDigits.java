package dev.crosscheck.claim.figures;

/** The digits of numbers as they are written, with the points and commas between them. */
final class WrittenDigits {

  private WrittenDigits() {}

  /** How often the digits stand in a text by themselves. */
  static long times(String text, String digits) {
    long times = 0;
    for (int at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + 1)) {
      int end = at + digits.length();
      boolean starts = at == 0 || !Character.isDigit(text.charAt(at - 1));
      boolean ends = end == text.length() || !Character.isDigit(text.charAt(end));
      times += starts && ends ? 1 : 0;
    }
    return times;
  }

  /** Those of the first number in a text: "12,850" of "some 12,850 jobs"; empty without any. */
  static String of(String text) {
    int start = 0;
    while (start < text.length() && !Character.isDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && (Character.isDigit(text.charAt(end)) || isMark(text, end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** A point or comma between digits. */
  private static boolean isMark(String text, int at) {
    return ".,".indexOf(text.charAt(at)) >= 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }
}
