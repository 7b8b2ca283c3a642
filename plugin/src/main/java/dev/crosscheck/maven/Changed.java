package dev.crosscheck.maven;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The articles that a change touches. The whole repository is compared all the same; a finding
 * opens with the passage that was changed, where a review shows it.
 *
 * @param articles their paths below the articles directory; empty where nothing is known of changes
 * @param alone whether only findings that touch one of them can fail the build
 */
record Changed(Set<String> articles, boolean alone) {

  static final Changed UNKNOWN = new Changed(Set.of(), false);

  /** The result with a changed article first in each finding that touches one. */
  CheckResult first(CheckResult result) {
    if (articles.isEmpty()) {
      return result;
    }
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : result.findings()) {
      List<Evidence> sides = new ArrayList<>(finding.evidence());
      sides.sort(Comparator.comparing(side -> !articles.contains(side.span().article())));
      findings.add(
          new Finding(
              finding.rule(),
              finding.subject(),
              sides,
              finding.because(),
              finding.conflict(),
              finding.advice()));
    }
    return new CheckResult(result.articles(), findings, result.rules());
  }

  /** Whether a finding can fail the build. */
  boolean counts(Finding finding) {
    return !alone
        || finding.evidence().stream().anyMatch(side -> articles.contains(side.span().article()));
  }
}
