package dev.crosscheck.maven;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.configuration.ConfigurationException;
import dev.crosscheck.configuration.Nearest;
import dev.crosscheck.facts.Severity;
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
    return new Gate(
        Severity.valueOf(level.toUpperCase(Locale.ROOT)), failOnViolation, maxAllowedViolations);
  }

  void judge(CheckResult result, List<Path> reports) throws MojoFailureException {
    long counted =
        result.findings().stream()
            .filter(finding -> result.rules().get(finding.rule()).severity().compareTo(least) >= 0)
            .count();
    if (closed && counted > allowed) {
      throw new MojoFailureException(
          "Crosscheck found "
              + counted
              + (counted == 1 ? " statement" : " statements")
              + " of severity "
              + least.name().toLowerCase(Locale.ROOT)
              + " or above that cannot hold"
              + (reports.isEmpty() ? "." : "; see " + reports.get(0) + "."));
    }
  }
}
