package dev.crosscheck.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The full name of a body or a place in an article, by what it has in common with another spelling
 * of it: "Larkfield Shipping Ltd" by its first word, "Halnmoor County" by all but one.
 *
 * @param span its first place
 * @param text as written
 * @param words its words in lower case
 * @param open index of the one word that may be misspelled; {@link #LATER} where any but the first
 *     may have another form, and no other body of the article shares the first
 * @param strange the words that are in no table: no words of English, no given names, not of a
 *     place that the tables have
 * @param like what stands in place of the open word in the article's other names that are equal but
 *     for it: an article that names Lark County and Larch County tells them apart
 */
public record BodyName(
    Span span,
    String text,
    List<String> words,
    int open,
    Set<String> strange,
    Set<String> like,
    boolean street)
    implements Statement {

  /** No one word is open. */
  public static final int LATER = -1;

  public BodyName {
    words = List.copyOf(words);
    strange = Set.copyOf(strange);
    like = Set.copyOf(like);
  }

  @Override
  public Optional<String> subject() {
    if (open == LATER) {
      return Optional.of("body " + words.get(0));
    }
    List<String> closed = new ArrayList<>(words);
    closed.set(open, words.get(open).charAt(0) + "*");
    return Optional.of("spelling " + String.join(" ", closed));
  }
}
