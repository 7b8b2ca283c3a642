package dev.crosscheck.reporting.sarif;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** SARIF's message objects. */
final class Texts {

  private Texts() {}

  static void write(String field, String text, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  /**
   * Words of others inside a message: {@code [x](https://…)} there would be a link, and {@code {0}}
   * a placeholder.
   */
  static String inert(String words) {
    return words.replace("](", "] (").replace("{", "{{").replace("}", "}}");
  }

  /** A link from a message to the related location of that id. */
  static String link(String words, int id) {
    return "[" + inert(words).replace("[", "\\[").replace("]", "\\]") + "](" + id + ")";
  }
}
