package dev.crosscheck.wording;

import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * Names by their letters. Full names of persons are one wherever they stand; all others only within
 * an article.
 */
final class NameGroups {

  private static final String STAR = "*";

  /** Of more who share a given name and an initial each pair would cost too much. */
  private static final int MOST_NAMESAKES = 300;

  private final SortedMap<String, NameGroup> groups = new TreeMap<>();

  /** Groups the names that are not garbled. */
  NameGroups(Collection<NameUse> uses) {
    uses.stream()
        .filter(use -> use.oddity().isEmpty() && use.kind() != ReferentKind.GROUP)
        .sorted(Comparator.comparing(NameUse::span).thenComparing(NameUse::text))
        .forEach(this::add);
  }

  Collection<NameGroup> all() {
    return groups.values();
  }

  /** Whether a name is compared with those of all articles. */
  static boolean isFullName(NameUse use) {
    return use.oddity().isEmpty()
        && use.kind() == ReferentKind.PERSON
        && Spelling.of(use.text()).parts().size() > 1;
  }

  /** Pairs of full names of persons that can be one slip apart. */
  void fullNamePairs(BiConsumer<NameGroup, NameGroup> act) {
    Map<String, List<NameGroup>> alike = new LinkedHashMap<>();
    for (NameGroup group : groups.values()) {
      if (group.scope().isEmpty() && group.parts().size() > 1) {
        byAllButOnePart(group.parts())
            .forEach(key -> alike.computeIfAbsent(key, any -> new ArrayList<>()).add(group));
      }
    }
    alike.forEach(
        (starred, bucket) ->
            Candidates.pairs(List.of(starred.split(" ")).indexOf(STAR), bucket, act));
  }

  /** Pairs of full names that have all but the family name in common. */
  void namesakePairs(BiConsumer<NameGroup, NameGroup> act) {
    Map<List<String>, List<NameGroup>> alike = new LinkedHashMap<>();
    for (NameGroup group : groups.values()) {
      List<String> parts = group.parts();
      if (group.scope().isEmpty() && parts.size() > 1) {
        String family = parts.get(parts.size() - 1);
        List<String> key = new ArrayList<>(parts.subList(0, parts.size() - 1));
        key.add(family.substring(0, 1));
        alike.computeIfAbsent(key, any -> new ArrayList<>()).add(group);
      }
    }
    for (List<NameGroup> bucket : alike.values()) {
      for (int one = 0; bucket.size() <= MOST_NAMESAKES && one < bucket.size(); one++) {
        for (int two = one + 1; two < bucket.size(); two++) {
          act.accept(bucket.get(one), bucket.get(two));
        }
      }
    }
  }

  /** Pairs of full names that begin alike and whose family names can be one slip apart. */
  void likeNamePairs(BiConsumer<NameGroup, NameGroup> act) {
    Map<Character, List<NameGroup>> alike = new LinkedHashMap<>();
    for (NameGroup group : groups.values()) {
      if (group.scope().isEmpty() && group.parts().size() == 2) {
        char initial = group.parts().get(0).charAt(0);
        alike.computeIfAbsent(initial, any -> new ArrayList<>()).add(group);
      }
    }
    alike.values().forEach(bucket -> Candidates.pairs(1, bucket, act));
  }

  private void add(NameUse use) {
    Spelling spelling = Spelling.of(use.text());
    if (!spelling.parts().isEmpty()) {
      String scope = isFullName(use) ? "" : "\n" + use.kind() + "\n" + use.article();
      groups
          .computeIfAbsent(
              String.join("", spelling.parts()) + scope, key -> new NameGroup(key, scope))
          .add(use, spelling);
    }
  }

  /** {@code * jessie} and {@code cheyenne *} for Cheyenne Jessie. */
  static List<String> byAllButOnePart(List<String> parts) {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<String> starred = new ArrayList<>(parts);
      starred.set(i, STAR);
      keys.add(String.join(" ", starred));
    }
    return keys;
  }
}
