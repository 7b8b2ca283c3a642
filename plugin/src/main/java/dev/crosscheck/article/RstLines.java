package dev.crosscheck.article;

import java.util.Locale;
import java.util.Set;

/** What a line of reStructuredText is, by its looks alone. */
final class RstLines {

  /** Directives of Docutils, Sphinx and its designs whose content is prose. */
  private static final Set<String> PROSE =
      Set.of(
          "attention",
          "caution",
          "danger",
          "error",
          "hint",
          "important",
          "note",
          "tip",
          "warning",
          "admonition",
          "topic",
          "sidebar",
          "rubric",
          "epigraph",
          "highlights",
          "pull-quote",
          "compound",
          "container",
          "class",
          "rst-class",
          "figure",
          "table",
          "list-table",
          "centered",
          "seealso",
          "deprecated",
          "versionadded",
          "versionchanged",
          "only",
          "hlist",
          "glossary",
          "grid",
          "grid-item",
          "grid-item-card",
          "card",
          "dropdown",
          "tab-set",
          "tab-item");

  /** Of those, the ones whose first words name a file, a class or a version. */
  private static final Set<String> NAMED =
      Set.of(
          "container",
          "class",
          "rst-class",
          "figure",
          "only",
          "grid",
          "deprecated",
          "versionadded",
          "versionchanged");

  private RstLines() {}

  static boolean isProse(String directive) {
    return PROSE.contains(directive.toLowerCase(Locale.ROOT));
  }

  static boolean hasTitle(String directive) {
    return !NAMED.contains(directive.toLowerCase(Locale.ROOT));
  }

  /** One mark of punctuation all along: it draws a line above or below a heading. */
  static boolean isAdornment(String text) {
    if (text.length() < 2 || !isMark(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (text.charAt(i) != text.charAt(0)) {
        return false;
      }
    }
    return !text.equals("..") && !text.equals("::");
  }

  private static boolean isMark(char unit) {
    return unit > ' ' && unit < 127 && !Character.isLetterOrDigit(unit);
  }

  /** Whether the line below a heading is drawn long enough. */
  static boolean isUnderline(String text, String heading) {
    return isAdornment(text) && (text.length() >= heading.length() || text.length() >= 4);
  }

  /** The border of a simple table, {@code "===== ====="}. */
  static boolean isSimpleBorder(String text) {
    boolean parted = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit != '=' && unit != ' ') {
        return false;
      }
      parted |= unit == ' ' && i > 0 && text.charAt(i - 1) == '=';
    }
    return parted && text.startsWith("=");
  }

  /** The border of a grid table, {@code "+-----+-----+"}. */
  static boolean isGridBorder(String text) {
    if (!text.startsWith("+-") && !text.startsWith("+=") || !text.endsWith("+")) {
      return false;
    }
    return text.chars().allMatch(unit -> "+-=|: ".indexOf(unit) >= 0);
  }

  /** How many units mark a list item, {@code "- "} or {@code "#. "}; 0 where it is none. */
  static int itemMark(String text, int from) {
    int at = from;
    if (at < text.length() && "*+-•‣⁃".indexOf(text.charAt(at)) >= 0) {
      at++;
    } else {
      int open = at < text.length() && text.charAt(at) == '(' ? 1 : 0;
      int start = at + open;
      at = start;
      if (at < text.length() && text.charAt(at) == '#') {
        at++;
      } else {
        while (at < text.length() && Character.isDigit(text.charAt(at)) && at - start < 3) {
          at++;
        }
        boolean letter = at < text.length() && Character.isLetter(text.charAt(at));
        at += at == start && letter ? 1 : 0;
      }
      boolean closed = at < text.length() && (text.charAt(at) == ')' || text.charAt(at) == '.');
      if (at == start || !closed || open > 0 && text.charAt(at) != ')') {
        return 0;
      }
      at++;
    }
    if (at >= text.length() || text.charAt(at) != ' ') {
      return 0;
    }
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at - from;
  }

  /** Where the value of {@code ":name: value"} starts; 0 where the line is no field. */
  static int fieldValue(String text, int from) {
    if (from + 2 >= text.length() || text.charAt(from) != ':') {
      return 0;
    }
    char first = text.charAt(from + 1);
    int close = text.indexOf(": ", from + 1);
    int end = close < 0 && text.endsWith(":") ? text.length() - 1 : close;
    boolean named = first != ':' && first != ' ' && end > from + 1 && end - from < 60;
    return named && text.substring(from, end).indexOf('`') < 0 ? end + 1 : 0;
  }
}
