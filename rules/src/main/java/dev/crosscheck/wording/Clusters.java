package dev.crosscheck.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Names joined to clusters, each under the least of its keys, with the first reason of each. */
final class Clusters {

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();

  void join(NameGroup one, NameGroup two, String because) {
    reasons.putIfAbsent(one.key(), because);
    reasons.putIfAbsent(two.key(), because);
    String left = root(one.key());
    String right = root(two.key());
    if (!left.equals(right)) {
      boolean leftFirst = left.compareTo(right) < 0;
      parents.put(leftFirst ? right : left, leftFirst ? left : right);
    }
  }

  Optional<String> reason(NameGroup group) {
    return Optional.ofNullable(reasons.get(group.key()));
  }

  SortedMap<String, List<NameGroup>> of(Collection<NameGroup> groups) {
    SortedMap<String, List<NameGroup>> clusters = new TreeMap<>();
    for (NameGroup group : groups) {
      clusters.computeIfAbsent(root(group.key()), any -> new ArrayList<>()).add(group);
    }
    return clusters;
  }

  private String root(String key) {
    String at = key;
    for (String up = parents.get(at); up != null; up = parents.get(at)) {
      String above = parents.getOrDefault(up, up);
      parents.put(at, above);
      at = up;
    }
    return at;
  }
}
