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

  /** Every bucket holds names that are equal but for one part, each name once. */
  static void pairs(List<NameGroup> bucket, BiConsumer<NameGroup, NameGroup> act) {
    if (bucket.size() < 2) {
      return;
    }
    Map<String, List<Integer>> near = new HashMap<>();
    Set<Long> seen = new HashSet<>();
    for (int i = 0; i < bucket.size(); i++) {
      for (String key : keys(bucket, i)) {
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

  private static Set<String> keys(List<NameGroup> bucket, int index) {
    List<String> parts = bucket.get(index).parts();
    List<String> other = bucket.get(index == 0 ? 1 : 0).parts();
    int part = OneBearer.differing(parts, other);
    boolean usable = part >= 0 && parts.get(part).length() <= LONGEST;
    if (!usable) {
      return Set.of();
    }
    Set<String> keys = Edits.keys(parts.get(part));
    keys.add(Homophones.key(parts.get(part), part));
    return keys;
  }
}
