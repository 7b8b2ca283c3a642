package dev.crosscheck.maven;

import dev.crosscheck.reporting.Format;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/** Hands a GitHub job what it shows: annotations by way of its log, the summary as a file. */
final class JobPage {

  private static final String SUMMARY = "GITHUB_STEP_SUMMARY";

  private final Map<String, String> environment;
  private final PrintStream log;

  /**
   * @param log takes lines as they are; Maven's own log puts its level before them
   */
  JobPage(Map<String, String> environment, PrintStream log) {
    this.environment = environment;
    this.log = log;
  }

  /**
   * @param written the reports of this run, annotations and summary among them or not
   */
  void show(List<Path> written) throws IOException {
    for (Path report : written) {
      String name = report.getFileName().toString();
      if (name.equals(Format.GITHUB.fileName())) {
        Files.readAllLines(report, StandardCharsets.UTF_8).forEach(log::println);
      } else if (name.equals(Format.MARKDOWN.fileName()) && environment.containsKey(SUMMARY)) {
        Files.write(
            Path.of(environment.get(SUMMARY)),
            Files.readAllBytes(report),
            StandardOpenOption.CREATE,
            StandardOpenOption.APPEND);
      }
    }
  }
}
