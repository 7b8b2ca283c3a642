package dev.crosscheck.reporting;

import dev.crosscheck.reporting.ci.GithubReport;
import dev.crosscheck.reporting.ci.GitlabReport;
import dev.crosscheck.reporting.ci.MarkdownReport;
import dev.crosscheck.reporting.ci.RdjsonReport;
import dev.crosscheck.reporting.facts.FactsReport;
import dev.crosscheck.reporting.html.HtmlReport;
import dev.crosscheck.reporting.json.JsonReport;
import dev.crosscheck.reporting.sarif.SarifReport;
import dev.crosscheck.reporting.view.Report;
import dev.crosscheck.reporting.xml.CheckstyleReport;
import dev.crosscheck.reporting.xml.JunitReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The reports that can be asked for, each with its file. */
public enum Format {
  CHECKSTYLE("checkstyle.xml"),
  FACTS("facts.jsonl"),
  GITHUB("github-annotations.txt"),
  GITLAB("gl-code-quality-report.json"),
  HTML("report.html"),
  JSON("findings.json"),
  JUNIT("junit.xml"),
  MARKDOWN("summary.md"),
  RDJSON("findings.rdjson"),
  SARIF("findings.sarif");

  private final String fileName;

  Format(String fileName) {
    this.fileName = fileName;
  }

  /** The file that it is written to: {@code report.html}. */
  public String fileName() {
    return fileName;
  }

  /** A switch: no run loads the classes of reports that it does not write. */
  Report report() {
    return switch (this) {
      case CHECKSTYLE -> new CheckstyleReport();
      case FACTS -> new FactsReport();
      case GITHUB -> new GithubReport();
      case GITLAB -> new GitlabReport();
      case HTML -> new HtmlReport();
      case JSON -> new JsonReport();
      case JUNIT -> new JunitReport();
      case MARKDOWN -> new MarkdownReport();
      case RDJSON -> new RdjsonReport();
      case SARIF -> new SarifReport();
    };
  }

  /** The format that goes by a name, in any case: {@code html}. */
  public static Optional<Format> named(String name) {
    String wanted = name.strip().toUpperCase(Locale.ROOT);
    for (Format format : values()) {
      if (format.name().equals(wanted)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** The names of all formats, sorted. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    for (Format format : values()) {
      names.add(format.name().toLowerCase(Locale.ROOT));
    }
    return names;
  }
}
