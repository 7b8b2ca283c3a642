package dev.crosscheck.extraction.quantity;

import dev.crosscheck.language.WordTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The room's tables of words. */
final class Tables {

  private static final Map<String, Set<String>> LISTS = lists();

  private Tables() {}

  /** The rows of a table, its comments left out. */
  static List<String[]> rows(String name) {
    List<String[]> rows = new ArrayList<>();
    WordTable.lines(
        "/dev/crosscheck/quantity/" + name + ".tsv", line -> rows.add(line.split("\t")));
    return rows;
  }

  /** Whether {@code word} is in the list {@code name} of words.tsv. */
  static boolean isIn(String name, String word) {
    return LISTS.get(name).contains(word);
  }

  private static Map<String, Set<String>> lists() {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String[] row : rows("words")) {
      lists.put(row[0], Set.copyOf(new HashSet<>(List.of(row[1].split(" ")))));
    }
    return Map.copyOf(lists);
  }

  /** Phrases of pieces, looked up longest first. */
  static final class Phrases<V> {

    private record Phrase<V>(String[] words, V value) {}

    private final Map<String, List<Phrase<V>>> byFirst = new HashMap<>();

    void add(String phrase, V value) {
      String[] words = phrase.split(" ");
      List<Phrase<V>> same = byFirst.computeIfAbsent(words[0], first -> new ArrayList<>());
      same.add(new Phrase<>(words, value));
      same.sort((one, other) -> other.words().length - one.words().length);
    }

    boolean has(String word) {
      return byFirst.getOrDefault(word, List.of()).stream().anyMatch(p -> p.words().length == 1);
    }

    /** The longest phrase that stands at {@code at}. */
    Optional<Found<V>> at(List<Piece> pieces, int at) {
      if (at >= pieces.size()) {
        return Optional.empty();
      }
      for (Phrase<V> phrase : byFirst.getOrDefault(pieces.get(at).lower(), List.of())) {
        if (matches(phrase.words(), pieces, at)) {
          return Optional.of(new Found<>(at + phrase.words().length, phrase.value()));
        }
      }
      return Optional.empty();
    }

    private static boolean matches(String[] words, List<Piece> pieces, int at) {
      if (at + words.length > pieces.size()) {
        return false;
      }
      int last = words.length - 1;
      for (int i = 1; i < last; i++) {
        if (!pieces.get(at + i).is(words[i])) {
          return false;
        }
      }
      String end = pieces.get(at + last).lower();
      return last == 0 || end.equals(words[last]) || end.equals(words[last] + ".");
    }
  }

  /** What was found, and the index of the piece after it. */
  record Found<V>(int end, V value) {}
}
