package dev.crosscheck.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a file, without its line end.
 *
 * @param start offset of its first unit
 * @param end offset after its last
 */
record Line(String file, int start, int end) {

  /** The lines from {@code from} on; CR, LF and CR LF end one. */
  static List<Line> of(String file, int from) {
    return of(file, from, Integer.MAX_VALUE);
  }

  /** At most so many of them. */
  static List<Line> of(String file, int from, int most) {
    List<Line> lines = new ArrayList<>();
    int start = from;
    for (int i = from; i < file.length() && lines.size() < most; i++) {
      char unit = file.charAt(i);
      if (unit == '\n' || unit == '\r') {
        lines.add(new Line(file, start, i));
        i += unit == '\r' && file.startsWith("\n", i + 1) ? 1 : 0;
        start = i + 1;
      }
    }
    if (start < file.length() && lines.size() < most) {
      lines.add(new Line(file, start, file.length()));
    }
    return lines;
  }

  String text() {
    return file.substring(start, end);
  }

  int length() {
    return end - start;
  }

  int indent() {
    int at = start;
    while (at < end && Character.isWhitespace(file.charAt(at))) {
      at++;
    }
    return at - start;
  }

  boolean isBlank() {
    for (int i = start; i < end; i++) {
      char unit = file.charAt(i);
      if (!Character.isWhitespace(unit) && !Character.isSpaceChar(unit) && unit != '\uFEFF') {
        return false;
      }
    }
    return true;
  }
}
