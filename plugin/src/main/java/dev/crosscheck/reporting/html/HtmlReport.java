package dev.crosscheck.reporting.html;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Report;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Tool;
import dev.crosscheck.reporting.view.Totals;
import java.io.IOException;
import java.util.List;

/** The page that editors read: one file, no scripts, nothing from elsewhere. */
public final class HtmlReport implements Report {

  private final String directory;

  /**
   * @param directory path of the articles directory below the repository's root, {@code /} between
   *     its parts; empty where they are one
   */
  public HtmlReport(String directory) {
    this.directory = directory;
  }

  @Override
  public String format() {
    return "html";
  }

  @Override
  public String fileName() {
    return "report.html";
  }

  @Override
  public void render(CheckResult result, Appendable out) throws IOException {
    Markup page = new Markup(out);
    Places places = new Places(result, directory);
    List<ReportedFinding> findings = ReportedFinding.of(result);
    Overview overview = new Overview(result, findings, places, page);
    page.made("<!DOCTYPE html>\n").open("html", "lang", "en").made("\n");
    head(overview.title(), page);
    String first = findings.isEmpty() ? "checked" : "findings";
    page.open("body")
        .element(
            "a",
            "Skip to what was " + (findings.isEmpty() ? "checked" : "found"),
            "class",
            "skip",
            "href",
            "#" + first);
    page.made("\n");
    overview.head();
    page.open("main");
    if (!findings.isEmpty()) {
      new Contents(places, page).render(findings);
      findings(findings, places, page);
    }
    overview.foot();
    new RuleList(page).render(result, findings);
    page.end("main").open("footer").text(Tool.NAME + " " + Tool.version()).end("footer");
    page.close("body").end("html");
  }

  private static void head(String title, Markup page) throws IOException {
    Style style = Style.load();
    page.open("head").open("meta", "charset", "utf-8").made("\n");
    page.open("meta", "http-equiv", "Content-Security-Policy", "content", style.policy());
    page.made("\n").open("meta", "name", "referrer", "content", "no-referrer");
    page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    page.open("meta", "name", "color-scheme", "content", "light dark").made("\n");
    page.element("title", title).made("\n");
    page.open("style").made(style.sheet()).close("style").end("head");
  }

  private static void findings(List<ReportedFinding> findings, Places places, Markup page)
      throws IOException {
    page.open("section", "class", "findings", "aria-labelledby", "findings");
    page.element("h2", "The findings", "id", "findings", "tabindex", "-1").made("\n");
    filter(findings, page);
    FindingView view = new FindingView(places, page);
    for (ReportedFinding finding : findings) {
      view.render(finding);
    }
    page.end("section");
  }

  /** Boxes that the style sheet alone obeys; they are shown where there is something to choose. */
  private static void filter(List<ReportedFinding> findings, Markup page) throws IOException {
    List<Severity> severities =
        List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE).stream()
            .filter(severity -> findings.stream().anyMatch(f -> f.severity() == severity))
            .toList();
    if (severities.size() < 2) {
      return;
    }
    page.open("fieldset", "class", "filter").element("legend", "Show");
    for (Severity severity : severities) {
      String word = Totals.word(severity);
      page.open("label").open("input", "type", "checkbox", "id", "show-" + word, "checked", "");
      page.text(" " + Messages.capital(word) + "s").close("label").text(" ");
    }
    page.end("fieldset");
  }
}
