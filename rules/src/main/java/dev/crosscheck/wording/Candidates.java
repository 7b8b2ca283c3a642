package dev.crosscheck.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The pairs of a bucket of names that are within one slip or sound alike, found without trying
 * every pair.
 */
final class Candidates {

  /** Longer parts are no words; their keys would cost their square. */
  private static final int LONGEST = 40;

  private Candidates() {}

  /**
   * @param part the one part in which the names may differ
   * @param bucket each name once
   */
  static void pairs(int part, List<NameGroup> bucket, BiConsumer<NameGroup, NameGroup> act) {
    if (bucket.size() < 2) {
      return;
    }
    Map<String, List<Integer>> near = new HashMap<>();
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < bucket.size(); i++) {
      for (String key : keys(bucket.get(i).parts().get(part), part)) {
        List<Integer> earlier = near.computeIfAbsent(key, any -> new ArrayList<>());
        for (int other : earlier) {
          if (seen.add((long) other << 32 | i)) {
            act.accept(bucket.get(other), bucket.get(i));
          }
        }
        earlier.add(i);
      }
    }
  }

  private static Set<String> keys(String word, int part) {
    if (word.length() > LONGEST) {
      return Set.of();
    }
    Set<String> keys = Edits.keys(word);
    keys.add(Homophones.key(word, part));
    return keys;
  }
}
