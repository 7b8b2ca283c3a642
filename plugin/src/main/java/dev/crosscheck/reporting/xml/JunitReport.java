package dev.crosscheck.reporting.xml;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.reasoning.RuleInfo;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.Report;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Totals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings as JUnit's XML: a suite a rule, a failed test a finding, a passed test for a rule that
 * found nothing. Notes are skipped tests, and so is what is known or accepted: they fail no one's
 * build.
 */
public final class JunitReport implements Report {

  @Override
  public void render(Dossier dossier, Appendable out) throws IOException {
    Places places = dossier.places();
    Map<String, List<ReportedFinding>> byRule = new TreeMap<>();
    for (RuleInfo rule : dossier.result().rules().values()) {
      if (rule.severity() != Severity.OFF) {
        byRule.put(rule.id(), new ArrayList<>());
      }
    }
    for (ReportedFinding finding : dossier.findings()) {
      byRule.computeIfAbsent(finding.finding().rule(), key -> new ArrayList<>()).add(finding);
    }
    Xml xml = new Xml(out);
    xml.open("testsuites", "name", "Crosscheck");
    for (Map.Entry<String, List<ReportedFinding>> rule : byRule.entrySet()) {
      suite(rule.getKey(), rule.getValue(), places, xml);
    }
    xml.close("testsuites");
  }

  private static void suite(String rule, List<ReportedFinding> findings, Places places, Xml xml)
      throws IOException {
    long skipped = findings.stream().filter(JunitReport::isSkipped).count();
    String suite = "crosscheck." + rule;
    xml.open(
        "testsuite",
        "name",
        suite,
        "tests",
        Integer.toString(Math.max(1, findings.size())),
        "failures",
        Long.toString(findings.size() - skipped),
        "errors",
        "0",
        "skipped",
        Long.toString(skipped),
        "time",
        "0");
    if (findings.isEmpty()) {
      xml.empty("testcase", "name", "nothing found", "classname", suite, "time", "0");
    }
    for (ReportedFinding finding : findings) {
      test(suite, finding, places, xml);
    }
    xml.close("testsuite");
  }

  private static void test(String suite, ReportedFinding reported, Places places, Xml xml)
      throws IOException {
    Finding finding = reported.finding();
    Span span = finding.primary().span();
    String name = places.label(span) + " " + Plain.line(finding.subject(), 100);
    xml.open("testcase", "name", name, "classname", suite, "time", "0");
    String message = Messages.message(finding, places);
    if (isSkipped(reported)) {
      boolean isNew = reported.status().isNew();
      String status = isNew ? "" : Messages.sentence(reported.status().sentence()) + " ";
      xml.empty("skipped", "message", status + message);
    } else {
      String type = Totals.word(reported.severity());
      xml.text("failure", sides(finding, places), "message", message, "type", type);
    }
    xml.close("testcase");
  }

  /** A line a side, for servers that show a failure's text and not its message. */
  private static String sides(Finding finding, Places places) {
    StringBuilder text = new StringBuilder();
    for (Evidence side : finding.evidence()) {
      text.append(places.label(side.span())).append("  \"");
      text.append(Plain.line(side.quoted())).append("\"\n");
    }
    finding.because().forEach(reason -> text.append(Messages.sentence(reason)).append('\n'));
    return text.append(Messages.sentence(finding.conflict()))
        .append(' ')
        .append(Messages.sentence(finding.advice()))
        .toString();
  }

  private static boolean isSkipped(ReportedFinding found) {
    return !found.status().isNew() || found.severity().compareTo(Severity.WARNING) < 0;
  }
}
