package dev.crosscheck.wording;

import dev.crosscheck.facts.NameUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All uses of one sequence of letters as a name, and how often each article uses it. */
final class NameGroup {

  private final String key;
  private final String scope;
  private final List<NameUse> uses = new ArrayList<>();
  private final SortedMap<String, Integer> counts = new TreeMap<>();
  private List<String> parts = List.of();

  NameGroup(String key, String scope) {
    this.key = key;
    this.scope = scope;
  }

  void add(NameUse use, Spelling spelling) {
    uses.add(use);
    counts.merge(use.article(), use.places().size(), Integer::sum);
    // "Mac Neil" says more about its parts than "MacNeil".
    if (spelling.parts().size() > parts.size()) {
      parts = spelling.parts();
    }
  }

  String key() {
    return key;
  }

  /** Kind and article that it is confined to; empty for a name that is one everywhere. */
  String scope() {
    return scope;
  }

  List<NameUse> uses() {
    return uses;
  }

  List<String> parts() {
    return parts;
  }

  /** Text of the first use. */
  String text() {
    return uses.get(0).text();
  }

  SortedMap<String, Integer> counts() {
    return counts;
  }

  int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  boolean sharesArticle(NameGroup other) {
    return counts.keySet().stream().anyMatch(other.counts::containsKey);
  }

  /** Whether every article that uses both uses one of them once and the other often. */
  boolean lopsidedWith(NameGroup other, int often) {
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      Integer others = other.counts.get(entry.getKey());
      if (others != null && !lopsided(entry.getValue(), others, often)) {
        return false;
      }
    }
    return sharesArticle(other) || lopsided(total(), other.total(), often);
  }

  private static boolean lopsided(int one, int two, int often) {
    return Math.min(one, two) == 1 && Math.max(one, two) >= often;
  }
}
