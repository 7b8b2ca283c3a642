package dev.crosscheck.extraction.time;

import dev.crosscheck.language.WordTable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The table of words that time expressions are made of. */
final class TimeWords {

  /** What one word can be, with its value for each. */
  record Word(Map<Sort, String> values) {

    static final Word NONE = new Word(Map.of());

    boolean is(Sort sort) {
      return values.containsKey(sort);
    }

    String value(Sort sort) {
      return values.get(sort);
    }
  }

  private static final Map<String, Word> WORDS = load();

  private TimeWords() {}

  /** What the lower-case word can be; {@link Word#NONE} if nothing. */
  static Word of(String lower) {
    return WORDS.getOrDefault(lower, Word.NONE);
  }

  private static Map<String, Word> load() {
    Map<String, Word> words = new HashMap<>();
    for (String[] row : rows("words.tsv")) {
      words
          .computeIfAbsent(row[0], key -> new Word(new EnumMap<>(Sort.class)))
          .values()
          .put(Sort.valueOf(row[1]), row.length > 2 ? row[2] : "");
    }
    return Map.copyOf(words);
  }

  /** The rows of a table of this room, comments left out. */
  static List<String[]> rows(String table) {
    List<String[]> rows = new ArrayList<>();
    WordTable.lines("/dev/crosscheck/time/" + table, line -> rows.add(line.split("\t")));
    return rows;
  }
}
