package dev.crosscheck.maven;

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
  private final List<Format> formats;

  /**
   * @param formats of the reports; none where it is null, as an empty parameter is
   * @throws ConfigurationException if there is no such format
   */
  Outcome(Log log, List<String> formats) {
    this.log = log;
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
  List<Path> show(Dossier dossier, Path outputDirectory) throws IOException {
    List<Path> written = ReportWriter.write(dossier, outputDirectory, formats);
    ConsoleReport console = new ConsoleReport(dossier);
    console.findings().forEach(line -> print(line.severity(), line.text()));
    console.summary(written).forEach(log::info);
    return written;
  }

  private void print(Severity severity, String text) {
    switch (severity) {
      case ERROR -> log.error(text);
      case WARNING -> log.warn(text);
      default -> log.info(text);
    }
  }
}
