package dev.crosscheck.extraction.quantity;

/**
 * A figure in digits: "12,000", "1.6", "1 000", "1'000", "12,34,567", "3,5", "1.2e6".
 *
 * @param end one past its last unit
 * @param value its number
 * @param counts whether it can be a number at all: "30,6000", "2.6.0" and "007" cannot
 */
record Figures(int end, double value, boolean counts) {

  private static final int LONGEST = 40;

  static Figures read(String text, int start, int end) {
    return new Scan(text, start, end).read();
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

  private static final class Scan {

    private final String text;
    private final int start;
    private final int end;
    private final StringBuilder plain = new StringBuilder();
    private int at;
    private boolean grouped;
    private boolean counts = true;

    Scan(String text, int start, int end) {
      this.text = text;
      this.start = start;
      this.end = end;
      this.at = start;
    }

    Figures read() {
      int first = digits(start);
      take(first);
      groups(first - start);
      boolean decimal = decimals(first - start);
      boolean zeros = first - start > 1 && text.charAt(start) == '0';
      counts &= !zeros || decimal && first - start == 2;
      while (at + 1 < end && isPoint(at) && isDigit(text.charAt(at + 1))) {
        counts = false;
        at = digits(at + 1);
      }
      double power = counts ? exponent() : 1;
      return new Figures(at, plain.length() > LONGEST ? 0 : value() * power, counts);
    }

    private double value() {
      return plain.length() == 0 ? 0 : Double.parseDouble(plain.toString());
    }

    private void take(int to) {
      plain.append(text, at, to);
      at = to;
    }

    /** Thousands, or lakhs and crores as in India: "12,34,567". */
    private void groups(int first) {
      if (first == 0 || first > 3) {
        return;
      }
      char separator = at < end ? text.charAt(at) : 0;
      int run = at;
      int pairs = 0;
      while (run < end && text.charAt(run) == ',' && digits(run + 1) == run + 3) {
        run += 3;
        pairs++;
      }
      boolean indian = pairs > 0 && first < 3 && run < end && separates(run, ',');
      if (indian) {
        for (int i = 0; i < pairs; i++) {
          group(2);
        }
      }
      while (at < end && separates(at, separator) && (separator != ' ' || spaced())) {
        group(3);
      }
    }

    private void group(int size) {
      at++;
      take(at + size);
      grouped = true;
    }

    /** A separator with exactly three digits behind it. */
    private boolean separates(int here, char separator) {
      boolean known =
          separator == ','
              || separator == ' '
              || isApostrophe(separator)
              || separator == '\u00A0'
              || separator == '\u2009'
              || separator == '\u202F';
      return known && text.charAt(here) == separator && digits(here + 1) == here + 4;
    }

    /** A plain space parts thousands only before "000" or where a further group follows. */
    private boolean spaced() {
      return grouped || text.startsWith("000", at + 1) || at + 4 < end && separates(at + 4, ' ');
    }

    /** A point and digits; or a comma and one or two digits, as on the continent: "3,5 million". */
    private boolean decimals(int first) {
      if (at + 1 >= end || !isPoint(at) || !isDigit(text.charAt(at + 1))) {
        return false;
      }
      int after = digits(at + 1);
      boolean comma = text.charAt(at) == ',';
      boolean more = after + 1 < end && isPoint(after) && isDigit(text.charAt(after + 1));
      boolean continental = !grouped && first > 0 && after - at <= 3 && !more && !isList(after);
      if (!comma
          && !grouped
          && first > 0
          && first <= 3
          && after - at == 4
          && isContinental(after)) {
        grouped = true;
        at++;
        take(after);
        return decimals(first);
      }
      if (comma && !continental && !(grouped && text.charAt(start + first) == '.')) {
        return false;
      }
      plain.append('.');
      at++;
      take(after);
      return true;
    }

    /** "1-6,4-6" are two sets. */
    private boolean isList(int after) {
      boolean before = start > 0 && text.charAt(start - 1) == '-';
      return before || after < end && text.charAt(after) == '-';
    }

    /** "1.111,11": the point parts thousands there. */
    private boolean isContinental(int after) {
      return after + 1 < end
          && text.charAt(after) == ','
          && digits(after + 1) > after + 1
          && digits(after + 1) <= after + 3;
    }

    private boolean isPoint(int here) {
      return text.charAt(here) == '.' || text.charAt(here) == ',';
    }

    /** "e6", "x10^6", "×10−5". */
    private double exponent() {
      int next = -1;
      if (at + 1 < end && (text.charAt(at) == 'e' || isSigned(at))) {
        next = at + 1;
      } else if (text.startsWith("x10", at) || text.startsWith("\u00D710", at)) {
        next = at + 3 < end && text.charAt(at + 3) == '^' ? at + 4 : at + 3;
      }
      if (next < 0 || next >= end) {
        return 1;
      }
      char sign = text.charAt(next);
      boolean minus = sign == '-' || sign == '\u2212';
      int from = minus || sign == '+' ? next + 1 : next;
      int to = digits(from);
      boolean ends = to >= end || !Character.isLetterOrDigit(text.charAt(to));
      if (to == from || to > from + 2 || !ends) {
        return 1;
      }
      at = to;
      int power = Integer.parseInt(text.substring(from, to));
      return Math.pow(10, minus ? -power : power);
    }

    /** "1.2E+6"; "7E7" is a name. */
    private boolean isSigned(int here) {
      char sign = text.charAt(here + 1);
      return text.charAt(here) == 'E' && (sign == '+' || sign == '-');
    }

    private int digits(int from) {
      int here = from;
      while (here < end && isDigit(text.charAt(here))) {
        here++;
      }
      return here;
    }
  }
}
