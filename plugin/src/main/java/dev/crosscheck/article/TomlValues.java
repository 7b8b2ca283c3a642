package dev.crosscheck.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the scalar values of TOML with their places. The parser gives values and no places; those
 * are looked up line by line.
 */
final class TomlValues {

  private TomlValues() {}

  static FrontMatterValues read(String file, int start, int end) {
    Optional<String> problem = Optional.empty();
    JsonNode values = null;
    try {
      values = new TomlMapper().readTree(file.substring(start, end));
    } catch (JsonProcessingException | RuntimeException mistake) {
      problem = Optional.of(String.valueOf(mistake.getMessage()).lines().findFirst().orElse(""));
    }
    List<Entry> entries = new ArrayList<>();
    JsonNode table = values;
    for (Line line : Line.of(file.substring(0, end), start)) {
      String text = line.text().strip();
      int equals = line.text().indexOf('=');
      if (text.startsWith("[")) {
        String name = text.replace("[", "").replace("]", "").strip();
        table = values == null ? null : values.get(name);
      } else if (equals > 0 && !text.startsWith("#")) {
        entry(line, equals, table, values == null).ifPresent(entries::add);
      }
    }
    return new FrontMatterValues(List.copyOf(entries), problem);
  }

  private static Optional<Entry> entry(Line line, int equals, JsonNode table, boolean broken) {
    String key = unquoted(line.text().substring(0, equals).strip());
    JsonNode node = table == null ? null : table.get(key);
    if (!broken && (node == null || !node.isValueNode())) {
      return Optional.empty();
    }
    Entry raw = Entry.trimmed(key, line.file(), line.start() + equals + 1, line.end());
    String written = raw.value();
    boolean quoted = !written.isEmpty() && "\"'".indexOf(written.charAt(0)) >= 0;
    int close = quoted ? written.lastIndexOf(written.charAt(0)) : -1;
    int from = close > 0 ? 1 : 0;
    int to = close > 0 ? close : written.length();
    String value = broken ? written.substring(from, to) : node.asText().strip();
    return Optional.of(new Entry(key, value, raw.start() + from, raw.start() + to));
  }

  private static String unquoted(String key) {
    return key.length() > 1 && "\"'".indexOf(key.charAt(0)) >= 0
        ? key.substring(1, key.length() - 1)
        : key;
  }
}
