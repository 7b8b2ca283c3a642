package dev.crosscheck.claim;

import dev.crosscheck.article.Article;
import dev.crosscheck.claim.calendar.CalendarClaims;
import dev.crosscheck.claim.figures.FigureClaims;
import dev.crosscheck.claim.incidents.IncidentClaims;
import dev.crosscheck.claim.labels.LabelClaims;
import dev.crosscheck.claim.measures.MeasureClaims;
import dev.crosscheck.claim.names.NameClaims;
import dev.crosscheck.claim.persons.PersonClaims;
import dev.crosscheck.claim.quotes.QuoteClaims;
import dev.crosscheck.claim.sheet.SheetClaims;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.FactSheet;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Statement;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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
        NameClaims.uses(reading, configuration.names()),
        QuoteClaims.of(reading),
        statements(reading, configuration),
        Terms.of(reading));
  }

  /** What the newsroom's sheet of facts holds for true, as an article of that name would. */
  public static Optional<ArticleClaims> of(FactSheet sheet) {
    if (sheet.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ArticleClaims(
            sheet.file(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            SheetClaims.of(sheet),
            new TreeMap<>()));
  }

  private static List<Statement> statements(Reading reading, Configuration configuration) {
    return Stream.of(
            CalendarClaims.of(reading),
            PersonClaims.of(reading),
            FigureClaims.of(reading),
            IncidentClaims.of(reading),
            MeasureClaims.of(reading),
            NameClaims.statements(reading, configuration.names()),
            QuoteClaims.statements(reading),
            LabelClaims.of(reading),
            SheetClaims.of(reading, configuration.facts()),
            reading.article().metadata().revision().stream().toList(),
            reading.article().problems())
        .<Statement>flatMap(List::stream)
        .toList();
  }
}
