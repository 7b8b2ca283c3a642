package dev.crosscheck.reporting.view;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.standing.Status;

/**
 * A finding that reports show.
 *
 * @param finding the finding
 * @param severity of its rule, never {@link Severity#OFF}
 * @param fingerprint its name from run to run, unique in a result: 64 hexadecimal digits
 * @param status how it stands with the newsroom
 */
public record ReportedFinding(
    Finding finding, Severity severity, String fingerprint, Status status) {

  private static final int DIGITS = 12;

  /** As many digits of its name as tell it from all others that anybody will meet. */
  public String id() {
    return fingerprint.substring(0, DIGITS);
  }
}
