package dev.crosscheck.facts;

import java.util.Optional;

/**
 * Something that an article states and a rule can hold against the calendar, against arithmetic,
 * against the same article or, where it has a subject, against other articles.
 */
public interface Statement {

  /** The words that state it. */
  Span span();

  /** Path of the article that states it. */
  default String article() {
    return span().article();
  }

  /**
   * What it is about, as a stable key with a prefix of its kind ({@code age of ann lund}):
   * statements of one subject meet the rules together, whatever articles they stand in. Empty where
   * it can only conflict within its article.
   */
  default Optional<String> subject() {
    return Optional.empty();
  }
}
