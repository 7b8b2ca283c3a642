package dev.crosscheck.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Prints the scores of every suite, tab-separated, a line each: {@code Suites FOLDER}. */
final class Suites {

  private Suites() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    List<Suite> all =
        List.of(
            new WrittenDates(),
            new RecognizersTimes(),
            new ChronoTimes(),
            new DucklingTimes(),
            new RecognizersNumbers(),
            new RecognizersUnits(),
            new QuantulumQuantities(),
            new DucklingNumbers(),
            new VitaminC(),
            new LabelledNames("names", 1, 3),
            new LabelledNames("more-names", 4, 7),
            new LabelledNames("fresh-names", 1, 3),
            new Meantime(),
            new Polnear(),
            new Incidents(),
            new ToldEvents("events"),
            new ToldEvents("more-events"),
            new PlacedEvents("placed-events", 2),
            new PlacedEvents("dated-events", 3),
            new PlacedEvents("more-dated-events", 2));
    for (Suite suite : all) {
      suite.scores(folder).forEach(score -> System.out.println(score.line()));
    }
  }
}
