package dev.crosscheck.article;

import java.util.List;

/** The lines of a file of reStructuredText, with a place that goes on. */
final class RstCursor {

  private final List<Line> lines;
  private int next;

  RstCursor(List<Line> lines) {
    this.lines = lines;
  }

  boolean hasNext() {
    return has(0);
  }

  boolean has(int ahead) {
    return next + ahead < lines.size();
  }

  Line line(int ahead) {
    return lines.get(next + ahead);
  }

  /** A line without the white space at its end; empty past the last one. */
  String text(int ahead) {
    return has(ahead) ? line(ahead).text().stripTrailing() : "";
  }

  void skip(int count) {
    next += count;
  }

  List<Line> take(int count) {
    List<Line> taken = lines.subList(next, next + count);
    next += count;
    return taken;
  }

  /** What belongs to a line of this indentation. */
  void skipIndented(int indent) {
    while (hasNext() && (line(0).isBlank() || line(0).indent() > indent)) {
      next++;
    }
  }

  /** The fields right below a directive. */
  void skipOptions(int indent) {
    while (hasNext()
        && line(0).indent() > indent
        && RstLines.fieldValue(text(0), line(0).indent()) > 0) {
      next++;
    }
  }

  void skipParagraph() {
    while (hasNext() && !line(0).isBlank()) {
      next++;
    }
  }
}
