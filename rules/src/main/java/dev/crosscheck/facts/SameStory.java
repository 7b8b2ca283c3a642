package dev.crosscheck.facts;

/**
 * Two articles tell of one story.
 *
 * @param left path of the lesser article
 * @param right path of the greater article; equal to {@code left} for an article with itself
 * @param because the names and rare words that both share, in words for a reader
 * @param rare how many names, but of countries, both have and few other articles; not negative
 */
public record SameStory(String left, String right, String because, int rare) {

  /** Of an article with itself, which shares all its names. */
  public static SameStory within(String article) {
    return new SameStory(article, article, "", Integer.MAX_VALUE);
  }
}
