package dev.crosscheck.facts;

import java.util.List;

/**
 * Spellings that belong to one bearer.
 *
 * @param spellings all of them, sorted by place; at least two differ
 * @param because why they are taken for one bearer's, a sentence each
 * @param difference how they differ
 */
public record OneName(List<Spelling> spellings, List<String> because, Difference difference) {

  /** How the spellings of one bearer differ. */
  public enum Difference {
    /** One article holds two that a reader tells apart at once: "Lindqist", "Lindqvist". */
    SLIP,
    /** One of them is wrong, and nobody sees at once which: "Casulo", "Casullo". */
    VARIANT,
    /** All are right, in two transliterations: "Ostrevski", "Ostrewski". */
    DRESS
  }

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
