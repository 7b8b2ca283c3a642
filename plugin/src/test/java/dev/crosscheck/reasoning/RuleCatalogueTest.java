package dev.crosscheck.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.facts.Severity;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

  private final SortedMap<String, RuleInfo> rules = RuleCatalogue.load();

  @Test
  void holdsTheRulesThatAccuse() {
    for (String id : new String[] {"conflicting-date", "conflicting-quantity"}) {
      assertEquals(Severity.WARNING, rules.get(id).severity(), id);
    }
    for (String id : new String[] {"conflicting-place", "conflicting-status"}) {
      assertEquals(Severity.NOTE, rules.get(id).severity(), id);
    }
    assertFalse(rules.containsKey("same-plan"));
  }

  @Test
  void everyRuleHasASummaryAndItsPage() {
    rules.forEach(
        (id, rule) -> {
          assertEquals(id, rule.id());
          assertTrue(rule.help().startsWith("# " + id + "\n"), id);
          assertTrue(rule.summary().endsWith("."), id + ": " + rule.summary());
        });
  }

  @Test
  void theSummaryIsTheFirstParagraph() {
    assertEquals(
        "One event has one day.",
        RuleCatalogue.summary("# id\n\nOne event\nhas one day.\n\n## Why\n"));
  }
}
