package dev.crosscheck.extraction.quantity;

/**
 * What a run of figures looks like: a range, a telephone line, a fraction, a figure with its unit.
 *
 * @param text the passage's text
 * @param end where the sentence ends in it
 */
record Shapes(String text, int end) {

  /** "1080p" is the height of a picture, "210p" a price. */
  static boolean isScreen(double lines) {
    return lines == 480 || lines == 720 || lines == 1080 || lines == 1440 || lines == 2160;
  }

  boolean isOrdinal(String letters, int after) {
    boolean ends = after >= end || !Character.isLetterOrDigit(text.charAt(after));
    return ends
        && (letters.equals("th")
            || letters.equals("st")
            || letters.equals("nd")
            || letters.equals("rd"));
  }

  /** "3/4", "57/100", "1/40"; "6.70/60" are two prices, "87/88" two years. */
  static boolean isFraction(double part, double whole) {
    boolean common =
        whole > 1 && whole <= 6 || whole == 8 || whole == 10 || whole == 16 || whole == 32;
    boolean round = whole == 64 || whole == 100 || whole == 1_000 && part < 100;
    boolean mark = (whole == 10 || whole == 100) && part % 1 != 0;
    boolean one = part == 1 && whole > 31 && whole <= 1_000 && whole % 1 == 0;
    return part < whole && (part % 1 == 0 ? common || round || one : mark);
  }

  /** Whether letters right after a figure are a scale or unit: "3bn", "12k", "5km". */
  boolean isSuffix(String letters, int after) {
    boolean ends =
        after >= end
            || !Figures.isDigit(text.charAt(after))
            || (letters.equals("km") || letters.equals("m")) && isLone(after);
    if (letters.equals("c") && text.charAt(after - 1) == 'C') {
      int figure = after - 2;
      while (figure > 0 && (Figures.isDigit(text.charAt(figure)) || text.charAt(figure) == '.')) {
        figure--;
      }
      return fold(text.charAt(figure)) == '-';
    }
    boolean dollar = after < end && text.charAt(after) == '$';
    return ends && (dollar || NumberWords.isSuffix(letters) || Measures.isSuffix(letters));
  }

  /** The "2" of "km2". */
  private boolean isLone(int at) {
    return at + 1 >= end || !Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** "555-123-4567", "2016-06-31": two hyphens make it a label. */
  boolean isChain(int at) {
    int hyphens = 0;
    int here = at;
    while (here < end && (Figures.isDigit(text.charAt(here)) || isHyphen(here))) {
      if (isHyphen(here) && digitAt(here + 1)) {
        hyphens++;
      }
      here++;
    }
    return hyphens > 1;
  }

  /** "555-1234" is a telephone line, "100-1500" a range. */
  boolean isLine(int at, int after) {
    int last = after + 5;
    boolean digits = after - at == 3 && isHyphen(after) && last <= end;
    for (int i = after + 1; digits && i < last; i++) {
      digits = Figures.isDigit(text.charAt(i));
    }
    return digits && !digitAt(last) && !text.startsWith("00", last - 2);
  }

  boolean isHyphen(int at) {
    return fold(text.charAt(at)) == '-';
  }

  boolean digitAt(int at) {
    return at < end && Figures.isDigit(text.charAt(at));
  }

  static char fold(char unit) {
    return switch (unit) {
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u2018', '\u2019', '\u02BC' -> '\'';
      case '\u201C', '\u201D' -> '"';
      default -> unit;
    };
  }
}
