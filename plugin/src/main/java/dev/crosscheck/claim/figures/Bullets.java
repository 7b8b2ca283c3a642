package dev.crosscheck.claim.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * The items of the outermost list that begins on a line of a file, as its markup shows them;
 * Markdown and AsciiDoc.
 *
 * @param items their first lines, without their marks
 * @param end offset after the last of these lines
 */
record Bullets(List<String> items, int end) {

  private static final int MOST = 50;

  /** A mark of a list: its width tells how deep the item lies. */
  private record Mark(int indent, String sign, int text) {}

  /**
   * @param text the file
   * @param start an offset in the list's first line
   */
  static Bullets at(String text, int start) {
    int line = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    Mark first = mark(text, line);
    List<String> items = new ArrayList<>();
    int end = start;
    boolean blank = false;
    while (first != null && line < text.length() && items.size() < MOST) {
      int next = text.indexOf('\n', line);
      int stop = next < 0 ? text.length() : next;
      Mark mark = mark(text, line);
      boolean empty = text.substring(line, stop).isBlank();
      if (mark != null && mark.indent() == first.indent()) {
        if (!mark.sign().equals(first.sign())) {
          break;
        }
        items.add(text.substring(mark.text(), stop).strip());
        end = stop;
      } else if (!empty
          && (blank || text.charAt(line) == '<')
          && indent(text, line) <= first.indent()) {
        break; // a paragraph, or "<!--more-->" right behind the last item
      }
      blank = empty;
      line = stop + 1;
    }
    return new Bullets(items, end);
  }

  private static int indent(String text, int line) {
    int at = line;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - line;
  }

  /** "- ", "* ", "** ", "1. ", "2) ", ". "; null where the line has none. */
  private static Mark mark(String text, int line) {
    int indent = indent(text, line);
    int at = line + indent;
    int sign = at;
    while (sign < text.length() && Character.isDigit(text.charAt(sign)) && sign < at + 3) {
      sign++;
    }
    boolean number = sign > at;
    while (sign < text.length() && (number ? ".)" : "-*+.•").indexOf(text.charAt(sign)) >= 0) {
      sign++;
    }
    boolean spaced = sign < text.length() && " \t".indexOf(text.charAt(sign)) >= 0;
    if (sign == at || !spaced) {
      return null;
    }
    return new Mark(indent, number ? "1" : text.substring(at, sign), sign);
  }
}
