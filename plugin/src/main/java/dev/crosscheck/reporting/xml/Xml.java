package dev.crosscheck.reporting.xml;

import dev.crosscheck.reporting.view.Plain;
import java.io.IOException;

/** XML as every report writes it: one element a line, attributes and text escaped. */
final class Xml {

  private final Appendable out;
  private int depth;

  Xml(Appendable out) throws IOException {
    this.out = out;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /**
   * @param attributes names and values in turn
   */
  void open(String element, String... attributes) throws IOException {
    start(element, attributes);
    out.append(">\n");
    depth++;
  }

  void close(String element) throws IOException {
    depth--;
    out.append("  ".repeat(depth)).append("</").append(element).append(">\n");
  }

  /** An element without content. */
  void empty(String element, String... attributes) throws IOException {
    start(element, attributes);
    out.append("/>\n");
  }

  /** An element with text, whose lines are kept. */
  void text(String element, String text, String... attributes) throws IOException {
    start(element, attributes);
    out.append('>');
    String between = "";
    for (String line : text.split("\n", -1)) {
      out.append(between).append(escaped(line));
      between = "\n";
    }
    out.append("</").append(element).append(">\n");
  }

  private void start(String element, String... attributes) throws IOException {
    out.append("  ".repeat(depth)).append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escaped(attributes[i + 1])).append('"');
    }
  }

  /** On one line; what XML 1.0 cannot hold at all is written out or replaced. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    String line = Plain.visible(text);
    for (int i = 0; i < line.length(); i++) {
      char unit = line.charAt(i);
      switch (unit) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\uFFFE', '\uFFFF' -> escaped.append('\uFFFD');
        default -> escaped.append(unit);
      }
    }
    return escaped.toString();
  }
}
