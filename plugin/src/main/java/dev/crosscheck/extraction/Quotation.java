package dev.crosscheck.extraction;

import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.Span;
import java.util.Optional;

/**
 * Words of somebody else. A quotation can run over sentences and paragraphs.
 *
 * @param span from the first quoted word to the last, marks left out; for indirect speech the
 *     clause
 * @param text the words, paragraphs joined by a space
 * @param kind direct ("…," he said), mixed (a quoted part in a sentence of the article's own),
 *     indirect (said that …) or scare quotes
 * @param speaker who says it, where it could be told
 * @param speakerText the speaker as written at this place, or empty
 * @param cue the verb or phrase that attributes it ("told journalists", "according to"); empty
 *     where there is none
 */
public record Quotation(
    Span span, String text, Kind kind, Optional<Referent> speaker, String speakerText, String cue) {

  /** The kinds of reported speech. */
  public enum Kind {
    DIRECT,
    MIXED,
    INDIRECT,
    SCARE
  }
}
