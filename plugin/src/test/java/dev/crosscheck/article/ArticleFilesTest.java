package dev.crosscheck.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFilesTest {

  @Test
  void findsArticlesOnlyAndInOrder(@TempDir Path root) throws IOException {
    for (String path :
        List.of(
            "b.md",
            "a/c.adoc",
            "a/d.html.erb",
            "a/ä (x).txt",
            "a/line\u0007bell.md",
            "a/README.md",
            "target/x.md",
            "a/build/x.md",
            "node_modules/p/x.md",
            ".git/x.md",
            "LICENSE.txt",
            "x.java",
            "licence-plates-row.md",
            "vendor/x.md",
            "a/CHANGELOG.md",
            ".hidden.md")) {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
    assertEquals(
        List.of(
            "a/c.adoc",
            "a/d.html.erb",
            "a/line\u0007bell.md",
            "a/ä (x).txt",
            "b.md",
            "licence-plates-row.md"),
        find(root));
    assertEquals(
        List.of("b.md"), ArticleFiles.find(root, List.of("*.md"), List.of("licence*", ".*")));
  }

  @Test
  void linksThatLeaveTheRootAreNotFollowed(@TempDir Path folder) throws IOException {
    Path root = Files.createDirectories(folder.resolve("root/in"));
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("x.md"), "x");
    Files.writeString(root.resolve("y.md"), "y");
    Files.createSymbolicLink(root.resolve("away"), outside);
    Files.createSymbolicLink(root.resolve("away.md"), outside.resolve("x.md"));
    Files.createSymbolicLink(root.resolve("circle"), root);
    Files.createSymbolicLink(root.resolve("again.md"), root.resolve("y.md"));
    assertEquals(List.of("in/y.md"), find(root.getParent()));
  }

  private static List<String> find(Path root) {
    return ArticleFiles.find(root, ArticleFiles.DEFAULT_INCLUDES, ArticleFiles.DEFAULT_EXCLUDES);
  }

  @ParameterizedTest
  @CsvSource({
    "**/*.md,a.md",
    "**/*.md,a/b/c.md",
    "a/**,a/b/c.md",
    "a/**/c.md,a/c.md",
    "a/**/c.md,a/b/d/c.md",
    "?.md,a.md",
    "*,a.md",
    "**,a/b",
    "a/,a/b/c",
    "*a*b*.md,xaxbx.md",
    "2020-*/x.txt,2020-01/x.txt"
  })
  void patternsMatch(String pattern, String path) {
    assertTrue(new Glob(pattern).matches(path));
  }

  @ParameterizedTest
  @CsvSource({
    "*.md,a/b.md",
    "a/*,a/b/c",
    "?.md,ab.md",
    "**/b/*.md,a/c.md",
    "a/**/c.md,b/c.md",
    "A.md,a.md"
  })
  void patternsDoNotMatch(String pattern, String path) {
    assertFalse(new Glob(pattern).matches(path));
  }
}
