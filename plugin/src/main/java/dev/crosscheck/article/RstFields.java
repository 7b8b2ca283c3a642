package dev.crosscheck.article;

import java.util.ArrayList;
import java.util.List;

/** What a file of reStructuredText says of itself at its head. */
final class RstFields {

  private final String file;
  private final List<Entry> entries = new ArrayList<>();

  RstFields(String file) {
    this.file = file;
  }

  List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** {@code :date: 2021-05-03}. */
  void field(Line line) {
    String text = line.text().stripTrailing();
    int indent = line.indent();
    int value = RstLines.fieldValue(text, indent);
    if (value > 0) {
      String name = text.substring(indent + 1, text.lastIndexOf(':', value - 1));
      entries.add(Entry.trimmed(name, file, line.start() + value, line.end()));
    }
  }

  /**
   * {@code .. post:: May 3, 2021} of blogs of Sphinx, with fields below it; {@code .. date:
   * 2021-05-03} of Nikola.
   *
   * @param from where the text behind the dots starts
   * @param directive its name; empty where there is none
   */
  void explicit(Line line, int from, String directive, RstCursor below) {
    String text = line.text();
    int colon = text.indexOf(": ", from);
    if (directive.equals("post")) {
      int marks = text.indexOf("::", from);
      entries.add(Entry.trimmed("date", file, line.start() + marks + 2, line.end()));
      for (int i = 0; below.has(i) && below.line(i).indent() > line.indent(); i++) {
        field(below.line(i));
      }
    } else if (colon > from && text.substring(from, colon).indexOf(' ') < 0) {
      String key = text.substring(from, colon);
      entries.add(Entry.trimmed(key, file, line.start() + colon + 1, line.end()));
    }
  }
}
