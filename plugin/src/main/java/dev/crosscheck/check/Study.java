package dev.crosscheck.check;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Metadata;
import dev.crosscheck.claim.ArticleClaims;
import dev.crosscheck.extraction.Mentions;
import dev.crosscheck.extraction.Quantities;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.ReadingProblem;
import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is kept of an article; its sentences are not, or a large repository would fill memory. */
record Study(CheckedArticle article, ArticleClaims claims) {

  private static final Metadata UNKNOWN =
      new Metadata(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Reads an article. A fault of the program's own costs this article, not the check: it becomes a
   * problem of the file.
   */
  static Study of(
      String path,
      Supplier<Article> file,
      Function<Article, Reading> extraction,
      Function<Reading, ArticleClaims> claims) {
    Article article = new Article(path, "", UNKNOWN, List.of(), List.of(), "");
    try {
      article = file.get();
      return of(extraction.apply(article), claims);
    } catch (RuntimeException | StackOverflowError fault) {
      return of(unread(article, fault), claims);
    }
  }

  private static Study of(Reading reading, Function<Reading, ArticleClaims> claims) {
    return new Study(
        new CheckedArticle(reading.article(), Ledger.of(reading)), claims.apply(reading));
  }

  /** Names the fault's class alone: a JVM leaves out messages and frames when it likes. */
  private static Reading unread(Article article, Throwable fault) {
    List<ReadingProblem> problems = new ArrayList<>(article.problems());
    problems.add(
        new ReadingProblem(
            new Span(article.path(), 0, 0),
            "The article could not be read: internal error ("
                + fault.getClass().getSimpleName()
                + ")",
            "Report it to Crosscheck's makers, or leave the file out"));
    Article without =
        new Article(
            article.path(),
            article.text(),
            article.metadata(),
            List.of(),
            problems,
            article.note());
    return new Reading(
        without,
        List.of(),
        Mentions.of(List.of()),
        Quantities.NONE,
        Mentions.of(List.of()),
        List.of(),
        List.of(),
        Mentions.of(List.of()));
  }
}
