package dev.crosscheck.wording;

import dev.crosscheck.facts.LookAlikes;

/**
 * Names by which an article calls nobody whom it has introduced, and that are near to one whom it
 * has: "Nancy Holmes opened the door", and later "Holmez said".
 */
final class StrayNames {

  private static final int SHORTEST = 5;

  /** A letter more or less, in another's place, or not heard is seen in so short a word, too. */
  private static final int SHORTEST_TYPED = 4;

  /** So long a word is the same one with two slips in it. */
  private static final int LONG = 8;

  private StrayNames() {}

  /** Whether the stray word is a slip of the one that introduces somebody. */
  static boolean isSlip(LookAlikes pair) {
    String stray = pair.rare().letters();
    String introduced = pair.usual().letters();
    int shorter = Math.min(stray.length(), introduced.length());
    boolean typed = Edits.between(stray, introduced) != Edits.SUBSTITUTION;
    boolean heard = GivenNames.soundAlike(stray, introduced);
    if (shorter < (typed || heard ? SHORTEST_TYPED : SHORTEST)
        || OneBearer.isTransliteration(stray, introduced)
        || SlipShape.isDerived(stray, introduced)) {
      return false;
    }
    return heard
        || Homophones.given(stray, introduced)
        || !isPetName(stray, introduced)
            && (isOneSlip(stray, introduced) || shorter >= LONG && isTwoSlips(stray, introduced));
  }

  /** Steve's friends call him Stevie. */
  private static boolean isPetName(String stray, String introduced) {
    return stem(stray).equals(stem(introduced));
  }

  private static String stem(String name) {
    int end = name.length();
    while (end > 1 && "eiy".indexOf(name.charAt(end - 1)) >= 0) {
      end--;
    }
    return name.substring(0, end);
  }

  /** "The Holmes" are a family of Holme; "Mario" is no Maria. */
  private static boolean isOneSlip(String stray, String introduced) {
    int shorter = Math.min(stray.length(), introduced.length());
    boolean within = Edits.commonPrefix(stray, introduced) < shorter;
    return switch (Edits.between(stray, introduced)) {
      case SWAP, DOUBLING -> true;
      case INSERTION -> within;
      case SUBSTITUTION -> last(stray) == last(introduced);
      case NONE, FAR -> false;
    };
  }

  /** "Bradstrupp" is "Brandstrup" with two slips: both ends stand. */
  private static boolean isTwoSlips(String stray, String introduced) {
    return stray.charAt(0) == introduced.charAt(0)
        && last(stray) == last(introduced)
        && Edits.areTwoApart(stray, introduced);
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }
}
