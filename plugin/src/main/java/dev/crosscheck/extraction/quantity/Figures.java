package dev.crosscheck.extraction.quantity;

/**
 * A figure in digits: "12,000", "1.6", "1 000", "1'000".
 *
 * @param end one past its last unit
 * @param value its number
 * @param counts whether it can be a number at all: "30,6000", "2.6.0" and "007" cannot
 */
record Figures(int end, double value, boolean counts) {

  static Figures read(String text, int start, int end) {
    int at = digits(text, start, end);
    int first = at - start;
    StringBuilder figure = new StringBuilder(text.substring(start, at));
    boolean grouped = false;
    while (first > 0
        && first <= 3
        && at < end
        && (groupFollows(text, at, end) || grouped && spaced(text, start + first, at, end))) {
      figure.append(text, at + 1, at + 4);
      at += 4;
      grouped = true;
    }
    boolean counts = first < 2 || text.charAt(start) != '0';
    if (at + 1 < end && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
      int decimals = digits(text, at + 1, end);
      figure.append(text, at, decimals);
      at = decimals;
      counts |= !grouped;
    }
    while (at + 1 < end
        && (text.charAt(at) == '.' || text.charAt(at) == ',')
        && isDigit(text.charAt(at + 1))) {
      counts = false;
      at = digits(text, at + 1, end);
    }
    return new Figures(at, value(figure), counts);
  }

  private static double value(StringBuilder figure) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < figure.length(); i++) {
      char unit = figure.charAt(i);
      plain.append(unit == '.' ? '.' : (char) ('0' + Character.digit(unit, 10)));
    }
    return plain.length() > 40 ? 0 : Double.parseDouble(plain.toString());
  }

  /** A separator and exactly three digits; a plain space only before "000" or a further group. */
  private static boolean groupFollows(String text, int at, int end) {
    char separator = text.charAt(at);
    boolean space = separator == ' ';
    boolean other =
        separator == ','
            || isApostrophe(separator)
            || separator == '\u00A0'
            || separator == '\u2009'
            || separator == '\u202F';
    if (!space && !other || digits(text, at + 1, end) != at + 4) {
      return false;
    }
    return !space
        || text.startsWith("000", at + 1)
        || at + 4 < end && text.charAt(at + 4) == ' ' && digits(text, at + 5, end) == at + 8;
  }

  /** Whether one more group follows groups that are parted by plain spaces. */
  private static boolean spaced(String text, int first, int at, int end) {
    return text.charAt(first) == ' '
        && text.charAt(at) == ' '
        && digits(text, at + 1, end) == at + 4;
  }

  private static int digits(String text, int start, int end) {
    int at = start;
    while (at < end && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  static boolean isApostrophe(char unit) {
    return unit == '\'' || unit == '\u2019';
  }

  static boolean isSpace(char unit) {
    return unit <= ' ' || Character.isSpaceChar(unit);
  }
}
