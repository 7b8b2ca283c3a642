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

/**
 * The rules that ran, each with what it found. The page of a rule that found something is folded
 * away below it; to make up all of them would be the largest part of a clean build's report.
 */
final class RuleList {

  private static final int FEW = 8;

  private final Register register;
  private final Markup page;

  RuleList(Register register, Markup page) {
    this.register = register;
    this.page = page;
  }

  void render(CheckResult result) throws IOException {
    Map<String, RuleInfo> rules = new TreeMap<>(result.rules());
    for (ReportedFinding found : register.findings()) {
      String id = found.finding().rule();
      rules.putIfAbsent(id, new RuleInfo(id, "", "", found.severity()));
    }
    page.open("section", "class", "view", "id", "rules", "aria-labelledby", "rules-h");
    page.element("h2", "The rules", "id", "rules-h").made("\n");
    for (Map.Entry<String, RuleInfo> rule : rules.entrySet()) {
      rule(rule.getKey(), rule.getValue());
    }
    page.end("section");
  }

  private void rule(String id, RuleInfo rule) throws IOException {
    List<ReportedFinding> found = register.byRule().getOrDefault(id, List.of());
    String severity = Totals.word(rule.severity());
    page.open("section", "class", "rule item", "id", Anchors.rule(id)).element("h3", id);
    page.open("p").text(Messages.sentence(rule.summary())).text(" ");
    page.element(
        "span",
        rule.severity() == Severity.OFF ? "switched off" : severity,
        "class",
        "severity " + severity);
    page.close("p");
    if (!found.isEmpty()) {
      if (found.size() <= FEW) {
        page.open("details", "open", "");
      } else {
        page.open("details");
      }
      page.element("summary", Messages.counted(found.size(), "finding"));
      FindingList.render(found, page);
      page.close("details");
    }
    if (!found.isEmpty() && !rule.help().isBlank()) {
      page.open("details").element("summary", "About this rule");
      page.made(RulePage.html(rule.help())).close("details");
    }
    page.end("section");
  }
}
