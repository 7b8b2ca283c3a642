package dev.crosscheck.reporting.view;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Lines;
import dev.crosscheck.article.Position;
import dev.crosscheck.article.Sourced;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.facts.Span;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Where things stand: from spans to articles, lines and columns. */
public final class Places {

  private static final int TITLE = 160;
  private static final Position START = new Position(1, 1);

  private final Map<String, Article> articles = new TreeMap<>();
  private final Map<String, Lines> lines = new TreeMap<>();
  private final String directory;

  /**
   * @param directory path of the articles directory below the repository's root, {@code /} between
   *     its parts; empty where they are one
   */
  public Places(CheckResult result, String directory) {
    this.directory = directory.isEmpty() || directory.endsWith("/") ? directory : directory + "/";
    for (CheckedArticle checked : result.articles()) {
      Article article = checked.article();
      articles.put(article.path(), article);
      lines.put(article.path(), new Lines(article.text()));
    }
  }

  /** The article of a span, if it was checked. */
  public Optional<Article> article(Span span) {
    return article(span.article());
  }

  /** The article of a path below the folder of articles, if it was checked. */
  public Optional<Article> article(String path) {
    return Optional.ofNullable(articles.get(path));
  }

  /** Path below the repository's root. */
  public String path(Span span) {
    return path(span.article());
  }

  /** Path below the repository's root. */
  public String path(String article) {
    return directory + article;
  }

  /** What readers know an article by, on one line: its title, else its file's name. */
  public String title(String path) {
    Article article = articles.get(path);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return Plain.line(
        article == null ? name : article.metadata().title().map(Sourced::value).orElse(name),
        TITLE);
  }

  /** The position of the first unit. */
  public Position start(Span span) {
    return position(span.article(), span.start());
  }

  /** The position after the last unit. */
  public Position end(Span span) {
    return position(span.article(), span.end());
  }

  /** The place of an offset of the span's article. */
  public Position position(Span span, int offset) {
    return position(span.article(), offset);
  }

  /** The column of an offset in bytes of UTF-8, from 1, for tools that count so. */
  public int byteColumn(Span span, int offset) {
    int units = position(span, offset).column() - 1;
    Optional<Article> article = article(span);
    if (article.isEmpty()) {
      return 1;
    }
    String text = article.get().text();
    int end = Math.min(offset, text.length());
    return text.substring(Math.max(0, end - units), end).getBytes(StandardCharsets.UTF_8).length
        + 1;
  }

  /** {@code path:line}, fit to be shown. */
  public String label(Span span) {
    return Plain.line(path(span)) + ":" + start(span).line();
  }

  /** The start of the file for an article that is not part of the result. */
  private Position position(String article, int offset) {
    Lines known = lines.get(article);
    return known == null ? START : known.position(offset);
  }
}
