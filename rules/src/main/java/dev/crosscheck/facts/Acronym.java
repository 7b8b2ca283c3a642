package dev.crosscheck.facts;

import java.util.List;

/**
 * An acronym of an article: "Harbour Safety Board (HSB)".
 *
 * @param span its first place
 * @param letters its letters, all capitals
 * @param times how often the article has it
 * @param words the words that it stands for where the article says so, small ones left out; else
 *     empty
 */
public record Acronym(Span span, String letters, int times, List<String> words)
    implements Statement {

  public Acronym {
    words = List.copyOf(words);
  }

  /** Whether the article says what it stands for. */
  public boolean defined() {
    return !words.isEmpty();
  }
}
