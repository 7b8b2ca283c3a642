package dev.crosscheck.claim;

import dev.crosscheck.article.Article;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.FactSheet;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.AgeStatement;
import dev.crosscheck.facts.SpelledWord;
import dev.crosscheck.facts.Statement;
import java.util.Collection;
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
        NameUses.of(reading, configuration.names()),
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
            List.copyOf(SheetEntries.of(sheet)),
            new TreeMap<>()));
  }

  private static List<Statement> statements(Reading reading, Configuration configuration) {
    Collection<SpelledWord> words = NameWords.of(reading, configuration.names());
    List<AgeStatement> ages = AgeStatements.of(reading);
    return Stream.of(
            DateStatements.of(reading),
            MonthWords.of(reading),
            ages,
            GroupAges.of(reading),
            RoleStatements.of(reading),
            GenderWords.of(reading),
            HeadlinePoints.of(reading),
            HeadlineFigures.of(reading),
            SpokenStatements.of(reading),
            SheetClaims.of(reading, ages, configuration.facts()),
            WordPairs.of(words),
            Likenesses.of(words),
            AcronymReader.of(reading),
            BodyNames.of(reading),
            SourceLinks.of(reading),
            NumberTexts.of(reading),
            OrdinalTexts.of(reading),
            ChangeReader.of(reading),
            ConversionReader.of(reading),
            Figures.of(reading),
            DayTolls.of(reading),
            Circumstances.of(reading),
            Particulars.of(reading),
            KeyDates.of(reading),
            PartsReader.of(reading),
            NameLists.of(reading),
            ListReader.of(reading),
            DatedVerbs.of(reading),
            DayWords.of(reading),
            DaySpans.of(reading),
            DayLists.of(reading),
            StatedLengths.of(reading),
            SeriesNumbers.of(reading),
            EventDates.of(reading),
            EventDays.of(reading),
            Labels.of(reading),
            LinkedIdentifiers.of(reading),
            OwnDates.of(reading),
            WrittenYears.of(reading),
            YearedNames.of(reading),
            reading.article().metadata().revision().stream().toList(),
            reading.article().problems())
        .<Statement>flatMap(List::stream)
        .toList();
  }
}
