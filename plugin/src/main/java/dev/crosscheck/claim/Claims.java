package dev.crosscheck.claim;

import dev.crosscheck.article.Article;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Turns the reading of an article into its claims. */
public final class Claims {

  private Claims() {}

  /**
   * All that the article claims, in reading order.
   *
   * @param configuration the names that it lists are spelled as the newsroom wants them
   */
  public static ArticleClaims of(Reading reading, Configuration configuration) {
    Article article = reading.article();
    return new ArticleClaims(
        article.path(),
        article.metadata().date(),
        EventClaims.of(reading),
        NameUses.of(reading, configuration.names()),
        QuoteClaims.of(reading),
        statements(reading),
        Terms.of(reading));
  }

  private static List<Statement> statements(Reading reading) {
    return Stream.of(
            DateStatements.of(reading),
            AgeStatements.of(reading),
            reading.article().problems())
        .<Statement>flatMap(List::stream)
        .toList();
  }
}
