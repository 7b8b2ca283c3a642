package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Words that an article puts between quotation marks as somebody's own.
 *
 * @param span from the first quoted word to the last
 * @param text the words as written
 * @param words folded words: lower case, contractions, marks, brackets and ellipses undone
 * @param pauses how many words stand before each mark that ends a sentence or clause, 0 and all of
 *     them included
 * @param speaker key of the person or document quoted; empty where unknown
 * @param speakerName as the article names it; empty where unknown
 * @param reported the article's dateline, where known
 */
public record QuoteClaim(
    Span span,
    String text,
    List<String> words,
    Set<Integer> pauses,
    String speaker,
    String speakerName,
    Optional<LocalDate> reported) {

  public QuoteClaim {
    words = List.copyOf(words);
    pauses = Set.copyOf(pauses);
  }

  /** Path of its article. */
  public String article() {
    return span.article();
  }
}
