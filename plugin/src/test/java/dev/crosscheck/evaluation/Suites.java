package dev.crosscheck.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Prints the scores of every suite, tab-separated, a line each: {@code Suites FOLDER}. */
final class Suites {

  private static final List<Suite> ALL = List.of(new WrittenDates(), new LabelledNames(), new Meantime());

  private Suites() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (Suite suite : ALL) {
      suite.scores(folder).forEach(score -> System.out.println(score.line()));
    }
  }
}
