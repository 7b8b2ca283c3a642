package dev.crosscheck.check;

import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.reasoning.RuleInfo;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules with the severities that the newsroom gives them. */
final class Severities {

  private Severities() {}

  static SortedMap<String, RuleInfo> configured(
      SortedMap<String, RuleInfo> rules, Configuration configuration) {
    SortedMap<String, RuleInfo> configured = new TreeMap<>();
    rules.forEach(
        (id, rule) -> {
          Severity severity = configuration.severities().getOrDefault(id, rule.severity());
          configured.put(id, new RuleInfo(id, rule.summary(), rule.help(), severity));
        });
    return configured;
  }
}
