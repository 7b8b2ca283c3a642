package dev.crosscheck.facts;

import java.util.Set;

/**
 * A name with a number in a headline, "Kestrel 7", whose text has that name with one other number
 * alone.
 *
 * @param span the headline's
 * @param text the headline's, as written
 * @param told the first of the text
 * @param toldText the same, as written: "Kestrel 3"
 * @param times how often the text has it, at least once
 * @param shared stems of the telling words that its sentence and the headline have in common beside
 *     the name
 */
public record HeadlineName(
    Span span, String text, Span told, String toldText, int times, Set<String> shared)
    implements Statement {

  public HeadlineName {
    shared = Set.copyOf(shared);
  }
}
