package dev.crosscheck.reporting.xml;

import dev.crosscheck.article.Position;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Report;
import dev.crosscheck.reporting.view.ReportedFinding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings by file in Checkstyle's XML, which most build servers read. It has no word for what is
 * accepted, which is left out.
 */
public final class CheckstyleReport implements Report {

  @Override
  public void render(Dossier dossier, Appendable out) throws IOException {
    Places places = dossier.places();
    Map<String, List<ReportedFinding>> files = new TreeMap<>();
    for (ReportedFinding finding : dossier.unaccepted()) {
      String path = places.path(finding.finding().primary().span());
      files.computeIfAbsent(path, key -> new ArrayList<>()).add(finding);
    }
    Xml xml = new Xml(out);
    xml.open("checkstyle", "version", "10.0");
    for (Map.Entry<String, List<ReportedFinding>> file : files.entrySet()) {
      xml.open("file", "name", file.getKey());
      for (ReportedFinding finding : file.getValue()) {
        error(finding, places, xml);
      }
      xml.close("file");
    }
    xml.close("checkstyle");
  }

  private static void error(ReportedFinding finding, Places places, Xml xml) throws IOException {
    Span span = finding.finding().primary().span();
    Position start = places.start(span);
    xml.empty(
        "error",
        "line",
        Integer.toString(start.line()),
        "column",
        Integer.toString(start.column()),
        "severity",
        level(finding.severity()),
        "message",
        Messages.message(finding.finding(), places),
        "source",
        "crosscheck." + finding.finding().rule());
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      default -> "info";
    };
  }
}
