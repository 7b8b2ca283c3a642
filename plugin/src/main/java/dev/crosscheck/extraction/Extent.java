package dev.crosscheck.extraction;

import dev.crosscheck.facts.Span;
import dev.crosscheck.language.Sentence;

/**
 * Where a mention stands: its tokens, and its exact place, which can be less than whole tokens
 * ("7May2022").
 *
 * @param sentence the sentence
 * @param first index of its first token
 * @param end index after its last token
 * @param span its exact place in the file
 * @param text its exact words in the passage
 */
public record Extent(Sentence sentence, int first, int end, Span span, String text) {

  /** The whole tokens from {@code first} to before {@code end}. */
  public static Extent of(Sentence sentence, int first, int end) {
    return new Extent(sentence, first, end, sentence.span(first, end), sentence.text(first, end));
  }

  /** Whether they share a token. */
  public boolean touches(Extent other) {
    return sentence == other.sentence && first < other.end && other.first < end;
  }
}
