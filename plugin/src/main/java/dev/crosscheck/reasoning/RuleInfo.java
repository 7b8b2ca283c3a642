package dev.crosscheck.reasoning;

import dev.crosscheck.facts.Severity;

/**
 * A rule as reports present it.
 *
 * @param id folder name, rule name and id in every report
 * @param summary one sentence
 * @param help the rule's page, Markdown
 * @param severity as configured, or the rule's own
 */
public record RuleInfo(String id, String summary, String help, Severity severity) {}
