package dev.crosscheck.reporting.html;

import dev.crosscheck.article.Article;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Totals;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One finding: the question, the passages beside each other, the reasons, what to do. */
final class FindingView {

  private static final int CARDS = 12;
  private static final int QUOTE = 160;

  private final Places places;
  private final Markup page;
  private final SideView sides;

  FindingView(Places places, Markup page) {
    this.places = places;
    this.page = page;
    this.sides = new SideView(places, page);
  }

  void render(ReportedFinding reported) throws IOException {
    Finding finding = reported.finding();
    String id = Anchors.finding(reported);
    String severity = Totals.word(reported.severity());
    page.open("article", "class", "finding " + severity, "id", id, "aria-labelledby", id + "-h");
    kicker(finding, severity);
    page.open("h3").element("bdi", Headline.of(finding), "id", id + "-h");
    page.element("a", "#", "class", "self", "href", "#" + id, "aria-label", "Link to this finding");
    page.end("h3");
    conflict(finding);
    passages(finding.evidence());
    page.open("div", "class", "why");
    charts(id, finding);
    reasons(finding);
    page.end("div");
    page.end("article");
  }

  private void kicker(Finding finding, String severity) throws IOException {
    long articles = finding.evidence().stream().map(e -> e.span().article()).distinct().count();
    page.open("p", "class", "kicker");
    page.element("strong", Messages.capital(severity), "class", "severity");
    page.text(" · ").element("a", finding.rule(), "href", "#" + Anchors.rule(finding.rule()));
    if (finding.evidence().size() > 1) {
      page.text(" · " + (articles == 1 ? "within 1 article" : "across " + articles + " articles"));
    }
    page.end("p");
  }

  private void conflict(Finding finding) throws IOException {
    String label =
        switch (finding.evidence().size()) {
          case 1 -> "What is wrong:";
          case 2 -> "Why they cannot both hold:";
          default -> "Why they cannot all hold:";
        };
    page.open("p", "class", "conflict").element("b", label).text(" ");
    page.text(Messages.sentence(finding.conflict())).end("p");
  }

  private void passages(List<Evidence> evidence) throws IOException {
    page.open("div", "class", evidence.size() > 2 ? "sides many" : "sides");
    for (int i = 0; i < Math.min(CARDS, evidence.size()); i++) {
      sides.render(i, evidence.get(i), evidence.size() > 1, against(i, evidence));
    }
    page.end("div");
    if (evidence.size() > CARDS) {
      page.open("details");
      page.element("summary", Messages.counted(evidence.size() - CARDS, "more passage")).open("ul");
      for (Evidence side : evidence.subList(CARDS, evidence.size())) {
        page.open("li").open("code").words(places.label(side.span())).close("code").text(" ");
        page.open("q").words(Plain.line(side.quoted(), QUOTE)).close("q").end("li");
      }
      page.close("ul").end("details");
    }
  }

  /** Days and numbers are compared by what they mean; names and quotations by their words. */
  private static Optional<Evidence> against(int index, List<Evidence> evidence) {
    boolean worded =
        evidence.size() == 2
            && evidence.stream().allMatch(e -> e.dates().isEmpty() && e.numbers().isEmpty());
    return worded ? Optional.of(evidence.get(1 - index)) : Optional.empty();
  }

  private void charts(String id, Finding finding) throws IOException {
    Optional<Chart> days = Timeline.of(finding.evidence(), this::published);
    if (days.isPresent()) {
      boolean published = days.get().bars().stream().anyMatch(b -> b.published().isPresent());
      chart(
          id + "-d",
          days.get(),
          "The days that each passage allows"
              + (published ? "; the upright stroke is the day it was published." : "."));
    }
    Optional<Chart> numbers = NumberLine.of(finding.evidence());
    if (numbers.isPresent()) {
      chart(id + "-n", numbers.get(), numbers.get().title() + ".");
    }
  }

  private void chart(String id, Chart chart, String caption) throws IOException {
    page.open("figure", "class", "chart");
    chart.render(id, page);
    page.element("figcaption", caption).end("figure");
  }

  private Optional<LocalDate> published(Evidence side) {
    return places.article(side.span()).map(Article::metadata).flatMap(m -> m.date());
  }

  private void reasons(Finding finding) throws IOException {
    page.open("dl", "class", "reasons");
    if (!finding.because().isEmpty()) {
      page.element("dt", "Why these are taken for one thing").open("dd");
      list(finding.because());
      page.close("dd");
    }
    page.element("dt", "What to do");
    page.element("dd", Messages.sentence(finding.advice()), "class", "advice").end("dl");
  }

  private void list(List<String> sentences) throws IOException {
    page.open("ul");
    for (String sentence : sentences) {
      page.element("li", Messages.sentence(Plain.line(sentence, 400)));
    }
    page.close("ul");
  }
}
