package dev.crosscheck.reporting;

import dev.crosscheck.article.Article;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.check.LedgerEntry;
import dev.crosscheck.configuration.Configuration.AcceptedEntry;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.ReadingProblem;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.Value;
import dev.crosscheck.reasoning.RuleInfo;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.standing.Baseline;
import dev.crosscheck.standing.Named;
import dev.crosscheck.standing.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Results made by hand, of invented news. */
public final class Sample {

  private Sample() {}

  /** Contradictions of many kinds, an article that was left out, and one not read in full. */
  public static CheckResult rich() {
    List<Finding> findings = SampleFindings.all();
    Article skipped =
        new Article(
            "2024/pont.md",
            "Le pont",
            SampleNews.metadata(""),
            List.of(),
            List.of(),
            "not in English");
    Article broken =
        new Article(
            "2024/torn.md",
            "---\ndate: 2024-02-31\n---\n",
            SampleNews.metadata(""),
            List.of(),
            List.of(
                new ReadingProblem(
                    new Span("2024/torn.md", 10, 20),
                    "The date \"2024-02-31\" is no day",
                    "Correct the date in the front matter")),
            "");
    return new CheckResult(
        List.of(
            new CheckedArticle(
                SampleNews.BRIDGE,
                SampleNews.ledger(SampleNews.BRIDGE, "4 May 2024", "340 people")),
            new CheckedArticle(
                SampleNews.FLOOD,
                SampleNews.ledger(SampleNews.FLOOD, "20 August 2024", "12,000 people")),
            new CheckedArticle(skipped, List.of()),
            new CheckedArticle(broken, List.of()),
            new CheckedArticle(
                SampleNews.REVIEW,
                SampleNews.ledger(SampleNews.REVIEW, "in March", "Hundreds of people"))),
        findings,
        rules());
  }

  /** The rich result where one name is accepted and a toll is known; some entries are stale. */
  public static Dossier judged() {
    List<Named> named = Named.of(rich().findings());
    Standing standing =
        new Standing(
            List.of(
                new AcceptedEntry(
                    named.get(1).fingerprint().substring(0, 12),
                    "",
                    "",
                    "she signs with <both>, says & prints",
                    Optional.of(LocalDate.of(2027, 1, 31)),
                    "crosscheck.yml:9"),
                new AcceptedEntry(
                    "",
                    "quote-variant",
                    "2024/*",
                    "both are translations",
                    Optional.empty(),
                    "crosscheck.yml:13"),
                new AcceptedEntry(
                    "",
                    "weekday-mismatch",
                    "**",
                    "as printed",
                    Optional.of(LocalDate.of(2025, 12, 31)),
                    "crosscheck.yml:17"),
                new AcceptedEntry(
                    "0123456789ab", "", "", "long gone", Optional.empty(), "crosscheck.yml:21")),
            Optional.of(
                new Baseline(
                    "findings.sarif", Set.of(named.get(3).fingerprint(), "gone".repeat(16)))),
            LocalDate.of(2026, 11, 27));
    return Dossier.of(rich(), "articles", standing);
  }

  /** Three articles in which nothing was found. */
  public static CheckResult clean() {
    return new CheckResult(
        rich().articles().stream().filter(a -> a.article().problems().isEmpty()).toList(),
        List.of(),
        rules());
  }

  /** Nothing at all. */
  public static CheckResult empty() {
    return new CheckResult(List.of(), List.of(), Map.of());
  }

  /** The same words of others in every field that can hold them. */
  public static CheckResult hostile(String words) {
    String path = "news/" + words.replace("\n", " ") + ".md";
    Article article =
        SampleNews.article(
            path, words, LocalDate.of(2024, 1, 2), Optional.of(words), words + " and so on.\n");
    Span span = new Span(path, 0, words.length());
    Article bad =
        new Article(
            path + "2",
            words,
            SampleNews.metadata(words),
            List.of(),
            List.of(new ReadingProblem(new Span(path + "2", 0, 1), words, words)),
            words);
    Evidence side =
        new Evidence(
            span,
            words,
            words,
            List.of(new Value(words, span, words)),
            new Attribution(words),
            Optional.of(SampleFindings.day(2024, 1, 1)),
            Optional.of(NumberRange.exactly(3)));
    Evidence other =
        new Evidence(
            new Span("elsewhere" + words, 0, 5),
            words,
            words + "2",
            List.of(),
            new Attribution(words),
            Optional.of(SampleFindings.day(2024, 1, 9)),
            Optional.of(NumberRange.exactly(3000)));
    RuleInfo rule =
        new RuleInfo(
            words, words, words + "\n\n[x](javascript:alert(1)) <b onclick=x>", Severity.ERROR);
    Map<String, Object> value = new LinkedHashMap<>();
    value.put(words, words);
    return new CheckResult(
        List.of(
            new CheckedArticle(article, List.of(new LedgerEntry("time", words, 0, 3, value))),
            new CheckedArticle(bad, List.of())),
        List.of(new Finding(words, words, List.of(side, other), List.of(words), words, words)),
        Map.of(words, rule));
  }

  /** The rich result many times over. */
  public static CheckResult many(int count) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; findings.size() < count; i++) {
      for (Finding finding : rich().findings()) {
        findings.add(
            new Finding(
                finding.rule(),
                finding.subject() + " no. " + i,
                finding.evidence(),
                finding.because(),
                finding.conflict(),
                finding.advice()));
      }
    }
    return new CheckResult(rich().articles(), findings.subList(0, count), rules());
  }

  private static Map<String, RuleInfo> rules() {
    Map<String, RuleInfo> rules = new TreeMap<>();
    rule(
        "conflicting-date",
        "One event is given days that exclude each other.",
        Severity.ERROR,
        rules);
    rule(
        "conflicting-quantity",
        "One thing is counted in ways that exclude each other.",
        Severity.ERROR,
        rules);
    rule("name-variant", "One bearer's name is spelled in two ways.", Severity.WARNING, rules);
    rule("quote-variant", "One quotation is given in two wordings.", Severity.NOTE, rules);
    rule(
        "weekday-mismatch",
        "A date stands beside a weekday that it does not fall on.",
        Severity.ERROR,
        rules);
    rule("term-variant", "One thing goes by two terms.", Severity.OFF, rules);
    return rules;
  }

  private static void rule(
      String id, String summary, Severity severity, Map<String, RuleInfo> rules) {
    String help =
        "# "
            + id
            + "\n\n"
            + summary
            + "\n\n## Why it matters\n\nReaders *notice*; see"
            + " [the guide](https://example.org/guide).\n\n| inconsistent | consistent |\n"
            + "|---|---|\n| **on 4 May**, **in March** | on 4 May, in May |\n";
    rules.put(id, new RuleInfo(id, summary, help, severity));
  }
}
