package dev.crosscheck.wording;

import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the names of one word that no table knows and one article alone has, each with the places
 * and bodies one slip away that many other articles name: "Sheffied".
 */
final class LoneWords {

  /** A shorter word is one slip away from too many. */
  private static final int SHORTEST = 6;

  private LoneWords() {}

  /**
   * In no certain order.
   *
   * @param uses sorted by place
   * @param rare strange words, each with the number of articles that have it in a name
   */
  static List<LoneName> of(List<NameUse> uses, Map<String, Integer> rare) {
    Map<String, Integer> named = new HashMap<>();
    List<NameUse> lone = new ArrayList<>();
    for (NameUse use : uses) {
      if (isPlaceOrBody(use)) {
        named.merge(use.letters(), 1, Integer::sum);
      }
      if (isWord(use)
          && use.kind() != ReferentKind.PERSON
          && use.strange().contains(use.letters())
          && use.places().size() <= LonePairs.MOST_PLACES
          && rare.getOrDefault(use.letters(), 0) == 1) {
        lone.add(use);
      }
    }
    named.values().removeIf(times -> times < LoneSpellings.WELL_KNOWN);
    SlipIndex slips = SlipIndex.of(named.keySet());
    Map<String, TreeMap<String, LoneName.Word>> usual = new HashMap<>();
    for (NameUse use : lone) {
      slips.of(use.letters()).forEach(word -> usual.put(word, new TreeMap<>()));
    }
    for (NameUse use : uses) {
      if (isPlaceOrBody(use) && usual.containsKey(use.letters())) {
        usual.get(use.letters()).putIfAbsent(use.article(), whole(use));
      }
    }
    List<LoneName> names = new ArrayList<>();
    for (NameUse use : lone) {
      for (String word : slips.of(use.letters())) {
        if (isPlain(use.letters(), word)) {
          names.add(
              new LoneName(
                  whole(use),
                  rare.get(use.letters()),
                  List.copyOf(usual.get(word).values()),
                  LoneName.ALONE));
        }
      }
    }
    return names;
  }

  /** One letter for another, or none at the end, makes another name: "Marland", "Teleco". */
  private static boolean isPlain(String lone, String usual) {
    return Edits.between(lone, usual) != Edits.SUBSTITUTION
        && Edits.commonPrefix(lone, usual) < Math.min(lone.length(), usual.length());
  }

  private static boolean isPlaceOrBody(NameUse use) {
    boolean kind = use.kind() == ReferentKind.PLACE || use.kind() == ReferentKind.ORGANISATION;
    return kind && isWord(use);
  }

  private static boolean isWord(NameUse use) {
    return use.letters().length() >= SHORTEST && use.letters().length() == use.text().length();
  }

  private static LoneName.Word whole(NameUse use) {
    return LoneName.Word.of(use, use.letters(), true, 0, use.text().length());
  }
}
