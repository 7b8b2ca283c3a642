package dev.crosscheck.wording;

/** How the letters of a word can be a slip of another's, and when they make another word. */
final class SlipShape {

  private static final int SHORTEST = 5;

  /** One letter for another parts too many names of five letters. */
  private static final int SHORTEST_CHANGED = 6;

  /**
   * Letters that end a form or a derivation of the same word, or a product named after another:
   * "Swedes", "Korean", "Qatari"; "Scalaz".
   */
  private static final String ENDINGS = "sndrtyiexz";

  private SlipShape() {}

  /** Where both end in a plural's letter, what stands before it ends them: "Texas", "Texans". */
  static boolean isSlip(String rare, String usual) {
    boolean plurals = last(rare) == 's' && last(usual) == 's';
    return isNear(rare, usual) && !(plurals && areTwoWords(withoutLast(rare), withoutLast(usual)));
  }

  /** Short words too, where nothing but a slip is left to explain why they differ. */
  static boolean isSlipOfShort(String rare, String usual) {
    int shorter = Math.min(rare.length(), usual.length());
    int longer = Math.max(rare.length(), usual.length());
    int same = Edits.commonPrefix(rare, usual);
    if (longer < SHORTEST || same == 0) {
      return false;
    }
    return switch (Edits.between(rare, usual)) {
      case SWAP, DOUBLING -> true;
      case INSERTION -> same < shorter;
      case SUBSTITUTION ->
          shorter >= SHORTEST
              && last(rare) == last(usual)
              && Letters.areMistaken(rare.charAt(same), usual.charAt(same));
      case NONE, FAR -> false;
    };
  }

  /** "Britani" ends as another word than "Britain". */
  static boolean endsSwapped(String rare, String usual) {
    return Edits.between(rare, usual) == Edits.SWAP && last(rare) != last(usual);
  }

  /**
   * "Brennivska Street" in Brennivka, and the river "Brenniika" of Brenniia: Slavic derivations;
   * the "Antarctic ice" of Antarctica.
   */
  static boolean isDerived(String rare, String usual) {
    if (usual.equals(rare + "a") || rare.equals(usual + "a")) {
      return rare.endsWith("ic") || usual.endsWith("ic");
    }
    int stem = usual.length() - (rare.endsWith("ska") ? 2 : 1);
    String suffix = rare.endsWith("ska") ? "ska" : "ka";
    return rare.length() == usual.length() + 1
        && rare.endsWith(suffix)
        && usual.endsWith(suffix.substring(1))
        && rare.startsWith(usual.substring(0, stem));
  }

  /** Whether they differ in the letter that ends them. */
  private static boolean areTwoWords(String rare, String usual) {
    return switch (Edits.between(rare, usual)) {
      case INSERTION -> Edits.commonPrefix(rare, usual) == Math.min(rare.length(), usual.length());
      case SUBSTITUTION -> last(rare) != last(usual);
      case NONE, SWAP, DOUBLING, FAR -> false;
    };
  }

  private static boolean isNear(String rare, String usual) {
    int shorter = Math.min(rare.length(), usual.length());
    int same = Edits.commonPrefix(rare, usual);
    if (shorter < SHORTEST || same == 0) {
      return false;
    }
    return switch (Edits.between(rare, usual)) {
      case SWAP, DOUBLING -> true;
      case INSERTION -> same < shorter || rare.length() == shorter && dropsLetter(usual);
      case SUBSTITUTION ->
          shorter >= SHORTEST_CHANGED
              && last(rare) == last(usual)
              && Letters.areMistaken(rare.charAt(same), usual.charAt(same));
      case NONE, FAR -> false;
    };
  }

  /** "Ivank" for "Ivanka"; "Swede" and "Sweden" are two words. */
  private static boolean dropsLetter(String usual) {
    return ENDINGS.indexOf(last(usual)) < 0;
  }

  private static String withoutLast(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }
}
