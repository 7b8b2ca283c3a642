package dev.crosscheck.configuration;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file that knows where it stands; lines count from 1. */
sealed interface YamlNode {

  int line();

  /** A word, number, date or quoted text; {@code text} is empty for a null. */
  record Scalar(String text, int line) implements YamlNode {}

  /** Entries with a dash. */
  record Listing(List<YamlNode> items, int line) implements YamlNode {}

  /** Keys and values, in the file's order. */
  record Mapping(Map<String, Entry> entries, int line) implements YamlNode {}

  /** The value of a key, and the key's line. */
  record Entry(YamlNode value, int line) {}

  /** What it is, for messages. */
  default String kind() {
    if (this instanceof Scalar scalar) {
      return scalar.text().isEmpty() ? "nothing" : "\"" + scalar.text() + "\"";
    }
    return this instanceof Listing ? "a list" : "a mapping";
  }
}
