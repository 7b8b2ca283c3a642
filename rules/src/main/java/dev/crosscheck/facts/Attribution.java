package dev.crosscheck.facts;

/**
 * Who says so.
 *
 * @param source the source as the article names it ("South Korea's presidential office"); empty for
 *     the article's own voice
 */
public record Attribution(String source) {

  /** The article itself says so. */
  public static final Attribution ARTICLE = new Attribution("");

  /** Whether it is the article's own voice. */
  public boolean isArticle() {
    return source.isEmpty();
  }
}
