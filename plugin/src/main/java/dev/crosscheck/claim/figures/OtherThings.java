package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.Set;

/**
 * Numbers whose words say that they count others than the story's: "a nearby five-storey building",
 * "his two brothers", "one camp".
 */
final class OtherThings {

  private static final Set<String> OTHERS =
      Set.of("nearby", "neighbouring", "neighboring", "adjacent", "adjoining", "separate");

  /** Who tells how many he has leaves himself out: he and his two brothers are three. */
  private static final Set<String> FELLOWS =
      Set.of(
          "brother",
          "sister",
          "sibling",
          "twin",
          "cousin",
          "friend",
          "colleague",
          "classmate",
          "teammate",
          "roommate",
          "accomplice",
          "companion",
          "partner");

  private static final Set<String> OWNERS = Set.of("his", "her", "their", "its", "'s", "'");

  /** "One" with such a word counts. */
  private static final Set<String> COUNTING =
      Set.of("only", "just", "but", "least", "most", "than");

  private static final int BEFORE = 3;

  private OtherThings() {}

  /** Whether a number counts others. */
  static boolean counts(QuantityMention mention) {
    return isOne(mention) || isElsewhere(mention.extent());
  }

  /** "At one camp": there may be more of them. */
  private static boolean isOne(QuantityMention mention) {
    NumberRange range = mention.quantity().range();
    Extent extent = mention.extent();
    return range.low() == 1
        && range.high() == 1
        && range.hedge() == Hedge.EXACT
        && extent.sentence().token(extent.first()).lower().equals("one")
        && !COUNTING.contains(CountedThing.word(extent, extent.first() - 1));
  }

  /** "His two brothers": all that is told of "the two brothers" leaves him out. */
  static boolean isFellow(QuantityMention mention) {
    Extent extent = mention.extent();
    return FELLOWS.contains(mention.quantity().noun())
        && (OWNERS.contains(CountedThing.word(extent, extent.first() - 1))
            || OWNERS.contains(CountedThing.word(extent, extent.first())));
  }

  private static boolean isElsewhere(Extent extent) {
    Sentence sentence = extent.sentence();
    for (int at = extent.end() - 1; at >= Math.max(0, extent.first() - BEFORE); at--) {
      if (at < extent.first() && sentence.token(at).is(Tag.VERB, Tag.PUNCT)) {
        return false;
      }
      if (OTHERS.contains(sentence.token(at).lower())) {
        return true;
      }
    }
    return false;
  }
}
