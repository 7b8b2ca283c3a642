package dev.crosscheck.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.ArticleFiles;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.ConsistencyCheck;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.ConfigurationReader;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.reasoning.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The example project has exactly the findings that it lists. {@code
 * -Dcrosscheck.golden.update=true} writes the list anew: read the difference before you commit it.
 */
class ExampleProjectTest {

  private static final Path PROJECT = Path.of("..", "example-project");
  private static final Path EXPECTED = PROJECT.resolve("expected/findings.txt");

  private static CheckResult result;

  @BeforeAll
  static void checkArticles() throws IOException {
    result = check(PROJECT.resolve("articles"));
  }

  private static CheckResult check(Path root) {
    Configuration configuration =
        ConfigurationReader.read(root.resolve("crosscheck.yml"), RuleCatalogue.load().keySet());
    return new ConsistencyCheck(configuration)
        .check(
            root,
            ArticleFiles.find(root, ArticleFiles.DEFAULT_INCLUDES, ArticleFiles.DEFAULT_EXCLUDES));
  }

  /** In a small repository one article more makes rare words common, or common ones rare. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The board of the bank met on Monday. Its profit rose by 4% in the third quarter.",
        "Two boats met in the harbour of Port Alder in March. The wall of the harbour is old.",
        "Troops arrived in July. As many as 300 people came to see them, officials said."
      })
  void anUnrelatedArticleChangesNothing(String text, @TempDir Path folder) throws IOException {
    Path articles = PROJECT.resolve("articles");
    try (Stream<Path> files = Files.walk(articles)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(articles.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Files.writeString(folder.resolve("one-more.txt"), text);
    assertEquals(shown(result), shown(check(folder)));
  }

  @Test
  void hasTheFindingsThatItLists() throws IOException {
    String found = shown(result);
    if (Boolean.getBoolean("crosscheck.golden.update")) {
      Files.createDirectories(EXPECTED.getParent());
      Files.writeString(EXPECTED, found);
    }
    assertEquals(Files.readString(EXPECTED), found);
  }

  @Test
  void plantsADiscrepancyForEveryRule() {
    assertEquals(
        result.rules().keySet(),
        result.findings().stream()
            .map(Finding::rule)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void hasArticlesOfEveryFormat() {
    assertTrue(result.articles().size() >= 8);
    Set<String> formats =
        result.articles().stream()
            .map(checked -> checked.article().path())
            .map(path -> path.substring(path.lastIndexOf('.') + 1))
            .collect(Collectors.toSet());
    assertEquals(Set.of("md", "adoc", "html", "txt"), formats);
  }

  private static String shown(CheckResult result) {
    return result.findings().stream()
        .map(ExampleProjectTest::show)
        .collect(Collectors.joining("\n"));
  }

  /** The rule, then a line for each side: its place, its words, how they were read. */
  private static String show(Finding finding) {
    StringBuilder shown = new StringBuilder(finding.rule()).append('\n');
    for (Evidence side : finding.evidence()) {
      Article article =
          result.articles().stream()
              .map(checked -> checked.article())
              .filter(one -> one.path().equals(side.span().article()))
              .findFirst()
              .orElseThrow();
      shown
          .append("  ")
          .append(article.path())
          .append(':')
          .append(article.position(side.span().start()).line())
          .append("  ")
          .append(side.quoted().isEmpty() ? "-" : side.quoted())
          .append("  [")
          .append(side.position())
          .append("]\n");
    }
    return shown.toString();
  }
}
