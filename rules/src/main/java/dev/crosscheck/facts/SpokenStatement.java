package dev.crosscheck.facts;

import java.util.Optional;
import java.util.Set;

/**
 * Somebody is named as the one who said some words.
 *
 * @param span the quoted words
 * @param text the words as written
 * @param words the words, folded and joined by spaces
 * @param speaker key of the person's full name
 * @param speakerName as the article names the person
 * @param beside keys of all persons whom the paragraphs of the words name
 */
public record SpokenStatement(
    Span span, String text, String words, String speaker, String speakerName, Set<String> beside)
    implements Statement {

  public SpokenStatement {
    beside = Set.copyOf(beside);
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("speaker of " + words);
  }

  /** Whether it stands after the other in the order of articles and places. */
  public boolean follows(SpokenStatement other) {
    return span.compareTo(other.span) > 0;
  }
}
