package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.language.Sentence;
import java.util.Set;

/** How many make up a body: "a 125-seat parliament", "the council's nine members". */
final class Wholes {

  private static final String BODY = " of body";

  private static final Set<String> PARTS = Set.of("seat", "member");

  /** Before a number of all of them; whoever stands for election runs for all seats. */
  private static final Set<String> ALL = Set.of("the", "its", "their", "whose", "all", "'s", "for");

  private Wholes() {}

  /** {@code seat of body}; empty for other counts, and for some of a body's seats. */
  static String of(QuantityMention mention) {
    String noun = mention.quantity().noun();
    boolean whole = isCompound(mention.extent()) || isAll(mention.extent());
    return PARTS.contains(noun) && whole ? noun + BODY : "";
  }

  static boolean isOf(String counted) {
    return counted.endsWith(BODY);
  }

  private static boolean isCompound(Extent extent) {
    return extent.text().indexOf('-') > 0;
  }

  private static boolean isAll(Extent extent) {
    Sentence sentence = extent.sentence();
    int first = extent.first();
    return ALL.contains(sentence.token(first).lower())
        || first > 0 && ALL.contains(sentence.token(first - 1).lower());
  }
}
