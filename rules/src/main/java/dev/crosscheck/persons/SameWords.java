package dev.crosscheck.persons;

import dev.crosscheck.disputes.Pair;
import dev.crosscheck.facts.SpokenStatement;

/**
 * Two statements of who said the same words.
 *
 * @param words the words
 * @param left the one that stands first
 * @param right the other
 * @param because why they are taken for one utterance, a sentence
 */
public record SameWords(String words, SpokenStatement left, SpokenStatement right, String because)
    implements Pair<SpokenStatement> {

  /**
   * @param story why the articles tell of one story; empty within one article
   */
  public static SameWords of(SpokenStatement left, SpokenStatement right, String story) {
    int number = left.words().split(" ").length;
    String shown = story.isBlank() ? "" : " (" + story + ")";
    String where =
        left.article().equals(right.article()) ? "in one article" : "in articles of one story";
    return new SameWords(
        left.words(),
        left,
        right,
        "The same " + number + " words are quoted " + where + shown + ".");
  }
}
