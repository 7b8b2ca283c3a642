package dev.crosscheck.reporting.html;

import dev.crosscheck.facts.Severity;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Totals;
import dev.crosscheck.standing.Status.State;
import java.io.IOException;
import java.util.List;

/**
 * The ways into the page, and what narrows it. The views and the boxes work without a script; what
 * does not is shown only where one runs.
 */
final class Toolbar {

  private static final List<Severity> SEVERITIES =
      List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE);

  private final Register register;
  private final Markup page;

  Toolbar(Register register, Markup page) {
    this.register = register;
    this.page = page;
  }

  void render() throws IOException {
    boolean found = !register.findings().isEmpty();
    page.open("div", "class", "bar").open("nav", "aria-label", "Views");
    if (found) {
      link("findings", "Findings", register.findings().size());
    }
    link("articles", "Articles", -1);
    if (!register.stories().isEmpty()) {
      link("stories", "Stories", register.stories().size());
    }
    link("rules", "Rules", -1);
    link("checked", "Checked", -1);
    page.end("nav");
    if (found) {
      filter();
    }
    page.end("div");
  }

  private void link(String id, String label, int count) throws IOException {
    page.open("a", "href", "#" + id).text(label);
    if (count >= 0) {
      page.text(" ").element("span", Messages.grouped(count), "class", "count");
    }
    page.close("a").text(" ");
  }

  private void filter() throws IOException {
    page.open("div", "class", "filter", "role", "search", "aria-label", "Filter");
    page.open("span", "class", "scripted");
    page.open(
        "input",
        "type",
        "search",
        "id",
        "words",
        "aria-label",
        "Search",
        "placeholder",
        "Search words or paths");
    page.open("select", "id", "rule", "aria-label", "Rule");
    page.element("option", "All rules", "value", "*");
    for (String rule : register.byRule().keySet()) {
      page.element("option", rule, "value", rule);
    }
    page.close("select").close("span");
    for (Severity severity : SEVERITIES) {
      if (has(severity)) {
        String word = Totals.word(severity);
        box(word, Messages.capital(word) + "s");
      }
    }
    box("known", State.KNOWN);
    box("accepted", State.ACCEPTED);
    page.open("span", "class", "scripted");
    page.element("output", "", "id", "shown");
    page.element("button", "?", "type", "button", "id", "keys", "aria-label", "Keys");
    page.close("span").end("div");
  }

  private void box(String word, State state) throws IOException {
    for (ReportedFinding found : register.findings()) {
      if (found.status().state() == state) {
        box(word, Messages.capital(word));
        return;
      }
    }
  }

  private void box(String word, String label) throws IOException {
    page.open("label").open("input", "type", "checkbox", "id", "show-" + word, "checked", "");
    page.text(" " + label).close("label").text(" ");
  }

  private boolean has(Severity severity) {
    for (ReportedFinding found : register.findings()) {
      if (found.severity() == severity) {
        return true;
      }
    }
    return false;
  }
}
