package dev.crosscheck.reporting.html;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.check.LedgerEntry;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.ReportedFinding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often the names that findings dispute are used in all articles. */
final class Spellings {

  private static final Set<String> NAMES =
      Set.of("person", "organisation", "place", "group", "thing");

  private final Map<String, Integer> uses;

  private Spellings(Map<String, Integer> uses) {
    this.uses = uses;
  }

  static Spellings of(CheckResult result, List<ReportedFinding> findings) {
    Map<String, Integer> uses = new HashMap<>();
    for (ReportedFinding found : findings) {
      for (Evidence side : found.finding().evidence()) {
        if (side.dates().isEmpty() && side.numbers().isEmpty()) {
          uses.put(Plain.line(side.position()), 0);
        }
      }
    }
    for (CheckedArticle article : uses.isEmpty() ? List.<CheckedArticle>of() : result.articles()) {
      for (LedgerEntry entry : article.ledger()) {
        if (NAMES.contains(entry.kind()) && uses.containsKey(entry.text())) {
          uses.merge(entry.text(), 1, Integer::sum);
        }
      }
    }
    return new Spellings(uses);
  }

  /** 0 for what is no name. */
  int uses(String name) {
    return uses.getOrDefault(name, 0);
  }
}
