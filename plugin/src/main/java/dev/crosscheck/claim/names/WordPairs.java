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
    return pairs.stream()
        .filter(pair -> !Listed.together(text, pair.get(0), pair.get(1)))
        .map(pair -> pair(pair.get(0), pair.get(1)))
        .sorted(Comparator.comparing(LookAlikes::span))
        .toList();
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
