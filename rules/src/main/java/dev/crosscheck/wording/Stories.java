package dev.crosscheck.wording;

import dev.crosscheck.facts.NearStory;
import dev.crosscheck.facts.SameStory;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which articles tell of one story, and by what one knows. */
final class Stories {

  private final Map<String, Map<String, String>> told = new HashMap<>();
  private final Map<String, Map<String, String>> near = new HashMap<>();
  private final Map<String, Map<String, String>> loose = new HashMap<>();

  Stories(List<SameStory> same, List<NearStory> near) {
    for (SameStory story : same) {
      join(told, story.left(), story.right(), story.because());
    }
    for (NearStory story : near) {
      join(story.close() ? this.near : loose, story.left(), story.right(), story.because());
    }
  }

  /** What shows that the two articles tell of one story; empty where nothing does. */
  Optional<String> because(String left, String right) {
    return Optional.ofNullable(told.getOrDefault(left, Map.of()).get(right));
  }

  /** The same of articles that may tell of one story. */
  Optional<String> near(String left, String right) {
    return Optional.ofNullable(near.getOrDefault(left, Map.of()).get(right))
        .or(() -> Optional.ofNullable(loose.getOrDefault(left, Map.of()).get(right)));
  }

  /** What shows that any article of the one set tells, or may tell, of one story with another. */
  Optional<String> because(Collection<String> left, Set<String> right) {
    return because(told, left, right).or(() -> because(near, left, right));
  }

  /** The same of articles that share little more than names. */
  Optional<String> loosely(Collection<String> left, Set<String> right) {
    return because(loose, left, right);
  }

  private static Optional<String> because(
      Map<String, Map<String, String>> told, Collection<String> left, Set<String> right) {
    for (String article : left) {
      Map<String, String> others = told.getOrDefault(article, Map.of());
      Optional<String> found = first(others, right);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> first(Map<String, String> others, Set<String> wanted) {
    String least = null;
    for (String other : others.size() < wanted.size() ? others.keySet() : wanted) {
      boolean both = others.containsKey(other) && wanted.contains(other);
      if (both && (least == null || other.compareTo(least) < 0)) {
        least = other;
      }
    }
    return Optional.ofNullable(least).map(others::get);
  }

  private static void join(
      Map<String, Map<String, String>> told, String one, String other, String because) {
    told.computeIfAbsent(one, article -> new HashMap<>()).putIfAbsent(other, because);
    told.computeIfAbsent(other, article -> new HashMap<>()).putIfAbsent(one, because);
  }
}
