package dev.crosscheck.wording;

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

  Stories(List<SameStory> stories) {
    for (SameStory story : stories) {
      join(story.left(), story.right(), story.because());
      join(story.right(), story.left(), story.because());
    }
  }

  /** What shows that the two articles tell of one story; empty where nothing does. */
  Optional<String> because(String left, String right) {
    return Optional.ofNullable(told.getOrDefault(left, Map.of()).get(right));
  }

  /** The same for any article of the one set with any of the other. */
  Optional<String> because(Collection<String> left, Set<String> right) {
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

  private void join(String from, String to, String because) {
    told.computeIfAbsent(from, article -> new HashMap<>()).putIfAbsent(to, because);
  }
}
