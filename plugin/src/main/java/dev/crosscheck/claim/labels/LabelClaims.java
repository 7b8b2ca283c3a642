package dev.crosscheck.claim.labels;

import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Statement;
import java.util.List;
import java.util.stream.Stream;

/** What an article is called: its title, its address, its number in a series, what links say. */
public final class LabelClaims {

  private LabelClaims() {}

  /** All of them, each kind in reading order. */
  public static List<Statement> of(Reading reading) {
    return Stream.of(
            Labels.of(reading),
            LinkedIdentifiers.of(reading),
            SeriesNumbers.of(reading),
            SourceLinks.of(reading),
            YearedNames.of(reading))
        .<Statement>flatMap(List::stream)
        .toList();
  }
}
