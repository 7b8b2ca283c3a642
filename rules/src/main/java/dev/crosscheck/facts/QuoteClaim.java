package dev.crosscheck.facts;

import java.util.List;

/**
 * Words that an article puts between quotation marks as somebody's own.
 *
 * @param span from the first quoted word to the last
 * @param text the words as written
 * @param words folded words: lower case, contractions, marks, brackets and ellipses undone
 * @param speaker key of the person or document quoted; empty where unknown
 * @param speakerName as the article names it; empty where unknown
 */
public record QuoteClaim(
    Span span, String text, List<String> words, String speaker, String speakerName) {

  public QuoteClaim {
    words = List.copyOf(words);
  }

  /** Path of its article. */
  public String article() {
    return span.article();
  }
}
