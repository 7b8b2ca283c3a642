package dev.crosscheck.reporting.view;

import dev.crosscheck.check.CheckResult;
import java.util.List;

/**
 * All that reports are made of, worked out once for the reports of a run.
 *
 * @param result what was checked
 * @param findings those that are shown, in the order of the result
 * @param totals the numbers of both
 * @param places where their passages stand
 */
public record Dossier(
    CheckResult result, List<ReportedFinding> findings, Totals totals, Places places) {

  /**
   * @param directory path of the articles directory below the repository's root, {@code /} between
   *     its parts; empty where they are one
   */
  public static Dossier of(CheckResult result, String directory) {
    List<ReportedFinding> findings = ReportedFinding.of(result);
    return new Dossier(
        result, findings, Totals.of(result, findings), new Places(result, directory));
  }
}
