package dev.crosscheck.article;

import java.util.List;

/** What a line of AsciiDoc is, by its looks alone. */
final class AsciiDocLines {

  private static final List<String> MACROS =
      List.of(
          "include::",
          "image::",
          "video::",
          "audio::",
          "toc::",
          "ifdef::",
          "ifndef::",
          "ifeval::",
          "endif::",
          "icon::",
          "<<<",
          "'''");
  private static final List<String> ADMONITIONS =
      List.of("NOTE: ", "TIP: ", "IMPORTANT: ", "WARNING: ", "CAUTION: ");

  private AsciiDocLines() {}

  private static boolean isRun(String text, String marks, int least) {
    if (text.length() < least || marks.indexOf(text.charAt(0)) < 0) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) != text.charAt(0)) {
        return false;
      }
    }
    return true;
  }

  /** Opens what is no prose: a listing, a literal, a comment, a passthrough. */
  static boolean isFence(String text) {
    return isRun(text, "-.+/", 4) || text.startsWith("```");
  }

  /** Frames prose: an example, a quotation, a sidebar; or parts it. */
  static boolean isFrame(String text) {
    return isRun(text, "=_*~^", 4) || text.equals("--") || text.equals("---") || text.equals("***");
  }

  static boolean isTable(String text) {
    return text.length() >= 4
        && "|,:!".indexOf(text.charAt(0)) >= 0
        && isRun(text.substring(1), "=", 3);
  }

  static boolean isMacro(String text) {
    return MACROS.stream().anyMatch(text::startsWith);
  }

  static boolean isBlockAttributes(String text) {
    return text.length() > 1
        && text.charAt(0) == '['
        && text.endsWith("]")
        && (text.length() == 2 || !Character.isWhitespace(text.charAt(1)));
  }

  static boolean isCode(String text) {
    return text.startsWith("[source")
        || text.startsWith("[listing")
        || text.startsWith("[literal")
        || text.startsWith("[,");
  }

  /** How many units mark a heading: {@code "== "} is 3; 0 where it is none. */
  static int headingMark(String text) {
    char mark = text.charAt(0);
    if (mark != '=' && mark != '#') {
      return 0;
    }
    int at = 0;
    while (at < text.length() && text.charAt(at) == mark) {
      at++;
    }
    return at <= 6 && at + 1 < text.length() && text.charAt(at) == ' ' ? at + 1 : 0;
  }

  /** How many units mark a list item: {@code "** "} is 3; 0 where it is none. */
  static int itemMark(String text) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int at = start;
    while (at < text.length() && "*.-".indexOf(text.charAt(at)) >= 0 && at - start < 5) {
      at++;
    }
    if (at == start) {
      while (at < text.length() && Character.isDigit(text.charAt(at)) && at - start < 3) {
        at++;
      }
      if (at == start || at >= text.length() || text.charAt(at) != '.') {
        return 0;
      }
      at++;
    }
    return at + 1 < text.length() && text.charAt(at) == ' ' ? at + 1 : 0;
  }

  /** Where the term of {@code term:: its meaning} ends; 0 where there is none. */
  static int labelEnd(String text) {
    int at = text.indexOf("::");
    boolean spaced = at > 0 && (at + 2 == text.length() || text.charAt(at + 2) == ' ');
    return spaced && at < 80 && text.indexOf('`') < 0 ? at : 0;
  }

  static boolean isBlockTitle(String text) {
    return text.length() > 1 && text.charAt(1) != ' ' && text.charAt(1) != '.';
  }

  /** How many units of a paragraph name its kind: {@code "NOTE: "}. */
  static int admonition(String text) {
    for (String label : ADMONITIONS) {
      if (text.startsWith(label)) {
        return label.length();
      }
    }
    return 0;
  }

  /** A cell's end before the bar, less the format that may stand before it: {@code 2+|}. */
  static int cellEnd(String file, int from, int bar) {
    int at = bar;
    while (at > from && "+.<>^*aehlmsv0123456789".indexOf(file.charAt(at - 1)) >= 0) {
      at--;
    }
    boolean format = at == from || file.charAt(at - 1) == ' ';
    return format && bar - at <= 4 && bar > at && !Character.isDigit(file.charAt(bar - 1))
        ? at
        : bar;
  }
}
