package dev.crosscheck.extraction.quotation;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the outermost pairs of quotation marks in a passage's text and tells apostrophes from
 * marks. One pass with a bounded look ahead.
 */
final class QuoteMarks {

  /** How far an apostrophe may look for the mark that would make it an opening one. */
  private static final int REACH = 2_000;

  /**
   * Words between marks.
   *
   * @param open first unit of the opening mark
   * @param start first unit after it
   * @param end first unit of the closing mark, or the end of the text
   * @param after one past the closing mark
   * @param mark the kind of mark, {@code "} or {@code '}
   * @param closed whether a closing mark was found
   */
  record Quoted(int open, int start, int end, int after, char mark, boolean closed) {}

  private final String text;
  private final List<Quoted> found = new ArrayList<>();
  private int open = -1;
  private int start = -1;
  private char mark;
  private boolean curly;
  private int nested;

  private QuoteMarks(String text) {
    this.text = text;
  }

  static List<Quoted> in(String text) {
    QuoteMarks marks = new QuoteMarks(text);
    for (int i = 0; i < text.length(); i += marks.width(i)) {
      marks.step(i);
    }
    if (marks.start >= 0 && marks.start < text.length()) {
      marks.end(text.length(), false);
    }
    return marks.found;
  }

  /** Two apostrophes or grave accents in a row are one double mark. */
  private int width(int i) {
    char unit = text.charAt(i);
    boolean doubles = unit == '\'' || unit == '`' || unit == '\u2019' || unit == '\u2018';
    return doubles && i + 1 < text.length() && text.charAt(i + 1) == unit ? 2 : 1;
  }

  /** The mark at a place, all double ones as {@code "} where their sides cannot be told. */
  private char unit(int i) {
    return width(i) == 2 ? '"' : text.charAt(i);
  }

  private void step(int i) {
    char unit = unit(i);
    if (start < 0) {
      if (opens(i, unit)) {
        open(i, unit);
      }
    } else if (unit == '\u201C' && mark == '"') {
      again(i);
    } else if (unit == '\u201D' && nested > 0) {
      nested--;
    } else if (i >= start && closes(i, unit)) {
      end(i, true);
    }
  }

  /** An opening mark where one is open: nested in straight ones, or the open one was not closed. */
  private void again(int i) {
    if (!atEdge(i) && !wordStart(at(i + 1))) {
      end(i, true);
    } else if (!curly && straightLater(i + 1)) {
      nested++;
    } else {
      end(sentenceEnd(i), false);
      open(i, '\u201C');
    }
  }

  private boolean straightLater(int from) {
    int closing = text.indexOf('"', from);
    return closing >= 0 && closing < from + REACH && !atEdge(closing);
  }

  private void open(int i, char unit) {
    open = i;
    start = i + width(i);
    nested = 0;
    curly = unit == '\u201C' || unit == '\u201D' || unit == '\u2018';
    mark = unit == '\u2018' || unit == '\'' ? '\'' : '"';
  }

  private void end(int i, boolean closed) {
    if (i > start) {
      int after = closed ? Math.min(text.length(), i + width(i)) : i;
      found.add(new Quoted(open, start, i, after, mark, closed));
    }
    start = -1;
  }

  /** A mark that was never closed: its quotation ends with the last sentence before the next. */
  private int sentenceEnd(int before) {
    for (int i = before - 1; i > start; i--) {
      if (".!?".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return before;
  }

  private boolean opens(int i, char unit) {
    return switch (unit) {
      case '\u201C', '\u201E', '\u00AB' -> true;
      case '\u201D' -> at(i - 1) == ' ' && wordStart(at(i + 1));
      case '"' -> {
        boolean edge = atEdge(i) || !Character.isLetter(at(i - 1));
        yield !Character.isDigit(at(i - 1)) && edge && (width(i) == 1 || wordStart(at(i + 2)));
      }
      case '\u2018' -> !Character.isDigit(at(i + 1)) && !elided(i);
      case '\'' -> atEdge(i) && wordStart(at(i + 1)) && !elided(i) && closesLater(i + 1);
      default -> false;
    };
  }

  private boolean closes(int i, char unit) {
    return switch (unit) {
      case '\u201D', '\u00BB' -> mark == '"';
      case '"' -> mark == '"';
      case '\u2019', '\'' -> mark == '\'' && closesSingle(i);
      default -> false;
    };
  }

  /** An apostrophe stands inside a word ("don't") or after the s of a plural owner. */
  private boolean closesSingle(int i) {
    char before = at(i - 1);
    char after = at(i + 1);
    if (Character.isLetterOrDigit(after) || before == ' ') {
      return false;
    }
    boolean couldOwn = (before == 's' || before == 'z') && after == ' ';
    return !couldOwn || !Character.isLetter(at(i + 2)) || !closesLater(i + 1);
  }

  private boolean closesLater(int from) {
    int limit = Math.min(text.length(), from + REACH);
    for (int i = from; i < limit; i++) {
      char unit = text.charAt(i);
      if (unit == '\u2018' || unit == '\'' && atEdge(i) && wordStart(at(i + 1))) {
        return false;
      }
      if ((unit == '\'' || unit == '\u2019')
          && at(i - 1) != ' '
          && !Character.isLetterOrDigit(at(i + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean elided(int i) {
    String rest =
        text.substring(i + 1, Math.min(text.length(), i + 6)).toLowerCase(java.util.Locale.ROOT);
    if (!rest.isEmpty() && Character.isDigit(rest.charAt(0))) {
      return true;
    }
    for (String word : List.of("em", "til", "tis", "twas", "cause", "n")) {
      boolean ends =
          rest.length() == word.length()
              || rest.length() > word.length() && !Character.isLetter(rest.charAt(word.length()));
      if (rest.startsWith(word) && ends) {
        return true;
      }
    }
    return false;
  }

  private boolean atEdge(int i) {
    char before = at(i - 1);
    return before == ' ' || "([{-\u2013\u2014/\"\u201C\u2018".indexOf(before) >= 0;
  }

  private static boolean wordStart(char unit) {
    return Character.isLetterOrDigit(unit) || "[(\u2026.$\u00A3\u20AC".indexOf(unit) >= 0;
  }

  private char at(int i) {
    if (i < 0 || i >= text.length()) {
      return ' ';
    }
    char unit = text.charAt(i);
    return Character.isWhitespace(unit) || unit == '\u00A0' ? ' ' : unit;
  }
}
