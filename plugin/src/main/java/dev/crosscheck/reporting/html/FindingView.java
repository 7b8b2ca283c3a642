package dev.crosscheck.reporting.html;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.reporting.view.Headline;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Stance;
import dev.crosscheck.reporting.view.Story;
import dev.crosscheck.reporting.view.Totals;
import java.io.IOException;
import java.util.List;

/** One finding: the question, the passages beside each other, the reasons, what to do. */
final class FindingView {

  private static final int REASON = 400;

  private final Markup page;
  private final StanceView stances;
  private final Pictures pictures;

  FindingView(Places places, Spellings spellings, Markup page) {
    this.page = page;
    this.stances = new StanceView(places, page);
    this.pictures = new Pictures(places, spellings, page);
  }

  /**
   * @param open whether its passages are shown at once rather than on request
   */
  void render(ReportedFinding reported, boolean open) throws IOException {
    Finding finding = reported.finding();
    String id = Anchors.finding(reported);
    String severity = Totals.word(reported.severity());
    String status = reported.status().isNew() ? "" : " " + reported.status().word();
    String names = "finding item " + severity + status;
    page.open("article", "class", names, "id", id, "data-rule", finding.rule());
    kicker(reported, severity);
    page.open("h3").open("a", "href", "#" + id).words(Headline.of(finding)).close("a").end("h3");
    conflict(finding);
    if (open) {
      body(finding);
    } else {
      page.open("details").element("summary", "The passages, side by side").open("noscript");
      body(finding);
      page.close("noscript").end("details");
    }
    page.end("article");
  }

  private void kicker(ReportedFinding reported, String severity) throws IOException {
    Finding finding = reported.finding();
    int articles = Story.articles(reported).size();
    page.open("p", "class", "kicker");
    page.element("strong", Messages.capital(severity), "class", "severity " + severity).text(" ");
    page.element("a", finding.rule(), "href", "#" + Anchors.rule(finding.rule()));
    if (finding.evidence().size() > 1) {
      page.text(articles == 1 ? " within one article" : " across " + articles + " articles");
    }
    if (!reported.status().isNew()) {
      page.text(" ").element("span", reported.status().label(), "class", "status");
    }
    page.end("p");
    if (reported.status().isAccepted()) {
      page.open("p", "class", "accepted-because").text("Accepted because: ");
      page.words(Messages.sentence(Plain.line(reported.status().because(), REASON))).end("p");
    }
  }

  private void conflict(Finding finding) throws IOException {
    page.open("p", "class", "conflict");
    page.text(Messages.sentence(finding.conflict())).end("p");
  }

  private void body(Finding finding) throws IOException {
    List<Stance> sides = Stance.of(finding);
    page.open("div", "class", sides.size() == 1 ? "body lone" : "body");
    stances.render(sides);
    page.open("div", "class", "why");
    pictures.render(sides);
    reasons(finding);
    page.close("div").end("div");
    actions(finding, sides);
  }

  private void reasons(Finding finding) throws IOException {
    page.open("div", "class", "reasons");
    if (!finding.because().isEmpty()) {
      page.element("h4", "Why these are taken for one thing").open("ul");
      for (String sentence : finding.because()) {
        page.element("li", Messages.sentence(Plain.line(sentence, REASON)));
      }
      page.close("ul");
    }
    page.element("h4", "What to do");
    page.element("p", Messages.sentence(finding.advice()), "class", "advice").end("div");
  }

  /** The script adds what it can copy; without one none of it is shown. */
  private void actions(Finding finding, List<Stance> sides) throws IOException {
    page.open("div", "class", "actions");
    String waiver = Waiver.of(finding, sides);
    if (!waiver.isEmpty()) {
      page.open("button", "type", "button", "data-do", "copy", "data-copy", waiver);
      page.text("Copy entry for names").close("button");
    }
    page.end("div");
  }
}
