package dev.crosscheck.claim.names;

import dev.crosscheck.facts.LookAlikes;
import dev.crosscheck.facts.SpelledWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of an article's names that look alike, found without comparing each with each. */
final class WordPairs {

  /** Two slips leave enough of so long a word. */
  private static final int LONG = 8;

  /** What two slips were made in stands right so often. */
  private static final int OFTEN = 3;

  /** More words of the same ends are a list, and each with each would take long. */
  private static final int MOST_ALIKE = 30;

  private WordPairs() {}

  /**
   * Pairs of which at least one word is in no table, or that stand beside one word, in order of the
   * rare word's first place; none that the article names side by side.
   *
   * @param text of the article
   */
  static List<LookAlikes> of(Collection<SpelledWord> words, String text) {
    Map<String, List<SpelledWord>> alike = new HashMap<>();
    Set<List<SpelledWord>> pairs = new LinkedHashSet<>();
    for (SpelledWord word : words) {
      for (String key : keys(word.letters())) {
        List<SpelledWord> earlier = alike.computeIfAbsent(key, any -> new ArrayList<>(1));
        for (SpelledWord other : earlier) {
          if (isPair(word, other)) {
            pairs.add(List.of(other, word));
          }
        }
        earlier.add(word);
      }
    }
    addLong(words, pairs);
    return pairs.stream()
        .filter(pair -> !Listed.together(text, pair.get(0), pair.get(1)))
        .map(pair -> pair(pair.get(0), pair.get(1)))
        .sorted(Comparator.comparing(LookAlikes::span))
        .toList();
  }

  /** Two slips part long words at most whose ends are the same: "Harbourmaster", "Harbormastr". */
  private static void addLong(Collection<SpelledWord> words, Set<List<SpelledWord>> pairs) {
    Map<String, List<SpelledWord>> ends = new HashMap<>();
    for (SpelledWord word : words) {
      String letters = word.letters();
      if (letters.length() >= LONG) {
        String key = letters.substring(0, 2) + letters.charAt(letters.length() - 1);
        ends.computeIfAbsent(key, any -> new ArrayList<>(1)).add(word);
      }
    }
    ends.values().stream()
        .filter(group -> group.size() > 1 && group.size() <= MOST_ALIKE)
        .forEach(group -> addAlike(group, pairs));
  }

  private static void addAlike(List<SpelledWord> group, Set<List<SpelledWord>> pairs) {
    for (SpelledWord word : group) {
      for (SpelledWord other : group) {
        boolean slips = word.unknown() && word.times() == 1 && other.times() >= OFTEN;
        if (slips && !pairs.contains(List.of(word, other))) {
          pairs.add(List.of(other, word));
        }
      }
    }
  }

  private static boolean isPair(SpelledWord one, SpelledWord other) {
    return !one.letters().equals(other.letters())
        && (one.unknown() || other.unknown() || one.shares(other));
  }

  /** Of two that are used alike, the one that is known, or in a full name, or first, is usual. */
  private static LookAlikes pair(SpelledWord first, SpelledWord second) {
    Comparator<SpelledWord> usual =
        Comparator.comparingInt(SpelledWord::times)
            .thenComparing(word -> !word.unknown())
            .thenComparing(SpelledWord::family);
    return usual.compare(first, second) >= 0
        ? new LookAlikes(second, first, false)
        : new LookAlikes(first, second, false);
  }

  /** Words within one slip share the word less one letter, or their letters sorted. */
  private static Set<String> keys(String letters) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(letters);
    for (int i = 0; i < letters.length(); i++) {
      keys.add(letters.substring(0, i) + letters.substring(i + 1));
    }
    char[] sorted = letters.toCharArray();
    Arrays.sort(sorted);
    keys.add("=" + new String(sorted));
    return keys;
  }
}
