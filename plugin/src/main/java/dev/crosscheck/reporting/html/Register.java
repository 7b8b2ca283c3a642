package dev.crosscheck.reporting.html;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The findings under every heading that the page has for them.
 *
 * @param findings the new ones before the known and the accepted, the gravest first, then in the
 *     order of the dossier
 * @param byArticle path to findings, sorted by path; only articles that have any
 * @param byRule rule to findings, sorted by rule; only rules that have any
 * @param stories articles that contradict each other, most findings first
 */
record Register(
    List<ReportedFinding> findings,
    Map<String, List<ReportedFinding>> byArticle,
    Map<String, List<ReportedFinding>> byRule,
    List<Story> stories) {

  /** More than this are a page that is opened part by part. */
  private static final int FEW = 60;

  static Register of(List<ReportedFinding> shown) {
    List<ReportedFinding> findings = new ArrayList<>(shown);
    findings.sort(
        Comparator.comparing((ReportedFinding found) -> found.status().state())
            .thenComparing(ReportedFinding::severity, Comparator.reverseOrder()));
    Map<String, List<ReportedFinding>> articles = new TreeMap<>();
    Map<String, List<ReportedFinding>> rules = new TreeMap<>();
    for (ReportedFinding found : findings) {
      Finding finding = found.finding();
      rules.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(found);
      for (String path : Story.articles(found)) {
        articles.computeIfAbsent(path, article -> new ArrayList<>()).add(found);
      }
    }
    return new Register(List.copyOf(findings), articles, rules, Story.of(findings));
  }

  /** Whether all of it would be too much to open at once. */
  boolean isLong() {
    return findings.size() > FEW;
  }
}
