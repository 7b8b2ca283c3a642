package dev.crosscheck.maven;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.configuration.ConfigurationException;
import dev.crosscheck.configuration.Nearest;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.reporting.Format;
import dev.crosscheck.reporting.ReportWriter;
import dev.crosscheck.reporting.console.ConsoleReport;
import dev.crosscheck.reporting.view.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Shows a result: the reports on disk, the findings and the summary in the log. */
final class Outcome {

  private final Log log;
  private final Path base;
  private final Path root;
  private final List<Format> formats;

  /**
   * @param base the directory that paths in reports and in the log are relative to
   * @param root the articles directory
   * @param formats of the reports; none where it is null, as an empty parameter is
   * @throws ConfigurationException if there is no such format
   */
  Outcome(Log log, Path base, Path root, List<String> formats) {
    this.log = log;
    this.base = base;
    this.root = root;
    this.formats = formats == null ? List.of() : formats.stream().map(Outcome::format).toList();
  }

  private static Format format(String name) {
    return Format.named(name)
        .orElseThrow(
            () ->
                new ConfigurationException(
                    "crosscheck.formats: there is no report format \""
                        + name
                        + "\". "
                        + Nearest.advice(name, Format.names())));
  }

  /** Writes the reports, then prints the findings and what to do next. */
  List<Path> show(CheckResult result, Path outputDirectory) throws IOException {
    Dossier dossier = Dossier.of(result, directory());
    List<Path> written = ReportWriter.write(dossier, outputDirectory, formats);
    ConsoleReport console = new ConsoleReport(dossier);
    console.findings().forEach(line -> print(line.severity(), line.text()));
    console.summary(written).forEach(log::info);
    return written;
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
