package dev.crosscheck.maven;

import dev.crosscheck.article.Article;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.Headline;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Totals;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/** The findings as a page of a Maven site; the sink escapes every text. */
final class SitePage {

  private static final int SHOWN = 100;
  private static final int QUOTE = 300;
  private static final int[] LEFT = {Sink.JUSTIFY_LEFT, Sink.JUSTIFY_LEFT, Sink.JUSTIFY_LEFT};

  private final Dossier dossier;
  private final String report;
  private final Sink sink;

  /**
   * @param report the full report, as seen from the page
   */
  SitePage(Dossier dossier, String report, Sink sink) {
    this.dossier = dossier;
    this.report = report;
    this.sink = sink;
  }

  void render() {
    sink.head();
    sink.title();
    sink.text("Crosscheck");
    sink.title_();
    sink.head_();
    sink.body();
    section(1, "Crosscheck");
    summary();
    findings();
    howToRead();
    leftOut();
    sink.section_(1);
    sink.body_();
    sink.flush();
    sink.close();
  }

  private void summary() {
    Totals totals = dossier.totals();
    String nothing = totals.besides().isEmpty() ? "nothing contradicts itself" : "nothing is new";
    paragraph(
        "Checked "
            + Messages.counted(totals.articles(), "article")
            + " ("
            + Messages.counted(totals.facts(), "fact")
            + ") against "
            + Messages.counted(totals.rules(), "rule")
            + ": "
            + (totals.findings() == 0 ? nothing : totals.bySeverity())
            + (totals.besides().isEmpty() ? "" : "; " + totals.besides() + " besides")
            + ".");
    sink.paragraph();
    link(report, "The full report");
    sink.text(
        " has the passages in their sentences, side by side, timelines and number lines, and each"
            + " article as it was understood.");
    sink.paragraph_();
    dossier.remarks().forEach(remark -> paragraph(Plain.line(remark)));
  }

  private void findings() {
    List<ReportedFinding> fresh = dossier.fresh();
    if (fresh.isEmpty()) {
      return;
    }
    section(2, "The findings");
    for (ReportedFinding found : fresh.subList(0, Math.min(SHOWN, fresh.size()))) {
      finding(found);
    }
    if (fresh.size() > SHOWN) {
      paragraph(Messages.grouped(fresh.size() - SHOWN) + " more are in the full report.");
    }
    sink.section_(2);
  }

  private void finding(ReportedFinding found) {
    Finding finding = found.finding();
    section(3, Headline.of(finding));
    sink.paragraph();
    sink.text(Messages.capital(Totals.word(found.severity())) + ", " + finding.rule() + ". ");
    link(report + "#f-" + found.id(), "Side by side");
    sink.paragraph_();
    sink.table();
    sink.tableRows(LEFT, false);
    row(true, "Where", "What it says", "Read as");
    for (Evidence side : finding.evidence()) {
      row(
          false,
          dossier.places().label(side.span()),
          "“" + Plain.line(side.quoted(), QUOTE) + "”",
          Plain.line(side.position(), QUOTE));
    }
    sink.tableRows_();
    sink.table_();
    paragraph(Messages.sentence(finding.conflict()) + " " + Messages.sentence(finding.advice()));
    sink.section_(3);
  }

  private void howToRead() {
    section(2, "How to read them");
    paragraph(
        "A finding sets passages beside each other that cannot all be true. It does not say which is"
            + " right: correct the other, and check again.");
    sink.definitionList();
    term("Error", "The calendar, the arithmetic or the spelling itself contradicts it.");
    term("Warning", "The statements cannot all be true, as far as a careful reader can tell.");
    term("Note", "Worth a look.");
    term("Known", "An earlier run had it already.");
    term("Accepted", "The newsroom has said in crosscheck.yml why it may stay.");
    sink.definitionList_();
    sink.section_(2);
  }

  private void leftOut() {
    List<CheckedArticle> skipped = dossier.totals().skipped();
    if (skipped.isEmpty()) {
      return;
    }
    section(2, "What was left out");
    sink.list();
    for (CheckedArticle checked : skipped) {
      Article article = checked.article();
      sink.listItem();
      String path = Plain.line(dossier.places().path(article.path()));
      sink.text(path + ": " + Plain.line(article.note(), QUOTE));
      sink.listItem_();
    }
    sink.list_();
    sink.section_(2);
  }

  private void section(int level, String title) {
    sink.section(level, null);
    sink.sectionTitle(level, null);
    sink.text(title);
    sink.sectionTitle_(level);
  }

  private void paragraph(String text) {
    sink.paragraph();
    sink.text(text);
    sink.paragraph_();
  }

  private void link(String address, String text) {
    sink.link(address);
    sink.text(text);
    sink.link_();
  }

  private void term(String term, String meaning) {
    sink.definitionListItem();
    sink.definedTerm();
    sink.text(term);
    sink.definedTerm_();
    sink.definition();
    sink.text(meaning);
    sink.definition_();
    sink.definitionListItem_();
  }

  private void row(boolean head, String... cells) {
    sink.tableRow();
    for (String cell : cells) {
      if (head) {
        sink.tableHeaderCell();
        sink.text(cell);
        sink.tableHeaderCell_();
      } else {
        sink.tableCell();
        sink.text(cell);
        sink.tableCell_();
      }
    }
    sink.tableRow_();
  }
}
