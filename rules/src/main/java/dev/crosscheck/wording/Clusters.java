package dev.crosscheck.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Things joined to clusters, each under the least of its keys, with the first reason of each. */
final class Clusters<K extends Comparable<K>> {

  private final Map<K, K> parents = new HashMap<>();
  private final Map<K, String> reasons = new HashMap<>();

  void join(K one, K two, String because) {
    reasons.putIfAbsent(one, because);
    reasons.putIfAbsent(two, because);
    K left = root(one);
    K right = root(two);
    if (!left.equals(right)) {
      boolean leftFirst = left.compareTo(right) < 0;
      parents.put(leftFirst ? right : left, leftFirst ? left : right);
    }
  }

  Optional<String> reason(K key) {
    return Optional.ofNullable(reasons.get(key));
  }

  <T> SortedMap<K, List<T>> of(Collection<T> things, Function<T, K> key) {
    SortedMap<K, List<T>> clusters = new TreeMap<>();
    for (T thing : things) {
      clusters.computeIfAbsent(root(key.apply(thing)), any -> new ArrayList<>()).add(thing);
    }
    return clusters;
  }

  private K root(K key) {
    K at = key;
    for (K up = parents.get(at); up != null; up = parents.get(at)) {
      K above = parents.getOrDefault(up, up);
      parents.put(at, above);
      at = above;
    }
    return at;
  }
}
