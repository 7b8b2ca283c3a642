package dev.crosscheck.reporting.html;

import dev.crosscheck.reporting.view.Plain;
import java.io.IOException;

/** Writes HTML and SVG; every text and attribute value is escaped here and nowhere else. */
final class Markup {

  private final Appendable out;

  Markup(Appendable out) {
    this.out = out;
  }

  /**
   * @param attributes names and values in turn; {@code open} alone stands for an empty value
   */
  Markup open(String element, String... attributes) throws IOException {
    tag(element, attributes);
    out.append('>');
    return this;
  }

  /** An element of a picture with nothing in it. */
  Markup shape(String element, String... attributes) throws IOException {
    tag(element, attributes);
    out.append("/>");
    return this;
  }

  private void tag(String element, String... attributes) throws IOException {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]);
      if (!attributes[i + 1].isEmpty()) {
        out.append("=\"");
        value(attributes[i + 1]);
        out.append('"');
      }
    }
  }

  /** Unlike a text a value keeps its lines: it can be meant for a file. */
  private void value(String text) throws IOException {
    int from = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      escape(text.substring(from, at));
      out.append("&#10;");
      from = at + 1;
    }
    escape(from == 0 ? text : text.substring(from));
  }

  Markup close(String element) throws IOException {
    out.append("</").append(element).append('>');
    return this;
  }

  /** Closes an element after which a line of the file ends. */
  Markup end(String element) throws IOException {
    close(element);
    out.append('\n');
    return this;
  }

  Markup text(String text) throws IOException {
    escape(text);
    return this;
  }

  /** An element that holds text alone. */
  Markup element(String name, String text, String... attributes) throws IOException {
    return open(name, attributes).text(text).close(name);
  }

  /** An article's own words, kept from turning the direction of what stands around them. */
  Markup words(String text) throws IOException {
    return element("bdi", text);
  }

  /** Markup that this package made itself. */
  Markup made(String html) throws IOException {
    out.append(html);
    return this;
  }

  private void escape(String text) throws IOException {
    String visible = Plain.visible(text);
    int written = 0;
    for (int i = 0; i < visible.length(); i++) {
      char unit = visible.charAt(i);
      if (unit <= '>'
          && (unit == '&' || unit == '<' || unit == '>' || unit == '"' || unit == '\'')) {
        out.append(visible, written, i).append(escaped(unit));
        written = i + 1;
      }
    }
    out.append(visible, written, visible.length());
  }

  private static String escaped(char unit) {
    return switch (unit) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> "&#39;";
    };
  }
}
