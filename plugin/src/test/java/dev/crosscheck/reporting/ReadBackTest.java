package dev.crosscheck.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.reporting.sarif.SarifReport;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Report;
import dev.crosscheck.reporting.xml.CheckstyleReport;
import dev.crosscheck.reporting.xml.JunitReport;
import edu.hm.hafner.analysis.FileReaderFactory;
import edu.hm.hafner.analysis.Issue;
import edu.hm.hafner.analysis.IssueParser;
import edu.hm.hafner.analysis.parser.CheckStyleParser;
import edu.hm.hafner.analysis.parser.violations.JUnitAdapter;
import edu.hm.hafner.analysis.parser.violations.SarifAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reads the reports elsewhere finds in them what was written. */
class ReadBackTest {

  private static final String HOSTILE = "</x> & \"q\" ]]> \u0000\u001b[31m \uFFFE {0} ::error::";

  @TempDir private Path folder;

  @Test
  void jenkinsReadsSarif() throws IOException {
    for (CheckResult result : List.of(Sample.rich(), Sample.hostile(HOSTILE))) {
      assertSame(result, issues(new SarifAdapter(), new SarifReport(), result));
    }
  }

  @Test
  void jenkinsReadsCheckstyle() throws IOException {
    for (CheckResult result : List.of(Sample.rich(), Sample.hostile(HOSTILE))) {
      assertSame(result, issues(new CheckStyleParser(), new CheckstyleReport(), result));
    }
  }

  /** JUnit knows no lines: both places stand in the words of a failure. */
  @Test
  void jenkinsReadsJunit() throws IOException {
    CheckResult result = Sample.rich();
    Places places = new Places(result, "");
    List<Issue> issues = issues(new JUnitAdapter(), new JunitReport(), result);
    List<Finding> failures =
        result.findings().stream().filter(f -> !f.rule().equals("quote-variant")).toList();
    assertEquals(failures.size(), issues.size());
    for (Finding finding : failures) {
      List<String> told =
          finding.evidence().stream().map(side -> places.label(side.span())).toList();
      assertTrue(
          issues.stream().anyMatch(issue -> told.stream().allMatch(issue.getMessage()::contains)),
          () -> told + " are not in " + issues.stream().map(Issue::getMessage).toList());
    }
  }

  private List<Issue> issues(IssueParser parser, Report report, CheckResult result)
      throws IOException {
    return issues(parser, report, Dossier.of(result, ""));
  }

  private List<Issue> issues(IssueParser parser, Report report, Dossier dossier)
      throws IOException {
    Path file = folder.resolve("report");
    StringBuilder text = new StringBuilder();
    report.render(dossier, text);
    Files.writeString(file, text.toString().replace('\uD800', '?'));
    return parser.parse(new FileReaderFactory(file)).stream().toList();
  }

  /** Each reader has its own way with what is known or accepted. */
  @Test
  void jenkinsReadsWhatIsLeftOfJudgedFindings() throws IOException {
    Dossier judged = Sample.judged();
    assertEquals(3, issues(new CheckStyleParser(), new CheckstyleReport(), judged).size());
    assertEquals(2, issues(new JUnitAdapter(), new JunitReport(), judged).size());
  }

  /** By place: every reader folds messages its own way, and some keep no columns. */
  private static void assertSame(CheckResult result, List<Issue> issues) {
    Places places = new Places(result, "");
    assertEquals(result.findings().size(), issues.size());
    for (Finding finding : result.findings()) {
      int line = places.start(finding.primary().span()).line();
      int column = places.start(finding.primary().span()).column();
      assertTrue(
          issues.stream()
              .anyMatch(
                  issue ->
                      issue.getLineStart() == line
                          && List.of(0, column).contains(issue.getColumnStart())
                          && !issue.getMessage().isEmpty()),
          () -> finding + " is not in " + issues);
    }
  }
}
