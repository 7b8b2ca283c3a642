package dev.crosscheck.reporting.console;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Position;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Totals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a build's log says of a result: a line a finding, then a short summary. */
public final class ConsoleReport {

  private static final int LISTED = 10;

  private final Dossier dossier;

  public ConsoleReport(Dossier dossier) {
    this.dossier = dossier;
  }

  /**
   * A line of the log.
   *
   * @param severity of the finding
   * @param text {@code path:[line,column] (severity) rule-id: message}
   */
  public record Line(Severity severity, String text) {}

  /** One line for each new finding, in order, free of line breaks and control characters. */
  public List<Line> findings() {
    return dossier.fresh().stream().map(found -> line(found, dossier.places())).toList();
  }

  /**
   * What was checked, what was found, what was left out, and what to do next, in lines of at most
   * 80 columns wherever words allow.
   *
   * @param written the reports that were written
   */
  public List<String> summary(Collection<Path> written) {
    Totals totals = dossier.totals();
    List<String> lines = new ArrayList<>();
    add(checked(totals), lines);
    add(found(totals), lines);
    rules(dossier.fresh(), lines);
    problems(totals, lines);
    dossier.remarks().forEach(remark -> add(Plain.line(remark), lines));
    written.forEach(file -> add("Report: " + Plain.line(file.toString()), lines));
    add(next(totals, !written.isEmpty()), lines);
    return lines;
  }

  private static Line line(ReportedFinding reported, Places places) {
    Span span = reported.finding().primary().span();
    Position start = places.start(span);
    String message = Messages.message(reported.finding(), places);
    String text =
        String.format(
            Locale.ROOT,
            "%s:[%d,%d] (%s) %s: %s",
            Plain.line(places.path(span)),
            start.line(),
            start.column(),
            Totals.word(reported.severity()),
            Plain.line(reported.finding().rule()),
            message);
    return new Line(reported.severity(), text);
  }

  private static String checked(Totals totals) {
    return totals.articles() == 0
        ? "No article was checked."
        : "Checked "
            + Messages.counted(totals.articles(), "article")
            + " ("
            + Messages.counted(totals.facts(), "fact")
            + ") against "
            + Messages.counted(totals.rules(), "rule")
            + ".";
  }

  private static String found(Totals totals) {
    String besides = totals.besides().isEmpty() ? "" : " Besides " + totals.besides() + ".";
    if (totals.findings() > 0) {
      String noun = besides.isEmpty() ? "finding" : "new finding";
      return Messages.counted(totals.findings(), noun) + ": " + totals.bySeverity() + "." + besides;
    }
    if (!besides.isEmpty()) {
      return "No new finding." + besides;
    }
    return totals.articles() == 0 ? "" : "No statements were found that contradict each other.";
  }

  private static void rules(List<ReportedFinding> findings, List<String> lines) {
    Map<String, Long> counts =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    f -> Plain.line(f.finding().rule()), TreeMap::new, Collectors.counting()));
    counts.forEach((rule, count) -> lines.add(String.format(Locale.ROOT, "%,7d  %s", count, rule)));
  }

  private void problems(Totals totals, List<String> lines) {
    Places places = dossier.places();
    list(
        "Left out",
        totals.skipped().stream().map(a -> item(a, a.article().note(), places)).toList(),
        lines);
    List<String> unread =
        dossier.result().articles().stream()
            .filter(a -> !a.article().problems().isEmpty())
            .map(a -> item(a, problem(a.article()), places))
            .toList();
    list("Not read in full", unread, lines);
  }

  private static String problem(Article article) {
    int more = article.problems().size() - 1;
    return article.problems().get(0).what() + (more == 0 ? "" : " (and " + more + " more)");
  }

  private static String item(CheckedArticle article, String reason, Places places) {
    return Plain.line(places.path(article.article().path())) + ": " + Plain.line(reason, 200);
  }

  private static void list(String title, List<String> items, List<String> lines) {
    if (items.isEmpty()) {
      return;
    }
    lines.add(title + " (" + items.size() + "):");
    items.stream().limit(LISTED).forEach(item -> lines.addAll(Wrap.lines(item, "  ", "    ")));
    if (items.size() > LISTED) {
      lines.add("  and " + Messages.counted(items.size() - LISTED, "more article"));
    }
  }

  private static String next(Totals totals, boolean reported) {
    if (totals.articles() == 0) {
      return "Next: see that the articles directory is the right one and holds articles.";
    }
    if (totals.findings() == 0) {
      return "";
    }
    return "Next: read the passages side by side"
        + (reported ? " in the report" : "")
        + "; mend what is wrong, or accept what may stay in crosscheck.yml.";
  }

  private static void add(String sentence, List<String> lines) {
    if (!sentence.isEmpty()) {
      lines.addAll(Wrap.lines(sentence, "", "  "));
    }
  }
}
