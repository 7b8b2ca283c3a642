package dev.crosscheck.facts;

import java.util.Comparator;

/**
 * A stretch of an article's file.
 *
 * @param article the file's path below the articles directory, with {@code /} between its parts
 * @param start first UTF-16 unit of the decoded file (a byte order mark counts as a unit)
 * @param end one past the last unit; never less than {@code start}
 */
public record Span(String article, int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparing(Span::article).thenComparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + " to " + end + " of " + article);
    }
  }

  /** Whether the two stretches share a unit of one file. */
  public boolean touches(Span other) {
    return article.equals(other.article) && start < other.end && other.start < end;
  }

  /** The least span that covers both; they must lie in one file. */
  public Span cover(Span other) {
    if (!article.equals(other.article)) {
      throw new IllegalArgumentException(article + " is not " + other.article);
    }
    return new Span(article, Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }
}
