package dev.crosscheck.check;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.reasoning.RuleInfo;
import java.util.List;
import java.util.Map;

/**
 * All that a run learned; reports are made of nothing else.
 *
 * @param articles sorted by path
 * @param findings sorted by primary place, then rule
 * @param rules the rules that ran, by id, sorted
 */
public record CheckResult(
    List<CheckedArticle> articles, List<Finding> findings, Map<String, RuleInfo> rules) {}
