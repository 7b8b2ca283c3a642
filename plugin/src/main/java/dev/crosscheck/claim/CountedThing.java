package dev.crosscheck.claim;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.language.Sentence;
import java.util.Set;

/** What a number counts or measures, where articles can be held against each other by it. */
final class CountedThing {

  /** What a thing has once and for all; money, shares and rates change. */
  private static final Set<String> DIMENSIONS =
      Set.of(
          ("depth height length width weight altitude elevation diameter radius thickness area "
                  + "size span")
              .split(" "));

  /** Nouns that count anything, and the units that no table of measures has. */
  private static final Set<String> ANYTHING =
      Set.of(
          ("people person man woman child boy girl member other thing way part case side point "
                  + "percent percentage number lot kind area word step time year month week day "
                  + "night hour minute second decade century weekend quarter half third "
                  + "country state city place company firm group game match goal seat vote "
                  + "victory win loss defeat round race set title try medal share unit dollar "
                  + "dlr euro pound cent item example question reason issue page line")
              .split(" "));

  /** "Three more boats", "the last two meetings". */
  private static final Set<String> PARTS =
      Set.of(
          ("other others another more additional further extra remaining first last next "
                  + "previous past following each every per")
              .split(" "));

  private CountedThing() {}

  /** {@code boat}, {@code depth m}; empty where it is nothing of the kind. */
  static String of(QuantityMention mention) {
    Quantity quantity = mention.quantity();
    String measure = quantity.measure();
    if (measure.isEmpty()) {
      String noun = quantity.noun();
      boolean word = noun.length() > 2 && noun.chars().allMatch(Character::isLetter);
      return word && !ANYTHING.contains(noun) ? noun : "";
    }
    String dimension = dimension(mention.extent());
    return dimension.isEmpty() ? "" : dimension + " " + measure;
  }

  /** Whether it measures and does not count. */
  static boolean isMeasured(QuantityMention mention) {
    return !mention.quantity().measure().isEmpty();
  }

  /** "A depth of 12 miles" measures a depth. */
  private static String dimension(Extent extent) {
    Sentence sentence = extent.sentence();
    int of = extent.first() - 1;
    boolean measured = of > 0 && sentence.token(of).lower().equals("of");
    String noun = measured ? sentence.token(of - 1).lower() : "";
    return DIMENSIONS.contains(noun) ? noun : "";
  }

  /** "Three other rifles", but not "more than three rifles". */
  static boolean isPart(QuantityMention mention) {
    Extent extent = mention.extent();
    Sentence sentence = extent.sentence();
    int first = Math.max(0, extent.first() - 1);
    for (int at = first; at < extent.end(); at++) {
      boolean than = at + 1 < sentence.size() && sentence.token(at + 1).lower().equals("than");
      if (PARTS.contains(sentence.token(at).lower()) && !than) {
        return true;
      }
    }
    return false;
  }
}
