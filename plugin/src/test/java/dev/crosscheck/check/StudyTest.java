package dev.crosscheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Metadata;
import dev.crosscheck.claim.Claims;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.ReadingProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class StudyTest {

  private static final Metadata UNKNOWN =
      new Metadata(Optional.empty(), Optional.empty(), Optional.empty());

  private static final Article ARTICLE =
      new Article("a.md", "The ferry hit a bank.", UNKNOWN, List.of(), List.of(), "");

  private static Reading deeper(Article article) {
    throw new StackOverflowError(article.path());
  }

  @Test
  void aFaultInAnExtractorIsAProblemOfTheFile() {
    Study study =
        study(
            () -> ARTICLE,
            article -> {
              throw new IndexOutOfBoundsException("7");
            });
    assertProblem(study, "IndexOutOfBoundsException");
    assertEquals(ARTICLE.text(), study.article().article().text());
  }

  @Test
  void aFaultInTheReaderIsAProblemOfTheFile() {
    Function<Article, Reading> never = StudyTest::deeper;
    Study study =
        study(
            () -> {
              throw new IllegalStateException();
            },
            StudyTest::deeper);
    assertProblem(study, "IllegalStateException");
  }

  @Test
  void endlessNestingIsAProblemOfTheFile() {
    assertProblem(study(() -> ARTICLE, StudyTest::deeper), "StackOverflowError");
  }

  private static Study study(Supplier<Article> file, Function<Article, Reading> extraction) {
    return Study.of("a.md", file, extraction, reading -> Claims.of(reading, Configuration.EMPTY));
  }

  private static void assertProblem(Study study, String fault) {
    assertEquals(List.of(), study.article().ledger());
    assertEquals(study.article().article().problems(), study.claims().statements());
    ReadingProblem problem = study.article().article().problems().get(0);
    assertEquals("a.md", problem.span().article());
    assertTrue(problem.what().endsWith("internal error (" + fault + ")"), problem.what());
  }
}
