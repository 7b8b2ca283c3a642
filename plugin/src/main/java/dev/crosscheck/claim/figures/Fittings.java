package dev.crosscheck.claim.figures;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.Map;
import java.util.Set;

/** What tells how large a house, a ship or a train is: "a 64-room hotel", "a 40-foot boat". */
final class Fittings {

  private static final String BUILDING = " of building";

  private static final Map<String, String> PARTS =
      Map.of(
          "room", "room",
          "bedroom", "bedroom",
          "storey", "storey",
          "bed", "bed",
          "berth", "berth",
          "carriage", "carriage");

  /** Measures of how large a thing is: "a 40-foot boat". */
  private static final Set<String> SIZES = Set.of("m", "m²", "kg", "ton");

  private static final int REACH = 4;

  private Fittings() {}

  /** {@code room of building}; empty for other counts. */
  static String of(QuantityMention mention) {
    String noun = mention.quantity().noun();
    boolean story = noun.equals("story") && isCompound(mention.extent());
    String part = story ? "storey" : PARTS.getOrDefault(noun, "");
    return part.isEmpty() ? "" : part + BUILDING;
  }

  static boolean isOf(String counted) {
    return counted.endsWith(BUILDING);
  }

  /** {@code size of boat m} of "a 40-foot boat" and "a 40-foot fishing boat"; else empty. */
  static String size(Extent extent, String measure) {
    if (!SIZES.contains(measure) || !isCompound(extent)) {
      return "";
    }
    Sentence sentence = extent.sentence();
    String noun = "";
    for (int at = extent.end(); at < Math.min(sentence.size(), extent.end() + REACH); at++) {
      if (sentence.token(at).is(Tag.NOUN)) {
        noun = sentence.token(at).lemma();
      } else if (!sentence.token(at).is(Tag.ADJ)) {
        break;
      }
    }
    return noun.isEmpty() ? "" : "size of " + noun + " " + measure;
  }

  /** A "14-story tower", but no "14 stories" of a book. */
  private static boolean isCompound(Extent extent) {
    return extent.text().indexOf('-') > 0;
  }
}
