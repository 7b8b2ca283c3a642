package dev.crosscheck.language;

import dev.crosscheck.article.Passage;
import dev.crosscheck.facts.Span;
import java.util.List;

/**
 * A sentence of a passage with its tokens.
 *
 * @param passage the passage it stands in
 * @param start first UTF-16 unit in the passage's text
 * @param end one past the last
 * @param tokens at least one
 */
public record Sentence(Passage passage, int start, int end, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** As it stands in its passage. */
  public String text() {
    return passage.text().substring(start, end);
  }

  /** The token at {@code index}, from 0. */
  public Token token(int index) {
    return tokens.get(index);
  }

  /** How many tokens it has. */
  public int size() {
    return tokens.size();
  }

  /** The text from token {@code first} to before token {@code end}. */
  public String text(int first, int end) {
    return passage.text().substring(token(first).start(), token(end - 1).end());
  }

  /** The place in the file of the tokens from {@code first} to before {@code end}. */
  public Span span(int first, int end) {
    return passage.span(token(first).start(), token(end - 1).end());
  }
}
