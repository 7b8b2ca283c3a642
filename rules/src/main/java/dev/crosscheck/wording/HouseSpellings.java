package dev.crosscheck.wording;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NameSpelling;
import dev.crosscheck.facts.OneName;
import dev.crosscheck.facts.OneName.Difference;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Names that are right in two dresses, with and without accents or in two transliterations: "Gulen"
 * and "Gülen", "Zelensky" and "Zelenskiy". Which one a newsroom wants is its house's way to write.
 */
public final class HouseSpellings {

  private HouseSpellings() {}

  /**
   * What to report of words that may be one name in several dresses; one finding for each name,
   * however many articles mix them.
   *
   * @param rule id of the rule that asks
   */
  public static List<Finding> findings(String rule, Collection<NameSpelling> words) {
    List<NameSpelling> sorted =
        words.stream().sorted(Comparator.comparing(NameSpelling::span)).toList();
    Clusters<String> clusters = new Clusters<>();
    for (NameSpelling one : sorted) {
      for (NameSpelling two : sorted) {
        if (one.article().equals(two.article()) && isOneName(one, two)) {
          clusters.join(dress(one), dress(two), "");
        }
      }
    }
    List<Finding> findings = new ArrayList<>();
    clusters
        .of(sorted, HouseSpellings::dress)
        .values()
        .forEach(
            cluster -> {
              if (cluster.stream().map(HouseSpellings::dress).distinct().count() > 1) {
                findings.add(NameVariants.finding(rule, oneName(cluster), HouseSpellings::dress));
              }
            });
    return findings;
  }

  private static boolean isOneName(NameSpelling one, NameSpelling two) {
    boolean twoNames = one.given() && two.given() && !one.letters().equals(two.letters());
    return !twoNames
        && !dress(one).equals(dress(two))
        && one.letters().charAt(0) == two.letters().charAt(0)
        && OneBearer.isTransliteration(one.letters(), two.letters());
  }

  private static OneName oneName(List<NameSpelling> words) {
    return new OneName(
        words.stream().map(word -> new OneName.Spelling(word.text(), word.places())).toList(),
        List.of(
            "One article has both, and they are one name with and without accents, or in two"
                + " transliterations."),
        Difference.DRESS);
  }

  /** What a reader sees: accents kept, case folded. */
  private static String dress(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  private static String dress(NameSpelling word) {
    return dress(word.text());
  }
}
