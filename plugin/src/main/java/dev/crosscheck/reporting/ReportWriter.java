package dev.crosscheck.reporting;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.configuration.Nearest;
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
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes results to files; all that reports have to do with the disk is here. */
public final class ReportWriter {

  private final SortedMap<String, Report> reports = new TreeMap<>();

  /**
   * @param directory path of the articles directory below the repository's root, {@code /} between
   *     its parts; empty where they are one
   */
  public ReportWriter(String directory) {
    for (Report report :
        List.of(
            new HtmlReport(directory),
            new SarifReport(directory),
            new FactsReport(),
            new JsonReport(directory),
            new JunitReport(directory),
            new CheckstyleReport(directory),
            new GitlabReport(directory),
            new RdjsonReport(directory),
            new GithubReport(directory),
            new MarkdownReport(directory))) {
      reports.put(report.format(), report);
    }
  }

  /** The names of all formats, sorted. */
  public List<String> formats() {
    return List.copyOf(reports.keySet());
  }

  /**
   * Writes one file for each format, in UTF-8. A file is either the old one or the whole new one.
   *
   * @param target is made where it does not exist
   * @param formats names as in {@link #formats()}, in any case; a name given twice counts once
   * @return the files, in the order of {@code formats}
   * @throws IllegalArgumentException if there is no such format; then nothing has been written
   * @throws IOException if a file cannot be written
   */
  public List<Path> write(CheckResult result, Path target, Collection<String> formats)
      throws IOException {
    Set<Report> wanted = new LinkedHashSet<>();
    for (String format : formats) {
      wanted.add(report(format));
    }
    Files.createDirectories(target);
    List<Path> written = new ArrayList<>();
    for (Report report : wanted) {
      written.add(write(report, result, target.resolve(report.fileName())));
    }
    return List.copyOf(written);
  }

  private Report report(String format) {
    String name = format.strip().toLowerCase(Locale.ROOT);
    Report report = reports.get(name);
    if (report == null) {
      throw new IllegalArgumentException(
          "There is no report format \""
              + format
              + "\". "
              + Nearest.advice(name, reports.keySet()));
    }
    return report;
  }

  private static Path write(Report report, CheckResult result, Path file) throws IOException {
    Path draft = file.resolveSibling("." + file.getFileName() + ".tmp");
    try {
      Files.deleteIfExists(draft);
      // Unlike Files.newBufferedWriter this replaces half a surrogate pair rather than failing.
      try (Writer out =
          new OutputStreamWriter(
              Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW),
              StandardCharsets.UTF_8)) {
        report.render(result, out);
      }
      move(draft, file);
    } finally {
      Files.deleteIfExists(draft);
    }
    return file;
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
