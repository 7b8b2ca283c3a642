package dev.crosscheck.wording;

import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds the words of names that hardly any article has, and what they could be slips of. */
final class LoneNames {

  /** One letter more or less makes another word of a shorter one. */
  private static final int SHORTEST = 5;

  private static final int LONGEST = 40;

  /** A slip is made by more than one hand, but not by many. */
  private static final int MOST_ARTICLES = 5;

  private LoneNames() {}

  /**
   * By article and lone word: all that it could be a slip of. Who writes both tells two names
   * apart, or is found by the rules that look at one article.
   */
  static Collection<List<LoneName>> of(Collection<NameUse> names) {
    List<NameUse> uses =
        names.stream()
            .filter(use -> use.oddity().isEmpty() && use.kind() != ReferentKind.GROUP)
            .sorted(Comparator.comparing(NameUse::span).thenComparing(NameUse::text))
            .toList();
    Map<String, Integer> rare = rare(uses);
    List<LoneName> lone = new ArrayList<>(LonePairs.of(uses, rare));
    lone.addAll(LoneWords.of(uses, rare));
    Map<String, Set<String>> words = new HashMap<>();
    lone.forEach(name -> words.put(name.lone().article(), new HashSet<>()));
    for (NameUse use : uses) {
      Set<String> own = words.get(use.article());
      if (own != null && !isShouted(use.text())) {
        own.addAll(Spelling.of(use.text()).parts());
      }
    }
    TreeMap<String, List<LoneName>> byWord = new TreeMap<>();
    for (LoneName name : lone) {
      LoneName.Word word = name.lone();
      if (!words.get(word.article()).contains(name.usual().get(0).word())) {
        byWord
            .computeIfAbsent(word.article() + "\n" + word.word(), any -> new ArrayList<>())
            .add(name);
      }
    }
    return byWord.values();
  }

  /** "CEDAR HALN", a dateline: its other "Cedar Hanl" is no name told apart from it. */
  private static boolean isShouted(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Strange words, each with the number of articles that have it; none of many. */
  private static Map<String, Integer> rare(List<NameUse> uses) {
    Map<String, Set<String>> articles = new HashMap<>();
    for (NameUse use : uses) {
      for (String word : use.strange()) {
        if (word.length() >= SHORTEST
            && word.length() <= LONGEST
            && word.chars().noneMatch(Character::isDigit)) { // "2024-21012" is a number
          Set<String> seen = articles.computeIfAbsent(word, any -> new HashSet<>(2));
          if (seen.size() <= MOST_ARTICLES) {
            seen.add(use.article());
          }
        }
      }
    }
    Map<String, Integer> rare = new HashMap<>();
    articles.forEach(
        (word, seen) -> {
          if (seen.size() <= MOST_ARTICLES) {
            rare.put(word, seen.size());
          }
        });
    return rare;
  }
}
