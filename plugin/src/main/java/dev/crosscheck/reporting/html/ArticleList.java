package dev.crosscheck.reporting.html;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.ReportedFinding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The articles, those with most findings first, each with its text folded away. */
final class ArticleList {

  /** A repository of so few articles is shown whole; of a larger one those with findings. */
  private static final int ALL = 40;

  /** Units of all articles' texts together; the report stays fit to be sent by mail. */
  private static final int TEXTS = 1_200_000;

  /** What a fact adds, in units of text. */
  private static final int FACT = 90;

  private final Register register;
  private final Places places;
  private final Markup page;
  private final ArticleView view;

  ArticleList(Register register, Places places, Markup page) {
    this.register = register;
    this.places = places;
    this.page = page;
    this.view = new ArticleView(places, page);
  }

  void render(CheckResult result) throws IOException {
    List<CheckedArticle> shown = shown(result);
    page.open("section", "class", "view", "id", "articles", "aria-labelledby", "articles-h");
    page.element("h2", "The articles, as they were understood", "id", "articles-h");
    page.open("p", "class", "legend").text("Underlined is what was read: ");
    for (String kind : List.of("time", "quantity", "name", "role", "event", "quotation")) {
      page.element("u", kind, "class", kind).text(" ");
    }
    page.text("and marked is what is in a finding: ").element("mark", "claim").end("p");
    int left = TEXTS;
    boolean bounded = false;
    for (CheckedArticle checked : shown) {
      int size = checked.article().text().length() + FACT * checked.ledger().size();
      article(checked, size <= left);
      bounded |= size > left;
      left -= Math.min(left, size);
    }
    if (shown.size() < result.articles().size()) {
      int rest = result.articles().size() - shown.size();
      page.element(
          "p", Messages.counted(rest, "more article") + " without a finding.", "class", "aside");
    }
    if (bounded) {
      String kept =
          "To keep this file small, only the articles with most findings have their text.";
      page.element("p", kept, "class", "aside");
    }
    page.end("section");
  }

  private List<CheckedArticle> shown(CheckResult result) {
    List<CheckedArticle> shown = new ArrayList<>();
    for (CheckedArticle checked : result.articles()) {
      if (!findings(checked).isEmpty()
          || result.articles().size() <= ALL && checked.article().note().isEmpty()) {
        shown.add(checked);
      }
    }
    shown.sort(Comparator.comparingInt(checked -> -findings(checked).size()));
    return shown;
  }

  private List<ReportedFinding> findings(CheckedArticle checked) {
    return register.byArticle().getOrDefault(checked.article().path(), List.of());
  }

  private void article(CheckedArticle checked, boolean whole) throws IOException {
    String path = checked.article().path();
    List<ReportedFinding> findings = findings(checked);
    page.open("details", "class", "paper item", "id", Anchors.article(path)).open("summary");
    page.open("h3").words(places.title(path)).close("h3").text(" ");
    page.open("code").words(Plain.line(places.path(path))).close("code").text(" ");
    page.element("span", Messages.counted(findings.size(), "finding"), "class", "count");
    page.close("summary").made("\n");
    if (register.isLong()) {
      page.open("noscript");
    }
    if (whole) {
      view.render(checked, findings);
    } else {
      FindingList.render(findings, page);
    }
    if (register.isLong()) {
      page.close("noscript");
    }
    page.end("details");
  }
}
