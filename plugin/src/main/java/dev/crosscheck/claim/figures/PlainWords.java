package dev.crosscheck.claim.figures;

import dev.crosscheck.language.WordTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that tell little of what a sentence is about. */
final class PlainWords {

  private static final Set<String> PLAIN = new HashSet<>();
  private static final Set<String> NEWS = new HashSet<>();

  static {
    for (List<String> row : WordTable.rows("/dev/crosscheck/claim/figures/plain-words.tsv", 2)) {
      (row.get(0).equals("news") ? NEWS : PLAIN).addAll(WordTable.list(row.get(1)));
    }
  }

  private PlainWords() {}

  /** Whether it goes with anything. */
  static boolean has(String lemma) {
    return PLAIN.contains(lemma);
  }

  /** Whether it goes with anything, or any news has it. */
  static boolean hasOfNews(String lemma) {
    return PLAIN.contains(lemma) || NEWS.contains(lemma);
  }
}
