package dev.crosscheck.extraction;

import dev.crosscheck.facts.Quantity;

/**
 * A number of something: "as many as 12,000 troops".
 *
 * @param extent from its hedge to its head noun or unit
 * @param quantity what it was read as
 * @param head index in the sentence of the counted head noun's token; -1 where none is named
 */
public record QuantityMention(Extent extent, Quantity quantity, int head) implements Mention {}
