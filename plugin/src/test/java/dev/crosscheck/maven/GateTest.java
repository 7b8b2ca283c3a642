package dev.crosscheck.maven;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.configuration.ConfigurationException;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.reasoning.RuleInfo;
import dev.crosscheck.reporting.Sample;
import dev.crosscheck.reporting.view.Dossier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

  private static final List<Path> REPORTS = List.of(Path.of("report.html"));

  @ParameterizedTest
  @CsvSource({
    "error, ERROR, true",
    "error, WARNING, false",
    "error, NOTE, false",
    "warning, ERROR, true",
    "warning, WARNING, true",
    "warning, NOTE, false",
    "note, NOTE, true",
    "Warning, WARNING, true",
  })
  void failsFromTheNamedSeverityOn(String failOn, Severity found, boolean fails) {
    Gate gate = Gate.of(failOn, true, 0);
    Dossier result = result(found);
    if (fails) {
      assertThrows(MojoFailureException.class, () -> gate.judge(result, Changed.UNKNOWN, REPORTS));
    } else {
      assertDoesNotThrow(() -> gate.judge(result, Changed.UNKNOWN, REPORTS));
    }
  }

  @Test
  void letsAsManyPassAsAreAllowed() {
    Dossier two = result(Severity.ERROR, Severity.ERROR);
    assertDoesNotThrow(() -> Gate.of("error", true, 2).judge(two, Changed.UNKNOWN, REPORTS));
    assertThrows(
        MojoFailureException.class,
        () -> Gate.of("error", true, 1).judge(two, Changed.UNKNOWN, REPORTS));
  }

  @Test
  void neverFailsWhereFindingsMayNot() {
    assertDoesNotThrow(
        () -> Gate.of("note", false, 0).judge(result(Severity.ERROR), Changed.UNKNOWN, REPORTS));
  }

  @Test
  void passesWhereNothingWasFound() {
    assertDoesNotThrow(() -> Gate.of("note", true, 0).judge(result(), Changed.UNKNOWN, REPORTS));
  }

  @Test
  void judgesWhatIsNew() {
    MojoFailureException failure =
        assertThrows(
            MojoFailureException.class,
            () -> Gate.of("note", true, 0).judge(Sample.judged(), Changed.UNKNOWN, List.of()));
    assertEquals(
        "Crosscheck found 2 new contradictions of severity note or above.", failure.getMessage());
  }

  @Test
  void saysHowManyAndWhereToRead() {
    MojoFailureException failure =
        assertThrows(
            MojoFailureException.class,
            () ->
                Gate.of("warning", true, 0)
                    .judge(result(Severity.ERROR, Severity.WARNING), Changed.UNKNOWN, REPORTS));
    assertEquals(
        "Crosscheck found 2 contradictions of severity warning or above; see report.html.",
        failure.getMessage());
  }

  @Test
  void saysSoWhereNoReportWasWritten() {
    MojoFailureException failure =
        assertThrows(
            MojoFailureException.class,
            () ->
                Gate.of("error", true, 0)
                    .judge(result(Severity.ERROR), Changed.UNKNOWN, List.of()));
    assertEquals("Crosscheck found 1 contradiction of severity error.", failure.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"eror, error", "warnings, warning", "note., note"})
  void namesTheSeverityThatWasMeant(String typed, String meant) {
    String message =
        assertThrows(ConfigurationException.class, () -> Gate.of(typed, true, 0)).getMessage();
    assertTrue(message.startsWith("crosscheck.failOn: "), message);
    assertTrue(message.contains("Did you mean \"" + meant + "\"?"), message);
  }

  @Test
  void refusesToLetFewerThanNonePass() {
    assertThrows(ConfigurationException.class, () -> Gate.of("error", true, -1));
  }

  /** A finding for each severity, each of a rule of its own. */
  private static Dossier result(Severity... severities) {
    Map<String, RuleInfo> rules = new TreeMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Severity severity : severities) {
      String rule = "rule-" + findings.size();
      rules.put(rule, new RuleInfo(rule, "A rule.", "# A rule", severity));
      findings.add(
          new Finding(
              rule,
              "the ferry",
              List.of(evidence()),
              List.of(),
              "It sailed on two days.",
              "Name one."));
    }
    return Dossier.of(new CheckResult(List.of(), findings, rules), "");
  }

  private static Evidence evidence() {
    return new Evidence(
        new Span("ferry.md", 0, 9),
        "The ferry",
        "4 March 2025",
        List.of(),
        Attribution.ARTICLE,
        Optional.empty(),
        Optional.empty());
  }
}
