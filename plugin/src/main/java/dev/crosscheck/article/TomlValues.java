package dev.crosscheck.article;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the scalar values of TOML with their places. The parser gives values and no places; those
 * are looked up line by line.
 */
final class TomlValues {

  /** Stands between the name of a table and a key of it; no key holds it unescaped. */
  private static final char OF = '\n';

  private static final TomlFactory TOML = new TomlFactory();

  private TomlValues() {}

  static FrontMatterValues read(String file, int start, int end) {
    Optional<String> problem = Optional.empty();
    Map<String, String> values = Map.of();
    try {
      values = scalars(file.substring(start, end));
    } catch (IOException | RuntimeException mistake) {
      problem = Optional.of(String.valueOf(mistake.getMessage()).lines().findFirst().orElse(""));
    }
    boolean raw = problem.isPresent();
    if (raw && isCode(file.substring(start, end))) {
      problem = Optional.empty();
    }
    List<Entry> entries = new ArrayList<>();
    String table = "";
    for (Line line : Line.of(file.substring(0, end), start)) {
      String text = line.text().strip();
      int equals = line.text().indexOf('=');
      if (text.startsWith("[")) {
        table = text.replace("[", "").replace("]", "").strip();
      } else if (equals > 0 && !text.startsWith("#")) {
        String key = unquoted(line.text().substring(0, equals).strip());
        Optional<String> value = Optional.ofNullable(values.get(table + OF + key));
        if (value.isPresent() || raw) {
          entries.add(entry(line, equals, key, value));
        } else {
          entries.addAll(items(line, equals, key));
        }
      }
    }
    return new FrontMatterValues(List.copyOf(entries), problem);
  }

  /**
   * Whether the head is a program's, as a generator of pages in Julia has it: {@code day =
   * Date(2021, 7, 26)}, and lines of {@code ("name", "value")}. Its plain entries are read.
   */
  private static boolean isCode(String head) {
    return head.lines().map(String::strip).anyMatch(line -> line.startsWith("(\"") || isCall(line));
  }

  private static boolean isCall(String line) {
    int equals = line.indexOf('=');
    int open = line.indexOf('(');
    String name = equals > 0 && open > equals ? line.substring(equals + 1, open).strip() : "";
    return !name.isEmpty() && name.chars().allMatch(Character::isLetter);
  }

  /** The text of every scalar value that stands in a table or in none, by table and key. */
  private static Map<String, String> scalars(String toml) throws IOException {
    Map<String, String> scalars = new HashMap<>();
    Deque<String> tables = new ArrayDeque<>();
    try (JsonParser parser = TOML.createParser(toml)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        String key = parser.currentName() == null ? "" : parser.currentName();
        if (token.isStructStart()) {
          tables.push(key);
        } else if (token.isStructEnd()) {
          tables.pop();
        } else if (token.isScalarValue() && tables.size() <= 2 && !key.isEmpty()) {
          scalars.putIfAbsent(tables.peek() + OF + key, text(parser, token).strip());
        }
      }
    }
    return scalars;
  }

  /** Dates and times come as objects. */
  private static String text(JsonParser parser, JsonToken token) throws IOException {
    return token == JsonToken.VALUE_EMBEDDED_OBJECT
        ? String.valueOf(parser.getEmbeddedObject())
        : parser.getText();
  }

  /** What stands behind a key: as the parser gives it, else as it is written. */
  private static Entry entry(Line line, int equals, String key, Optional<String> value) {
    Entry raw = Entry.trimmed(key, line.file(), line.start() + equals + 1, line.end());
    String written = raw.value();
    boolean quoted = !written.isEmpty() && "\"'".indexOf(written.charAt(0)) >= 0;
    int close = quoted ? written.lastIndexOf(written.charAt(0)) : -1;
    int from = close > 0 ? 1 : 0;
    int to = close > 0 ? close : written.length();
    return new Entry(
        key, value.orElse(written.substring(from, to)), raw.start() + from, raw.start() + to);
  }

  /**
   * The quoted items of {@code tags = ["harbour", "ferry"]} that stand on the line of their key.
   */
  private static List<Entry> items(Line line, int equals, String key) {
    String text = line.text();
    List<Entry> items = new ArrayList<>();
    int at = text.indexOf('[', equals);
    while (at >= 0 && at < text.length()) {
      char mark = text.charAt(at);
      int close = mark == '"' || mark == '\'' ? text.indexOf(mark, at + 1) : at;
      if (close > at) {
        items.add(Entry.trimmed(key, line.file(), line.start() + at + 1, line.start() + close));
      }
      at = close < 0 ? -1 : close + 1;
    }
    return items;
  }

  private static String unquoted(String key) {
    return key.length() > 1 && "\"'".indexOf(key.charAt(0)) >= 0
        ? key.substring(1, key.length() - 1)
        : key;
  }
}
