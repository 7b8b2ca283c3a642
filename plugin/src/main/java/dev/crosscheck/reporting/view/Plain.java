package dev.crosscheck.reporting.view;

import java.util.Locale;

/**
 * Words of an article made fit to be shown: on one line, and with nothing in them that a terminal
 * or a browser would obey instead of showing.
 */
public final class Plain {

  private Plain() {}

  /**
   * White space folded to single spaces; control and direction characters written out, as in {@code
   * \}{@code u001B}.
   */
  public static String line(String text) {
    if (isLine(text)) {
      return text;
    }
    StringBuilder line = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isSpace(point)) {
        space = !line.isEmpty();
        continue;
      }
      if (space) {
        line.append(' ');
        space = false;
      }
      append(point, line);
    }
    return line.toString();
  }

  /** As {@link #line(String)}, but every white space stays: a space for each. */
  public static String visible(String text) {
    if (isAscii(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (isSpace(point)) {
        shown.append(' ');
      } else {
        append(point, shown);
      }
    }
    return shown.toString();
  }

  /** Whether it is such a line already: most are, and are looked at many times a report. */
  private static boolean isLine(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == ' ' ? before == ' ' : !isMark(unit)) {
        return false;
      }
      before = unit;
    }
    return before != ' ' || text.isEmpty();
  }

  /** ASCII, Latin letters, dashes and quotation marks. */
  private static boolean isMark(char unit) {
    return unit > ' ' && unit <= '~'
        || unit > 0xA0 && unit < 0x180 && unit != 0xAD
        || unit >= 0x2010 && unit <= 0x2027;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit < ' ' || unit > '~') {
        return false;
      }
    }
    return true;
  }

  /** A line of at most {@code limit} units, its middle left out where it is longer. */
  public static String line(String text, int limit) {
    String line = line(text);
    if (line.length() <= limit) {
      return line;
    }
    int head = wordEnd(line, limit * 2 / 3);
    int tail = wordStart(line, line.length() - (limit - head - 3));
    return line.substring(0, head) + " … " + line.substring(tail);
  }

  /** The greatest place at or a little before {@code offset} where a word has ended. */
  public static int wordEnd(String text, int offset) {
    int space = text.lastIndexOf(' ', offset);
    return space > offset - 24 && space > 0 ? space : whole(text, offset);
  }

  /** The least place at or a little after {@code offset} where a word begins. */
  public static int wordStart(String text, int offset) {
    int space = text.indexOf(' ', offset - 1);
    return space >= 0 && space < offset + 24 ? space + 1 : whole(text, offset);
  }

  /** Half a surrogate pair is never cut off. */
  private static int whole(String text, int offset) {
    return offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
        ? offset - 1
        : offset;
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
  }

  private static void append(int point, StringBuilder line) {
    if (isObeyed(point)) {
      String digits = Integer.toHexString(point).toUpperCase(Locale.ROOT);
      line.append("\\u").append("0".repeat(Math.max(0, 4 - digits.length()))).append(digits);
    } else if (Character.getType(point) == Character.SURROGATE) {
      line.append('\uFFFD');
    } else {
      line.appendCodePoint(point);
    }
  }

  /** Soft hyphens and joiners belong to words; other format characters only disguise them. */
  private static boolean isObeyed(int point) {
    int type = Character.getType(point);
    return type == Character.CONTROL
        || type == Character.FORMAT && point != 0xAD && point != 0x200C && point != 0x200D;
  }
}
