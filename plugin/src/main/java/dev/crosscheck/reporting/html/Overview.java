package dev.crosscheck.reporting.html;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Sourced;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.ReadingProblem;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Totals;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What was found and what was checked: the page's head and its last part. */
final class Overview {

  private static final int FEW = 25;

  private final CheckResult result;
  private final List<ReportedFinding> findings;
  private final Totals totals;
  private final Places places;
  private final Markup page;

  Overview(CheckResult result, List<ReportedFinding> findings, Places places, Markup page) {
    this.result = result;
    this.findings = findings;
    this.totals = Totals.of(result, findings);
    this.places = places;
    this.page = page;
  }

  /** The page's title, in a few words. */
  String title() {
    return totals.findings() == 0
        ? "Crosscheck: no contradictions found"
        : "Crosscheck: " + Messages.counted(totals.findings(), "finding");
  }

  void head() throws IOException {
    page.open("header", "class", "head").element("p", "Crosscheck", "class", "brand");
    page.element("h1", headline()).element("p", scope(), "class", "lead").made("\n");
    if (totals.findings() > 0) {
      page.open("ul", "class", "counts");
      count(totals.errors(), Severity.ERROR);
      count(totals.warnings(), Severity.WARNING);
      count(totals.notes(), Severity.NOTE);
      page.end("ul");
    }
    long partly = result.articles().stream().filter(a -> troubled(a.article())).count();
    if (partly > 0) {
      page.open("p", "class", "aside").text(Messages.counted((int) partly, "article"));
      page.text(
          partly == 1
              ? " was left out or not read in full: "
              : " were left out or not read in full: ");
      page.element("a", "see which and why", "href", "#unread").text(".").end("p");
    }
    page.end("header");
  }

  private String headline() {
    if (totals.articles() == 0) {
      return "No article was checked";
    }
    if (totals.findings() == 0) {
      return "No statements were found that contradict each other";
    }
    long articles =
        findings.stream()
            .flatMap(found -> found.finding().evidence().stream())
            .map((Evidence side) -> side.span().article())
            .distinct()
            .count();
    return Messages.counted(totals.findings(), "finding")
        + " in "
        + Messages.counted((int) articles, "article")
        + (totals.findings() == 1 ? ": a statement" : ": statements")
        + " that cannot be true as they stand";
  }

  private String scope() {
    if (totals.articles() == 0) {
      return "See that the articles directory is the right one and holds articles.";
    }
    return Messages.counted(totals.articles(), "article")
        + " with "
        + Messages.counted(totals.facts(), "fact")
        + (totals.articles() == 1 ? " was" : " were")
        + " checked against "
        + Messages.counted(totals.rules(), "rule")
        + (totals.findings() == 0
            ? ". A clean sheet means that no rule objected, not that every fact is right."
            : ". Which of the passages is right is for you to say.");
  }

  private void count(int count, Severity severity) throws IOException {
    if (count > 0) {
      String noun = Totals.word(severity);
      page.open("li", "class", noun).element("strong", String.valueOf(count));
      page.text(" " + (count == 1 ? noun : noun + "s")).close("li");
    }
  }

  /** What was checked, and what could not be. */
  void foot() throws IOException {
    unread();
    page.open("section", "class", "checked", "aria-labelledby", "checked");
    page.element("h2", "What was checked", "id", "checked");
    if (totals.findings() == 0 && totals.articles() <= FEW) {
      page.open("details", "open", "");
    } else {
      page.open("details");
    }
    page.element("summary", Messages.counted(totals.articles(), "article")).open("table");
    page.open("thead").open("tr").element("th", "Article", "scope", "col");
    page.element("th", "Published", "scope", "col").element("th", "Facts", "scope", "col");
    page.close("tr").close("thead").open("tbody");
    for (CheckedArticle checked : result.articles()) {
      if (checked.article().note().isEmpty()) {
        row(checked);
      }
    }
    page.close("tbody").close("table").close("details").end("section");
  }

  private void row(CheckedArticle checked) throws IOException {
    Article article = checked.article();
    page.open("tr").open("td").open("code").words(places.path(article.path())).close("code");
    Optional<String> title = article.metadata().title().map(Sourced::value);
    if (title.isPresent()) {
      page.text(" ").words(Plain.line(title.get(), 160));
    }
    page.close("td")
        .element("td", article.metadata().date().map(CalendarText::day).orElse("unknown"));
    page.element("td", String.valueOf(checked.ledger().size())).end("tr");
  }

  private void unread() throws IOException {
    if (result.articles().stream().noneMatch(a -> troubled(a.article()))) {
      return;
    }
    page.open("section", "class", "unread", "aria-labelledby", "unread");
    page.element("h2", "What was left out or not read in full", "id", "unread").open("ul");
    for (CheckedArticle checked : result.articles()) {
      Article article = checked.article();
      if (!article.note().isEmpty()) {
        page.open("li").open("code").words(places.path(article.path())).close("code");
        page.text(" was left out: ").words(Plain.line(article.note(), 400)).text(".").end("li");
      }
      for (ReadingProblem problem : article.problems()) {
        page.open("li").open("code").words(places.label(problem.span())).close("code").text(" ");
        page.words(Messages.sentence(problem.what())).text(" ");
        page.words(Messages.sentence(problem.remedy())).end("li");
      }
    }
    page.close("ul").end("section");
  }

  private static boolean troubled(Article article) {
    return !article.note().isEmpty() || !article.problems().isEmpty();
  }
}
