package dev.crosscheck.reasoning;

import dev.crosscheck.facts.Severity;
import dev.crosscheck.reasoning.RuleEngine.CompiledRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rules that can accuse, each with its page and its own severity. */
public final class RuleCatalogue {

  private RuleCatalogue() {}

  /**
   * Reads it from the compiled rules: a rule with a {@code @Severity} is in it, and its page stands
   * beside it.
   *
   * @return by rule id
   */
  public static SortedMap<String, RuleInfo> load() {
    SortedMap<String, RuleInfo> catalogue = new TreeMap<>();
    for (CompiledRule rule : RuleEngine.compiledRules()) {
      if (!rule.severity().isEmpty()) {
        catalogue.put(rule.name(), info(rule));
      }
    }
    return Collections.unmodifiableSortedMap(catalogue);
  }

  /** By rule, the rules whose findings its own can say again: those of its {@code @Repeats}. */
  static Map<String, Set<String>> repeated() {
    Map<String, Set<String>> repeated = new HashMap<>();
    for (CompiledRule rule : RuleEngine.compiledRules()) {
      if (!rule.repeats().isEmpty()) {
        repeated.put(rule.name(), Set.of(rule.repeats().split(", *")));
      }
    }
    return repeated;
  }

  private static RuleInfo info(CompiledRule rule) {
    String page = page(rule);
    return new RuleInfo(
        rule.name(),
        summary(page),
        page,
        Severity.valueOf(rule.severity().toUpperCase(Locale.ROOT)));
  }

  private static String page(CompiledRule rule) {
    String path = "/" + rule.group().replace('.', '/') + "/" + rule.name() + "/README.md";
    try (InputStream in = RuleCatalogue.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("Rule " + rule.name() + " has no page " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException error) {
      throw new UncheckedIOException("The page of rule " + rule.name() + " is unreadable", error);
    }
  }

  /** The first paragraph below the heading, its lines joined. */
  static String summary(String page) {
    StringBuilder summary = new StringBuilder();
    int start = 0;
    while (start < page.length()) {
      int end = page.indexOf('\n', start);
      String line = page.substring(start, end < 0 ? page.length() : end).strip();
      start = end < 0 ? page.length() : end + 1;
      if (line.isEmpty() && summary.length() > 0) {
        break;
      }
      if (!line.isEmpty() && !line.startsWith("#")) {
        summary.append(summary.length() == 0 ? "" : " ").append(line);
      }
    }
    return summary.toString();
  }
}
