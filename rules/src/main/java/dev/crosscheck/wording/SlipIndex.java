package dev.crosscheck.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Words, to be asked for those that another word can be a slip of, without trying each. */
final class SlipIndex {

  private static final int LONGEST = 40;

  private final Map<String, List<String>> words = new HashMap<>();

  private SlipIndex() {}

  static SlipIndex of(Collection<String> words) {
    SlipIndex index = new SlipIndex();
    for (String word : words) {
      if (word.length() <= LONGEST) {
        Edits.keys(word)
            .forEach(key -> index.words.computeIfAbsent(key, any -> new ArrayList<>(1)).add(word));
      }
    }
    return index;
  }

  /** In alphabetical order; not the word itself, nor another way to write it. */
  Set<String> of(String word) {
    Set<String> near = new TreeSet<>();
    if (word.length() <= LONGEST) {
      Edits.keys(word).forEach(key -> near.addAll(words.getOrDefault(key, List.of())));
    }
    near.removeIf(other -> !isSlip(word, other));
    return near;
  }

  private static boolean isSlip(String slip, String word) {
    return SlipShape.isSlip(slip, word)
        && !SlipShape.isDerived(slip, word)
        && !OneBearer.isTransliteration(slip, word)
        && !OneBearer.isBritish(slip, word);
  }
}
