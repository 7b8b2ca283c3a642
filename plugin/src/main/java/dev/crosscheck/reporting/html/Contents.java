package dev.crosscheck.reporting.html;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Totals;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The findings by article and by rule. */
final class Contents {

  /** A longer list is folded: the findings themselves come first. */
  private static final int OPEN = 4;

  private final Places places;
  private final Markup page;

  Contents(Places places, Markup page) {
    this.places = places;
    this.page = page;
  }

  void render(List<ReportedFinding> findings) throws IOException {
    Map<String, List<ReportedFinding>> articles = new TreeMap<>();
    Map<String, List<ReportedFinding>> rules = new TreeMap<>();
    for (ReportedFinding reported : findings) {
      rules.computeIfAbsent(reported.finding().rule(), rule -> new ArrayList<>()).add(reported);
      TreeSet<String> paths = new TreeSet<>();
      for (Evidence side : reported.finding().evidence()) {
        paths.add(side.span().article());
      }
      paths.forEach(path -> articles.computeIfAbsent(path, p -> new ArrayList<>()).add(reported));
    }
    page.open("nav", "class", "contents", "aria-labelledby", "contents");
    page.element("h2", "Where to look", "id", "contents").open("div", "class", "columns");
    page.open("section").element("h3", "By article").made("\n");
    for (Map.Entry<String, List<ReportedFinding>> entry : articles.entrySet()) {
      String path = places.path(entry.getKey());
      group(Anchors.article(entry.getKey()), path, entry.getValue(), findings.size());
    }
    page.end("section").open("section").element("h3", "By rule").made("\n");
    for (Map.Entry<String, List<ReportedFinding>> entry : rules.entrySet()) {
      group(
          "by-" + Anchors.rule(entry.getKey()), entry.getKey(), entry.getValue(), findings.size());
    }
    page.close("section").close("div").end("nav");
  }

  private void group(String id, String name, List<ReportedFinding> found, int all)
      throws IOException {
    if (all > OPEN) {
      page.open("details", "id", id);
    } else {
      page.open("details", "id", id, "open", "");
    }
    page.open("summary").open("code").words(Plain.line(name)).close("code");
    page.element("span", Messages.counted(found.size(), "finding"), "class", "count");
    page.close("summary").open("ul");
    for (ReportedFinding reported : found) {
      page.open("li", "class", Totals.word(reported.severity()));
      page.open("a", "href", "#" + Anchors.finding(reported));
      page.words(Headline.of(reported.finding())).close("a").close("li");
    }
    page.close("ul").end("details");
  }
}
