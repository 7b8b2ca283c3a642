package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.Statement;
import dev.crosscheck.facts.ToldNumber;
import java.util.List;
import java.util.stream.Stream;

/** The numbers of an article, and how they follow from each other. */
public final class FigureClaims {

  private FigureClaims() {}

  /** All of them, each kind in reading order. */
  public static List<Statement> of(Reading reading) {
    List<Figure> figures = Figures.of(reading);
    List<ToldNumber> numbers = ToldNumbers.of(reading);
    return Stream.of(
            figures,
            numbers,
            NumberForms.of(reading, figures, numbers),
            PlaceDistances.of(reading),
            HeadlinePoints.of(reading),
            HeadlineFigures.of(reading),
            HeadlineNames.of(reading),
            NumberTexts.of(reading),
            OrdinalTexts.of(reading),
            ChangeReader.of(reading),
            ConversionReader.of(reading),
            PartsReader.of(reading),
            NameLists.of(reading),
            ListReader.of(reading))
        .<Statement>flatMap(List::stream)
        .toList();
  }
}
