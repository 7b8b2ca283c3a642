package dev.crosscheck.extraction;

/**
 * Two quantities of one sentence that its wording sets in relation.
 *
 * @param kind the relation
 * @param first the part, the size as stated, or the earlier size
 * @param second the whole, the same size converted, or the later size
 */
public record QuantityPair(Kind kind, QuantityMention first, QuantityMention second) {

  /** What the first is to the second. */
  public enum Kind {
    /**
     * A part and its whole: "six of the 40 passengers", "20% of the 300 workers", "nine out of 10".
     */
    PART,
    /** The same in another unit or currency: "40 miles (64 km)", "US$40 billion (£20.1bn)". */
    CONVERSION,
    /** The earlier and the later size of one thing: "down to 48 from 44" is 44, then 48. */
    CHANGE
  }
}
