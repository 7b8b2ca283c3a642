package dev.crosscheck.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.reporting.ci.GithubReport;
import dev.crosscheck.reporting.ci.GitlabReport;
import dev.crosscheck.reporting.ci.MarkdownReport;
import dev.crosscheck.reporting.ci.RdjsonReport;
import dev.crosscheck.reporting.console.ConsoleReport;
import dev.crosscheck.reporting.facts.FactsReport;
import dev.crosscheck.reporting.html.HtmlReport;
import dev.crosscheck.reporting.json.JsonReport;
import dev.crosscheck.reporting.sarif.SarifReport;
import dev.crosscheck.reporting.view.Report;
import dev.crosscheck.reporting.xml.CheckstyleReport;
import dev.crosscheck.reporting.xml.JunitReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every report; see {@link Golden} for how to approve a change. */
class ReportsTest {

  static List<Report> reports() {
    return List.of(
        new HtmlReport("articles"),
        new SarifReport("articles"),
        new FactsReport(),
        new JsonReport("articles"),
        new JunitReport("articles"),
        new CheckstyleReport("articles"),
        new GitlabReport("articles"),
        new RdjsonReport("articles"),
        new GithubReport("articles"),
        new MarkdownReport("articles"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void saysWhatWasApproved(Report report) throws IOException {
    Golden.check(report.fileName(), text(report, Sample.rich()));
    Golden.check("clean-" + report.fileName(), text(report, Sample.clean()));
  }

  @Test
  void theConsoleSaysWhatWasApproved() throws IOException {
    ConsoleReport console = new ConsoleReport("articles");
    List<Path> written = List.of(Path.of("target", "crosscheck", "report.html"));
    List<String> lines = new ArrayList<>();
    for (CheckResult result : List.of(Sample.rich(), Sample.clean(), Sample.empty())) {
      console.findings(result).forEach(line -> lines.add(line.severity() + " " + line.text()));
      lines.add("--");
      lines.addAll(console.summary(result, written));
      lines.add("==");
    }
    Golden.check("console.txt", String.join("\n", lines).replace('\\', '/') + "\n");
  }

  @ParameterizedTest
  @MethodSource("reports")
  void isTheSameWhereverItIsMade(Report report) throws IOException {
    String here = text(report, Sample.rich());
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(here, text(report, Sample.rich()));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertFalse(here.contains("\r"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void anEmptyResultIsAReport(Report report) throws IOException {
    text(report, Sample.empty());
  }

  private static String text(Report report, CheckResult result) throws IOException {
    StringBuilder out = new StringBuilder();
    report.render(result, out);
    return out.toString();
  }
}
