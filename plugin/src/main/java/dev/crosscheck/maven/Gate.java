package dev.crosscheck.maven;

import dev.crosscheck.configuration.ConfigurationException;
import dev.crosscheck.configuration.Nearest;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.ReportedFinding;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;

/**
 * Decides whether findings fail the build.
 *
 * @param least the least severity that counts
 * @param closed whether findings can fail the build at all
 * @param allowed how many that count are let pass
 */
record Gate(Severity least, boolean closed, int allowed) {

  private static final List<String> LEVELS = List.of("error", "warning", "note");

  static Gate of(String failOn, boolean failOnViolation, int maxAllowedViolations) {
    String level = failOn.toLowerCase(Locale.ROOT);
    if (!LEVELS.contains(level)) {
      throw new ConfigurationException(
          "crosscheck.failOn: there is no severity \""
              + failOn
              + "\". "
              + Nearest.advice(failOn, LEVELS));
    }
    if (maxAllowedViolations < 0) {
      throw new ConfigurationException(
          "crosscheck.maxAllowedViolations is "
              + maxAllowedViolations
              + ", but must be 0 or more; crosscheck.failOnViolation=false lets all findings pass.");
    }
    return new Gate(
        Severity.valueOf(level.toUpperCase(Locale.ROOT)), failOnViolation, maxAllowedViolations);
  }

  /**
   * Judges the new findings; what is known or accepted fails no build.
   *
   * @param changed which findings can fail the build at all
   * @param reports what was written, the one to read first
   * @throws MojoFailureException if more findings count than are let pass
   */
  void judge(Dossier dossier, Changed changed, List<Path> reports) throws MojoFailureException {
    long counted =
        dossier.findings().stream()
            .filter(found -> counts(found) && changed.counts(found.finding()))
            .count();
    if (closed && counted > allowed) {
      throw new MojoFailureException(
          "Crosscheck found "
              + counted
              + (dossier.compared() ? " new" : "")
              + (counted == 1 ? " contradiction" : " contradictions")
              + " of severity "
              + least.name().toLowerCase(Locale.ROOT)
              + (least == Severity.ERROR ? "" : " or above")
              + (changed.alone() ? " in changed articles" : "")
              + (allowed == 0 ? "" : ", and " + allowed + " would be let pass")
              + (reports.isEmpty() ? "." : "; see " + reports.get(0) + "."));
    }
  }

  private boolean counts(ReportedFinding found) {
    return found.status().isNew() && found.severity().compareTo(least) >= 0;
  }
}
