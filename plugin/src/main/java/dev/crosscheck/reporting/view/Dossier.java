package dev.crosscheck.reporting.view;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.reasoning.RuleInfo;
import dev.crosscheck.standing.Named;
import dev.crosscheck.standing.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * All that reports are made of, worked out once for the reports of a run.
 *
 * @param result what was checked
 * @param findings those of rules that are not switched off, in the order of the result
 * @param compared whether a baseline says which of them were known before
 * @param remarks what to tidy up among the accepted findings, a sentence each
 * @param totals the numbers of all
 * @param places where their passages stand
 */
public record Dossier(
    CheckResult result,
    List<ReportedFinding> findings,
    boolean compared,
    List<String> remarks,
    Totals totals,
    Places places) {

  /** Everything is new. */
  public static Dossier of(CheckResult result, String directory) {
    return of(result, directory, Standing.NONE);
  }

  /**
   * @param directory path of the articles directory below the repository's root, {@code /} between
   *     its parts; empty where they are one
   * @param standing what is known or accepted
   */
  public static Dossier of(CheckResult result, String directory, Standing standing) {
    List<Finding> shown = new ArrayList<>();
    for (Finding finding : result.findings()) {
      if (severity(finding, result) != Severity.OFF) {
        shown.add(finding);
      }
    }
    List<Named> named = Named.of(shown);
    List<ReportedFinding> findings = new ArrayList<>();
    for (Named one : named) {
      findings.add(
          new ReportedFinding(
              one.finding(), severity(one.finding(), result), one.fingerprint(), standing.of(one)));
    }
    return new Dossier(
        result,
        List.copyOf(findings),
        standing.baseline().isPresent(),
        standing.remarks(named),
        Totals.of(result, findings),
        new Places(result, directory));
  }

  /** The new findings: those that ask to be mended. */
  public List<ReportedFinding> fresh() {
    return findings.stream().filter(found -> found.status().isNew()).toList();
  }

  /** The new and the known, for tools that themselves tell what is new. */
  public List<ReportedFinding> unaccepted() {
    return findings.stream().filter(found -> !found.status().isAccepted()).toList();
  }

  private static Severity severity(Finding finding, CheckResult result) {
    RuleInfo rule = result.rules().get(finding.rule());
    return finding.severity(rule == null ? Severity.WARNING : rule.severity());
  }
}
