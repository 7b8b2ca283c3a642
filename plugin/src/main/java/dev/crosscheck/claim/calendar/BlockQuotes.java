package dev.crosscheck.claim.calendar;

import dev.crosscheck.article.Article;
import dev.crosscheck.facts.Span;

/** Paragraphs that an article quotes whole: their "today" is another day's. */
final class BlockQuotes {

  private static final String TAG = "<blockquote";

  private BlockQuotes() {}

  /**
   * Whether the line that the place begins on is marked as quoted: {@code > Today we sail}, {@code
   * <blockquote>Today we sail}.
   */
  static boolean holds(Article article, Span place) {
    String text = article.text();
    int start = text.lastIndexOf('\n', Math.max(0, place.start() - 1)) + 1;
    while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '*')) {
      start++;
    }
    return text.startsWith(">", start) || text.startsWith(TAG, start);
  }
}
