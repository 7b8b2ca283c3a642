package dev.crosscheck.reporting.view;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.reasoning.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A finding that reports show.
 *
 * @param finding the finding
 * @param severity of its rule, never {@link Severity#OFF}
 * @param fingerprint its name from run to run, unique in a result; see {@link Fingerprint}
 */
public record ReportedFinding(Finding finding, Severity severity, String fingerprint) {

  /** The findings of the rules that are not switched off, in the order of the result. */
  public static List<ReportedFinding> of(CheckResult result) {
    List<ReportedFinding> reported = new ArrayList<>();
    Map<String, Integer> seen = new TreeMap<>();
    for (Finding finding : result.findings()) {
      RuleInfo rule = result.rules().get(finding.rule());
      Severity severity = rule == null ? Severity.WARNING : rule.severity();
      if (severity != Severity.OFF) {
        int before = seen.merge(Fingerprint.of(finding, 0), 1, Integer::sum) - 1;
        reported.add(new ReportedFinding(finding, severity, Fingerprint.of(finding, before)));
      }
    }
    return List.copyOf(reported);
  }
}
