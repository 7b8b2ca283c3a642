package dev.crosscheck.maven;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.configuration.ConfigurationException;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.reporting.ReportWriter;
import dev.crosscheck.reporting.console.ConsoleReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Shows a result: the reports on disk, the findings and the summary in the log. */
final class Outcome {

  private final Log log;
  private final Path base;
  private final Path root;

  /**
   * @param base the directory that paths in reports and in the log are relative to
   * @param root the articles directory
   */
  Outcome(Log log, Path base, Path root) {
    this.log = log;
    this.base = base;
    this.root = root;
  }

  /** Writes the reports, then prints the findings and what to do next. */
  List<Path> show(CheckResult result, Path outputDirectory, List<String> formats)
      throws IOException {
    List<Path> written = write(result, outputDirectory, formats);
    ConsoleReport console = new ConsoleReport(directory());
    console.findings(result).forEach(line -> print(line.severity(), line.text()));
    console.summary(result, written).forEach(log::info);
    return written;
  }

  private List<Path> write(CheckResult result, Path outputDirectory, List<String> formats)
      throws IOException {
    try {
      return new ReportWriter(directory()).write(result, outputDirectory, formats);
    } catch (IllegalArgumentException unknownFormat) {
      throw new ConfigurationException("crosscheck.formats: " + unknownFormat.getMessage());
    }
  }

  /** The articles directory as seen from the base; empty where they are one. */
  private String directory() {
    Path from = base.toAbsolutePath().normalize();
    Path to = root.toAbsolutePath().normalize();
    return to.startsWith(from) ? from.relativize(to).toString().replace('\\', '/') : "";
  }

  private void print(Severity severity, String text) {
    switch (severity) {
      case ERROR -> log.error(text);
      case WARNING -> log.warn(text);
      default -> log.info(text);
    }
  }
}
