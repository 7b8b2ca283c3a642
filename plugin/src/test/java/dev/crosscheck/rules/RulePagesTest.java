package dev.crosscheck.rules;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.crosscheck.check.ConsistencyCheck;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.Configuration.ArticleEntry;
import dev.crosscheck.configuration.FactSheet;
import dev.crosscheck.configuration.FactSheetReader;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import dev.crosscheck.rules.RulePage.Example;
import dev.crosscheck.rules.RulePage.MarkedArticle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the examples of every rule's page through the whole check: marked words must be found by
 * that rule, and all others must not be.
 */
class RulePagesTest {

  private static final List<String> SECTIONS =
      List.of(
          "Why it matters",
          RulePage.INCONSISTENT,
          RulePage.CONSISTENT,
          "What it does not see",
          "Options");

  /** An example's file of this name is no article but the newsroom's sheet of facts. */
  private static final String SHEET = "facts.yml";

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicNode> everyPageIsTrue() {
    return pages("contradictions")
        .map(page -> dynamicContainer(page.id(), Stream.concat(shape(page), examples(page))));
  }

  @TestFactory
  Stream<DynamicNode> everyLinkingRuleHasAPage() {
    return pages("linking").map(page -> dynamicTest(page.id(), () -> hasHead(page)));
  }

  @Test
  void thereAreRules() {
    assertFalse(RuleFolders.pages("contradictions").isEmpty());
    assertFalse(RuleFolders.pages("linking").isEmpty());
  }

  private static Stream<RulePage> pages(String kind) {
    SortedMap<String, String> pages = RuleFolders.pages(kind);
    return pages.entrySet().stream()
        .map((Map.Entry<String, String> page) -> RulePage.parse(page.getKey(), page.getValue()));
  }

  private static Stream<DynamicNode> shape(RulePage page) {
    return Stream.of(
        dynamicTest("has a heading and a summary", () -> hasHead(page)),
        dynamicTest(
            "has all sections",
            () -> assertEquals(SECTIONS, List.copyOf(page.sections()), page.id())),
        dynamicTest("has an inconsistent example", () -> assertTrue(has(page, true))),
        dynamicTest("has a consistent example", () -> assertTrue(has(page, false))));
  }

  private static void hasHead(RulePage page) {
    assertEquals(page.id(), page.title());
    assertFalse(page.summary().isEmpty(), page.id() + " has no summary");
  }

  private static boolean has(RulePage page, boolean inconsistent) {
    return page.examples().stream()
        .anyMatch(
            example -> example.inconsistent() == inconsistent && !example.articles().isEmpty());
  }

  private Stream<DynamicNode> examples(RulePage page) {
    return page.examples().stream()
        .map(
            example ->
                dynamicTest(
                    (example.inconsistent() ? "finds: " : "is silent: ") + example.title(),
                    () -> check(page.id(), example)));
  }

  private void check(String rule, Example example) throws IOException {
    List<Span> marks =
        example.articles().stream().flatMap(article -> article.marks().stream()).toList();
    assertEquals(example.inconsistent(), !marks.isEmpty(), "Marks in “" + example.title() + "”");
    List<Finding> findings = findings(rule, example);
    List<Span> touched =
        findings.stream()
            .flatMap(finding -> finding.evidence().stream())
            .map(Evidence::span)
            .toList();
    assertAll(
        Stream.concat(
            marks.stream()
                .map(
                    mark ->
                        () ->
                            assertTrue(
                                touched.stream().anyMatch(mark::touches),
                                () -> "Not found: " + words(mark, example) + " " + findings)),
            touched.stream()
                .map(
                    span ->
                        () ->
                            assertTrue(
                                marks.stream().anyMatch(span::touches),
                                () -> "Found: " + words(span, example) + " " + findings))));
  }

  private List<Finding> findings(String rule, Example example) throws IOException {
    Path root = Files.createTempDirectory(folder, "articles");
    List<String> paths = new ArrayList<>();
    List<ArticleEntry> entries = new ArrayList<>();
    for (MarkedArticle article : example.articles()) {
      Path file = root.resolve(article.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, article.text());
      if (!article.path().equals(SHEET)) {
        paths.add(article.path());
      }
      if (article.date().isPresent()) {
        entries.add(
            new ArticleEntry(article.path(), Optional.empty(), article.date(), Optional.empty()));
      }
    }
    Path sheet = root.resolve(SHEET);
    FactSheet facts =
        Files.isRegularFile(sheet) ? FactSheetReader.read(sheet, SHEET) : FactSheet.NONE;
    Configuration configuration =
        new Configuration(entries, List.of(), List.of(), Map.of(), facts, List.of());
    return new ConsistencyCheck(configuration)
        .check(root, paths).findings().stream()
            .filter(finding -> finding.rule().equals(rule))
            .toList();
  }

  private static String words(Span span, Example example) {
    return example.articles().stream()
        .filter(article -> article.path().equals(span.article()))
        .map(article -> article.text().substring(span.start(), span.end()))
        .findFirst()
        .orElse("?");
  }
}
