package dev.crosscheck.facts;

/**
 * Who says so.
 *
 * @param source the source as the article names it ("South Korea's presidential office"); empty for
 *     the article's own voice
 */
public record Attribution(String source) {

  public static final Attribution ARTICLE = new Attribution("");

  public boolean isArticle() {
    return source.isEmpty();
  }
}
