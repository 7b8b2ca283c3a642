package dev.crosscheck.facts;

import java.util.List;

/**
 * Spellings that belong to one bearer.
 *
 * @param spellings all of them, sorted by place; at least two differ
 * @param because why they are taken for one bearer's, a sentence each
 * @param slip whether one article holds two of them that a reader tells apart at once: "Lindqist"
 *     beside "Lindqvist", not "Casulo" beside "Casullo"
 */
public record OneName(List<Spelling> spellings, List<String> because, boolean slip) {

  /**
   * One spelling in one article.
   *
   * @param text as written
   * @param places all its places, in order, at least one
   */
  public record Spelling(String text, List<Span> places) {

    public Spelling {
      places = List.copyOf(places);
    }

    /** Its first place. */
    public Span span() {
      return places.get(0);
    }

    public String article() {
      return span().article();
    }
  }

  public OneName {
    spellings = List.copyOf(spellings);
    because = List.copyOf(because);
  }
}
