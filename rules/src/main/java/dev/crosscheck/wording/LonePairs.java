package dev.crosscheck.wording;

import dev.crosscheck.facts.NameUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/**
 * Finds the words that no table knows and one article alone has at some place of a name, each with
 * the words one slip away that other articles have there. What the name names does not matter: a
 * slip makes a person of a county.
 */
final class LonePairs {

  /** Who writes it oftener means it. */
  static final int MOST_PLACES = 4;

  /** Where a word of a name stands: beside which other, and on which side of it. */
  private record Place(String beside, boolean before) {}

  private final Map<String, Integer> rare;
  private final Map<Place, List<LoneName.Word>> lone = new LinkedHashMap<>();
  private final Map<Place, TreeMap<String, TreeMap<String, LoneName.Word>>> all = new HashMap<>();

  private LonePairs(List<NameUse> uses, Map<String, Integer> rare) {
    this.rare = rare;
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

  /**
   * In no certain order.
   *
   * @param uses sorted by place
   * @param rare strange words, each with the number of articles that have it in a name
   */
  static List<LoneName> of(List<NameUse> uses, Map<String, Integer> rare) {
    return new LonePairs(uses, rare).pairs();
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
        String next = small ? "" : Spelling.fold(text.substring(start, bare(text, i)));
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

  /** Where the word that ends there does without its possessive: "Children" of "Children's". */
  private static int bare(String text, int end) {
    boolean possessive =
        end > 2 && text.charAt(end - 1) == 's' && "'’".indexOf(text.charAt(end - 2)) >= 0;
    return possessive ? end - 2 : end;
  }

  private List<LoneName> pairs() {
    List<LoneName> pairs = new ArrayList<>();
    lone.forEach(
        (place, words) -> {
          TreeMap<String, TreeMap<String, LoneName.Word>> beside = all.get(place);
          SlipIndex slips = SlipIndex.of(beside.keySet());
          for (LoneName.Word word : words) {
            if (beside.get(word.word()).size() > 1) {
              continue; // two articles agree
            }
            for (String other : slips.of(word.word())) {
              pairs.add(
                  new LoneName(
                      word,
                      rare.get(word.word()),
                      List.copyOf(beside.get(other).values()),
                      beside.size()));
            }
          }
        });
    return pairs;
  }
}
