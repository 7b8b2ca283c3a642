package dev.crosscheck.facts;

import java.util.Optional;

/**
 * The sentence of a {@link Figure} or a {@link ToldNumber} without its numbers. Where the articles
 * of a repository fill it in with many numbers it is a form: "this release put out # commits".
 *
 * @param span the number's
 * @param about subject of the statement that it belongs to
 * @param form the words of the sentence, every number as {@code #}
 * @param number the number, in plain English
 */
public record NumberForm(Span span, String about, String form, String number) implements Statement {

  @Override
  public Optional<String> subject() {
    return Optional.of(about);
  }
}
