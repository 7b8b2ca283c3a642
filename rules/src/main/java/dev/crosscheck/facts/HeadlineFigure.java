package dev.crosscheck.facts;

import java.util.Set;

/**
 * A figure of a headline or standfirst that the text below bears out nowhere, and one of the text
 * that measures the same.
 *
 * @param span the headline's
 * @param text the headline's, as written: "$551m"
 * @param quantity the headline's, as read
 * @param told the text's
 * @param toldText the text's, as written
 * @param toldQuantity the text's, as read, of the same measure and of nouns that can count the same
 * @param first whether it is the first of the text that does
 * @param shared stems of the telling words that its sentence and the headline have in common
 */
public record HeadlineFigure(
    Span span,
    String text,
    Quantity quantity,
    Span told,
    String toldText,
    Quantity toldQuantity,
    boolean first,
    Set<String> shared)
    implements Statement {

  public HeadlineFigure {
    shared = Set.copyOf(shared);
  }
}
