package dev.crosscheck.reporting.html;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Passage;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.check.LedgerEntry;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Span;
import dev.crosscheck.reporting.view.Headline;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.ReportedFinding;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;

/** An article as it was understood: its text, every fact underlined, the findings in the margin. */
final class ArticleView {

  private static final int FACTS = 300;
  private static final int WORDS = 120;

  private final Places places;
  private final Markup page;

  ArticleView(Places places, Markup page) {
    this.places = places;
    this.page = page;
  }

  void render(CheckedArticle checked, List<ReportedFinding> findings) throws IOException {
    Article article = checked.article();
    origin(checked);
    page.open("div", "class", "reader").made("\n");
    TreeSet<Integer> shown = new TreeSet<>();
    int next = 0;
    for (Passage passage : article.passages()) {
      if (!passage.text().isBlank()) {
        next = passage(passage, checked.ledger(), next, findings, shown);
      }
    }
    page.end("div");
    if (shown.size() < findings.size()) {
      page.open("div", "class", "margin");
      for (int i = 0; i < findings.size(); i++) {
        if (!shown.contains(i)) {
          margin(i, findings.get(i));
        }
      }
      page.end("div");
    }
    facts(checked);
  }

  private void origin(CheckedArticle checked) throws IOException {
    Article article = checked.article();
    page.open("p", "class", "origin");
    if (article.metadata().publisher().isPresent()) {
      page.words(Plain.line(article.metadata().publisher().get(), WORDS)).text(", ");
    }
    page.text(article.metadata().date().map(CalendarText::day).orElse("date unknown"));
    page.text(", " + Messages.counted(checked.ledger().size(), "fact")).end("p");
  }

  /**
   * @param next the first fact that can lie in this passage
   * @return the first fact that can lie in the next one
   */
  private int passage(
      Passage passage,
      List<LedgerEntry> ledger,
      int next,
      List<ReportedFinding> findings,
      TreeSet<Integer> shown)
      throws IOException {
    Span whole = passage.span(0, passage.text().length());
    Layer layer = new Layer(passage);
    int at = next;
    while (at < ledger.size() && ledger.get(at).start() < whole.end()) {
      LedgerEntry entry = ledger.get(at++);
      if (entry.start() >= whole.start()) {
        layer.fact(entry);
      }
    }
    TreeSet<Integer> beside = new TreeSet<>();
    for (int i = 0; i < findings.size(); i++) {
      for (Evidence side : findings.get(i).finding().evidence()) {
        if (side.span().touches(whole)) {
          layer.claim(side.span(), i + 1, "#" + Anchors.finding(findings.get(i)));
          beside.add(i);
        }
      }
    }
    shown.addAll(beside);
    page.open("p", "class", passage.isHeadline() ? "headline" : "text", "dir", "auto");
    layer.render(page);
    page.end("p");
    if (!beside.isEmpty()) {
      page.open("div", "class", "margin");
      for (int number : beside) {
        margin(number, findings.get(number));
      }
      page.end("div");
    }
    return at;
  }

  private void margin(int index, ReportedFinding found) throws IOException {
    page.open("p").element("span", String.valueOf(index + 1), "class", "number").text(" ");
    page.open("a", "href", "#" + Anchors.finding(found)).words(Headline.of(found.finding()));
    page.close("a").close("p");
  }

  private void facts(CheckedArticle checked) throws IOException {
    List<LedgerEntry> ledger = checked.ledger();
    if (ledger.isEmpty()) {
      return;
    }
    page.open("details", "class", "facts");
    page.element("summary", "The facts as they were read").open("div", "class", "wide");
    page.open("table").open("thead").open("tr");
    page.element("th", "Line", "scope", "col").element("th", "Words", "scope", "col");
    page.element("th", "Read as", "scope", "col").close("tr").close("thead").open("tbody");
    for (LedgerEntry entry : ledger.subList(0, Math.min(FACTS, ledger.size()))) {
      Span span = new Span(checked.article().path(), entry.start(), entry.end());
      page.open("tr").element("td", String.valueOf(places.start(span).line()));
      page.open("td").words(Plain.line(entry.text(), WORDS)).close("td");
      page.open("td").words(Plain.line(FactText.of(entry), WORDS)).close("td").close("tr");
    }
    page.close("tbody").close("table").close("div");
    if (ledger.size() > FACTS) {
      page.element("p", Messages.grouped(ledger.size() - FACTS) + " more are in facts.jsonl.");
    }
    page.end("details");
  }
}
