package dev.crosscheck.claim;

import dev.crosscheck.article.Article;
import dev.crosscheck.extraction.Reading;

/** Turns the reading of an article into its claims. */
public final class Claims {

  private Claims() {}

  /** All that the article claims, in reading order. */
  public static ArticleClaims of(Reading reading) {
    Article article = reading.article();
    return new ArticleClaims(
        article.path(),
        article.metadata().date(),
        EventClaims.of(reading),
        NameUses.of(reading),
        QuoteClaims.of(reading),
        DateStatements.of(reading.times(), article.metadata().date()),
        article.problems(),
        Terms.of(reading));
  }
}
