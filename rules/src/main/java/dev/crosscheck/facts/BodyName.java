package dev.crosscheck.facts;

import java.util.List;
import java.util.Optional;

/**
 * The full name of a body in an article, which no other body there shares its first word with:
 * "Larkfield Shipping Ltd".
 *
 * @param span its first place
 * @param text as written
 * @param words its words in lower case, two or more
 */
public record BodyName(Span span, String text, List<String> words) implements Statement {

  public BodyName {
    words = List.copyOf(words);
  }

  @Override
  public Optional<String> subject() {
    return Optional.of("body " + words.get(0));
  }
}
