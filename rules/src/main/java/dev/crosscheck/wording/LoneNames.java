package dev.crosscheck.wording;

import dev.crosscheck.facts.NameUse;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names of one word that one article misspells once: "Lindqist" beside six times "Lindqvist", and
 * "Kockman" beside "Lubos Kocman".
 */
final class LoneNames {

  /** One slip beside so many right ones is a slip. */
  private static final int OFTEN = 3;

  /**
   * A slip and what it is a slip of, in one article.
   *
   * @param slip used once
   * @param right uses of the word alone and as a family name
   * @param places how often the right word stands in the article
   */
  record Slip(NameUse slip, List<NameUse> right, int places) {

    Slip {
      right = List.copyOf(right);
    }

    /** The right word alone; the full names where it never stands alone. */
    List<NameUse> witnesses() {
      List<NameUse> alone = right.stream().filter(use -> parts(use).size() == 1).toList();
      return alone.isEmpty() ? right : alone;
    }
  }

  /** The uses of a word in one article. */
  private static final class Word {
    final List<NameUse> alone = new ArrayList<>();
    final List<NameUse> family = new ArrayList<>();
    boolean inOtherNames;

    int places() {
      return places(alone) + places(family);
    }

    private static int places(List<NameUse> uses) {
      return uses.stream().mapToInt(use -> use.places().size()).sum();
    }
  }

  private LoneNames() {}

  /** The slips of each article, in reading order. */
  static List<Slip> slips(Collection<NameUse> uses) {
    SortedMap<String, SortedMap<String, Word>> articles = new TreeMap<>();
    uses.stream()
        .filter(use -> use.oddity().isEmpty() && use.kind() != ReferentKind.GROUP)
        .sorted(Comparator.comparing(NameUse::span).thenComparing(NameUse::text))
        .forEach(use -> note(use, articles));
    List<Slip> slips = new ArrayList<>();
    articles.values().forEach(words -> slips(words, slips));
    slips.sort(Comparator.comparing(slip -> slip.slip().span()));
    return slips;
  }

  private static void note(NameUse use, Map<String, SortedMap<String, Word>> articles) {
    SortedMap<String, Word> words =
        articles.computeIfAbsent(use.article(), article -> new TreeMap<>());
    List<String> parts = parts(use);
    for (int i = 0; i < parts.size(); i++) {
      Word word = words.computeIfAbsent(parts.get(i), part -> new Word());
      if (parts.size() == 1) {
        word.alone.add(use);
      } else if (i == parts.size() - 1 && use.kind() == ReferentKind.PERSON) {
        word.family.add(use);
      } else {
        word.inOtherNames = true;
      }
    }
  }

  private static void slips(SortedMap<String, Word> words, List<Slip> slips) {
    Map<String, List<String>> near = new TreeMap<>();
    words.keySet().stream()
        .filter(OneBearer::mayBeOneOff)
        .forEach(
            word ->
                Edits.keys(word)
                    .forEach(key -> near.computeIfAbsent(key, any -> new ArrayList<>()).add(word)));
    words.forEach(
        (slip, word) -> {
          boolean once = word.family.isEmpty() && !word.inOtherNames && word.places() == 1;
          if (once && OneBearer.mayBeOneOff(slip)) {
            Set<String> others = new LinkedHashSet<>();
            Edits.keys(slip).forEach(key -> others.addAll(near.getOrDefault(key, List.of())));
            List<String> rights =
                others.stream().filter(right -> isSlip(slip, word, right, words)).toList();
            if (rights.size() == 1) {
              slips.add(slip(word.alone.get(0), words.get(rights.get(0))));
            }
          }
        });
  }

  private static Slip slip(NameUse slip, Word right) {
    List<NameUse> all = new ArrayList<>(right.alone);
    all.addAll(right.family);
    return new Slip(slip, all, right.places());
  }

  private static boolean isSlip(String slip, Word word, String right, Map<String, Word> words) {
    Word other = words.get(right);
    boolean often = other.places() >= OFTEN && sameKind(word, other);
    boolean introduced = !other.family.isEmpty() && mayBePerson(word);
    boolean shortForm = introduced && other.alone.isEmpty() && !other.inOtherNames;
    return (often || shortForm || introduced && other.places() >= 2)
        && OneBearer.isOneOff(slip, right);
  }

  /** "Ardenhol said": a word of which nothing is known is read as one thing or another. */
  private static boolean mayBePerson(Word word) {
    return word.alone.get(0).kind() != ReferentKind.PLACE;
  }

  private static boolean sameKind(Word slip, Word right) {
    Set<ReferentKind> kinds = new HashSet<>();
    right.alone.forEach(use -> kinds.add(use.kind()));
    right.family.forEach(use -> kinds.add(use.kind()));
    return mayBePerson(slip) || kinds.contains(slip.alone.get(0).kind());
  }

  private static List<String> parts(NameUse use) {
    return Spelling.of(use.text()).parts();
  }
}
