package dev.crosscheck.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.configuration.Configuration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

  private static final ArticleReader READER = new ArticleReader(Configuration.EMPTY);

  private static Article read(String path, byte[] bytes) {
    return READER.read(path, bytes);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">", "[", "{", "{%", "{{", "<div>", "<b>", "<b {", "<b a='", "*a ", "`", "&amp", "|a",
        "link:", "~~", "```x ", "import "
      })
  void repetitionNeitherThrowsNorHangs(String part) {
    String text = "A start of it.\n\n" + part.repeat(8_000);
    for (String path : List.of("a.md", "a.mdx", "a.html", "a.adoc", "a.txt")) {
      assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Samples.read(path, text));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nx: %[\n---\n",
        "---\nx: %{a: \n---\n",
        "---\n%- \n---\n",
        "+++\nx = %[\n+++\n"
      })
  void deepFrontMatterIsAProblemOfItsFile(String pattern) {
    String mark = pattern.substring(pattern.indexOf('%') + 1, pattern.indexOf("\n", 5));
    String text = pattern.replace("%" + mark, mark.repeat(10_000)) + "\nThe ferry hit a bank.\n";
    Article article = Samples.read("a.md", text);
    assertEquals(1, article.problems().size());
    assertEquals("The ferry hit a bank.", article.passages().get(0).text());
  }

  @Test
  void aliasesAreNotExpanded() {
    StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x]\n");
    for (int i = 1; i < 60; i++) {
      bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
    }
    Article article = Samples.read("a.md", bomb + "date: 2024-10-08\n---\nThe ferry hit a bank.\n");
    assertEquals("2024-10-08", article.metadata().date().orElseThrow().toString());
  }

  @Test
  void brokenFrontMatterKeepsWhatComesBefore() {
    Article article =
        Samples.read("a.md", "---\ndate: 2024-10-08\n\tx: [\n---\nThe ferry hit a bank.");
    assertEquals(1, article.problems().size());
    assertEquals("2024-10-08", article.metadata().date().orElseThrow().toString());
    assertEquals(1, article.passages().size());
  }

  @Test
  void aBraceAloneIsNoFrontMatter() {
    for (String head : List.of("{{ ferry }}", "{toc}", "{ \"a\": 1", "{\"a", "{ferry: 1}")) {
      Article article = Samples.read("a.txt", head + "\n\nThe ferry hit a bank.\n");
      assertEquals(List.of(), article.problems(), head);
      assertTrue(article.text().contains("The ferry hit a bank."), head);
    }
    String deep = "{\"a\":" + "[".repeat(50) + "]".repeat(50) + "}";
    Article article = Samples.read("a.md", deep + "\n\nThe ferry hit a bank.\n");
    assertEquals(1, article.problems().size());
    assertEquals("The ferry hit a bank.", article.passages().get(0).text());
  }

  @Test
  void aLineAcrossThePageIsNoFrontMatter() {
    Article article = Samples.read("a.md", "---\n\nThe ferry hit a bank.\n\n---\n\nIt was dark.\n");
    assertEquals(2, article.passages().size());
  }

  @Test
  void bytesThatAreNoTextAreNamed() {
    Article latin = read("a.txt", "One\ntwo\ncaf\u00E9 x".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals("The file is not UTF-8: byte 0xE9 at line 3", latin.problems().get(0).what());
    assertEquals("Save it as UTF-8", latin.problems().get(0).remedy());
    assertEquals(List.of(), latin.passages());
    assertTrue(read("a.txt", new byte[] {'a', 0, 'b'}).problems().get(0).what().contains("NUL"));
    byte[] wide = "\uFEFFThe ferry hit a bank.".getBytes(StandardCharsets.UTF_16LE);
    assertEquals("The ferry hit a bank.", read("a.txt", wide).passages().get(0).text());
  }

  /** A generator of pages in Julia has its code there. */
  @Test
  void aHeadOfCodeIsNoProblem() {
    String head = "+++\npublished = \"8 October 2024\"\nday = Date(2024, 10, 8)\n+++\n";
    Article article = Samples.read("a.md", head + "\nThe ferry hit a bank.\n");
    assertEquals(List.of(), article.problems());
    assertEquals("2024-10-08", article.metadata().date().orElseThrow().toString());
    Article broken = Samples.read("a.md", "+++\ntitle = \"x\nday = 8\n+++\n\nThe ferry.\n");
    assertEquals(1, broken.problems().size());
  }

  @Test
  void emptyFilesAreEmptyArticles() {
    for (String path : List.of("a.md", "a.mdx", "a.html", "a.adoc", "a.txt")) {
      for (String text :
          List.of("", "\uFEFF", "\n\n", "---", "---\n---", "+++\n+++\n", "= ", "<", "{")) {
        assertEquals(List.of(), Samples.read(path, text).passages(), path + text);
      }
    }
  }

  @Test
  void filesOutsideAndMissingFilesAreProblems(@TempDir Path root) throws IOException {
    assertEquals(1, READER.read(root, "none.md").problems().size());
    Path inner = Files.createDirectory(root.resolve("in"));
    Files.writeString(root.resolve("secret.md"), "A secret.");
    Article article = READER.read(inner, "../secret.md");
    assertTrue(article.problems().get(0).what().contains("outside"));
    assertEquals("", article.text());
  }
}
