package dev.crosscheck.reporting.html;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.reasoning.RuleInfo;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Totals;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules that ran, each with its page folded away. */
final class RuleList {

  private final Markup page;

  RuleList(Markup page) {
    this.page = page;
  }

  void render(CheckResult result, List<ReportedFinding> findings) throws IOException {
    Map<String, RuleInfo> rules = new TreeMap<>(result.rules());
    for (ReportedFinding found : findings) {
      String id = found.finding().rule();
      rules.putIfAbsent(id, new RuleInfo(id, "", "", found.severity()));
    }
    page.open("section", "class", "rules", "aria-labelledby", "rules");
    page.element("h2", "The rules", "id", "rules").made("\n");
    for (Map.Entry<String, RuleInfo> rule : rules.entrySet()) {
      rule(rule.getKey(), rule.getValue());
    }
    page.end("section");
  }

  private void rule(String id, RuleInfo rule) throws IOException {
    page.open("section", "class", "rule", "id", Anchors.rule(id)).element("h3", id);
    page.open("p").text(Messages.sentence(rule.summary())).text(" ");
    page.element(
        "span",
        rule.severity() == Severity.OFF ? "switched off" : Totals.word(rule.severity()),
        "class",
        "severity " + Totals.word(rule.severity()));
    page.close("p");
    if (!rule.help().isBlank()) {
      page.open("details").element("summary", "About this rule");
      page.made(RulePage.html(rule.help())).close("details");
    }
    page.end("section");
  }
}
