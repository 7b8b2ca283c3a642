package dev.crosscheck.reporting.html;

import dev.crosscheck.reporting.view.Headline;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Totals;
import java.io.IOException;
import java.util.List;

/** Findings as a list of links to them. */
final class FindingList {

  private static final int LISTED = 200;

  private FindingList() {}

  static void render(List<ReportedFinding> findings, Markup page) throws IOException {
    page.open("ul", "class", "links");
    for (ReportedFinding found : findings.subList(0, Math.min(LISTED, findings.size()))) {
      page.open("li", "class", Totals.word(found.severity()));
      page.open("a", "href", "#" + Anchors.finding(found)).words(Headline.of(found.finding()));
      page.close("a").close("li");
    }
    if (findings.size() > LISTED) {
      page.element("li", "and " + Messages.grouped(findings.size() - LISTED) + " more");
    }
    page.end("ul");
  }
}
