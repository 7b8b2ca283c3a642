package dev.crosscheck.wording;

import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Finds the words that no table knows and one article alone has at some place of a name, each with
 * the words one slip away that other articles have there. What the name names does not matter: a
 * slip makes a person of a county.
 */
final class LoneNames {

  /** One letter more or less makes another word of a shorter one. */
  private static final int SHORTEST = 5;

  private static final int LONGEST = 40;

  /** Who writes it oftener means it. */
  private static final int MOST_PLACES = 4;

  /** A slip is made by more than one hand, but not by many. */
  private static final int MOST_ARTICLES = 5;

  /** Where a word of a name stands: beside which other, and on which side of it. */
  private record Place(String beside, boolean before) {}

  private final Map<String, Integer> rare;
  private final Map<Place, List<LoneName.Word>> lone = new LinkedHashMap<>();
  private final Map<Place, TreeMap<String, TreeMap<String, LoneName.Word>>> all = new HashMap<>();

  private LoneNames(List<NameUse> uses) {
    rare = rare(uses);
    for (NameUse use : uses) {
      if (use.places().size() <= MOST_PLACES
          && use.strange().stream().anyMatch(rare::containsKey)) {
        read(
            use,
            place -> true,
            (place, word) -> {
              if (word.strange() && rare.containsKey(word.word())) {
                lone.computeIfAbsent(place, any -> new ArrayList<>()).add(word);
              }
            });
      }
    }
    for (NameUse use : uses) {
      read(
          use,
          lone::containsKey,
          (place, word) ->
              all.computeIfAbsent(place, any -> new TreeMap<>())
                  .computeIfAbsent(word.word(), any -> new TreeMap<>())
                  .putIfAbsent(word.article(), word));
    }
  }

  /** By article and lone word: all that it could be a slip of. */
  static Collection<List<LoneName>> of(List<NameUse> uses) {
    return new LoneNames(
            uses.stream()
                .filter(use -> use.oddity().isEmpty() && use.kind() != ReferentKind.GROUP)
                .sorted(Comparator.comparing(NameUse::span).thenComparing(NameUse::text))
                .toList())
        .pairs();
  }

  /** In how many articles each stands; without those of many. */
  private static Map<String, Integer> rare(List<NameUse> uses) {
    Map<String, Set<String>> articles = new HashMap<>();
    for (NameUse use : uses) {
      for (String word : use.strange()) {
        if (word.length() >= SHORTEST && word.length() <= LONGEST) {
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

  /**
   * Each two capitalised words that stand side by side, either one at its place beside the other:
   * "Securities and Exchange" of "Securities and Exchange Commission".
   */
  private static void read(
      NameUse use, Predicate<Place> wanted, BiConsumer<Place, LoneName.Word> act) {
    String text = use.text();
    if (text.indexOf(' ') < 0 && text.indexOf('-') < 0) {
      return;
    }
    int start = 0;
    int before = 0;
    String word = "";
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '-') {
        boolean small = start < i && Character.isLowerCase(text.charAt(start));
        String next = small ? "" : Spelling.folded(text.substring(start, i));
        if (word.length() > 1 && next.length() > 1) {
          Place behind = new Place(word, true);
          if (wanted.test(behind)) {
            act.accept(behind, LoneName.Word.of(use, next, false, before, i));
          }
          Place ahead = new Place(next, false);
          if (wanted.test(ahead)) {
            act.accept(ahead, LoneName.Word.of(use, word, before == 0, before, i));
          }
        }
        if (!next.isEmpty()) {
          before = start;
          word = next;
        }
        start = i + 1;
      }
    }
  }

  private Collection<List<LoneName>> pairs() {
    TreeMap<String, List<LoneName>> pairs = new TreeMap<>();
    lone.forEach(
        (place, words) -> {
          TreeMap<String, TreeMap<String, LoneName.Word>> beside = all.get(place);
          Map<String, List<String>> alike = alike(beside.keySet());
          for (LoneName.Word word : words) {
            if (beside.get(word.word()).size() > 1) {
              continue; // two articles agree
            }
            Set<String> near = new TreeSet<>();
            Edits.keys(word.word()).forEach(key -> near.addAll(alike.getOrDefault(key, List.of())));
            for (String other : near) {
              Map<String, LoneName.Word> usual = beside.get(other);
              if (isSlip(word.word(), other) && !usual.containsKey(word.article())) {
                pairs
                    .computeIfAbsent(word.article() + "\n" + word.word(), any -> new ArrayList<>())
                    .add(
                        new LoneName(
                            word,
                            rare.get(word.word()),
                            List.copyOf(usual.values()),
                            beside.size()));
              }
            }
          }
        });
    return pairs.values();
  }

  private static Map<String, List<String>> alike(Set<String> words) {
    Map<String, List<String>> alike = new HashMap<>();
    for (String word : words) {
      if (word.length() <= LONGEST) {
        Edits.keys(word)
            .forEach(key -> alike.computeIfAbsent(key, any -> new ArrayList<>(1)).add(word));
      }
    }
    return alike;
  }

  private static boolean isSlip(String lone, String usual) {
    return SlipShape.isSlip(lone, usual)
        && !SlipShape.isDerived(lone, usual)
        && !OneBearer.isTransliteration(lone, usual)
        && !OneBearer.isBritish(lone, usual);
  }
}
