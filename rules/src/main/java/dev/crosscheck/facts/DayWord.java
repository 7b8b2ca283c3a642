package dev.crosscheck.facts;

import java.util.List;

/**
 * "Today", "yesterday" or "tomorrow" at the head of a sentence.
 *
 * @param span the word
 * @param text as written
 * @param shift days from today: -1, 0 or 1
 * @param opening the words that follow, in lower case; two sentences that open with the same words
 *     tell of one thing
 */
public record DayWord(Span span, String text, int shift, List<String> opening)
    implements Statement {

  public DayWord {
    opening = List.copyOf(opening);
  }
}
