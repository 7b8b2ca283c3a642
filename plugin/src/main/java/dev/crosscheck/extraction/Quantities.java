package dev.crosscheck.extraction;

import java.util.List;

/**
 * The numbers of an article, each list in reading order.
 *
 * @param mentions the quantities; no two share a piece of text
 * @param ordinals numbers of place in an order, which count nothing
 * @param pairs quantities that the wording sets in relation
 * @param tallies the two sides' numbers of every score and vote among the mentions
 */
public record Quantities(
    Mentions<QuantityMention> mentions,
    List<OrdinalMention> ordinals,
    List<QuantityPair> pairs,
    List<Tally> tallies) {

  /** Those of an article that has none. */
  public static final Quantities NONE =
      new Quantities(Mentions.of(List.of()), List.of(), List.of(), List.of());

  public Quantities {
    ordinals = List.copyOf(ordinals);
    pairs = List.copyOf(pairs);
    tallies = List.copyOf(tallies);
  }
}
