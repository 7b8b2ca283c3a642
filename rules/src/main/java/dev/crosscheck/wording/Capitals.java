package dev.crosscheck.wording;

import java.util.Locale;

/** What the capitals within two words that nearly look alike say of them. */
final class Capitals {

  /** Fewer letters before a capital make another name of the same kind. */
  private static final int FIRST_WORD = 3;

  /** What makes another form of the word before a capital: "BoatsByName", "CompletedTask". */
  private static final String FORMS = "sd";

  private Capitals() {}

  /**
   * Whether they part two names: "OpenGL" and "OpenCL" hold two acronyms, "JRuby" begins two words
   * and "Ruby" one; "openSUES" is a slip of two letters.
   */
  static boolean differ(String rare, String usual) {
    String one = rare.toLowerCase(Locale.ROOT);
    String other = usual.toLowerCase(Locale.ROOT);
    int at = Edits.commonPrefix(one, other);
    Edits edit = Edits.between(one, other);
    return edit != Edits.SWAP
        && !isWithinSmall(rare, usual, at)
        && (at > 1 && (isCapital(rare, at) || isCapital(usual, at))
            || at == 1 && edit != Edits.DOUBLING && beginsTwoWords(rare) != beginsTwoWords(usual));
  }

  /** Whether both have the same capitals, in order. */
  static boolean areAlike(String rare, String usual) {
    return of(rare).equals(of(usual));
  }

  private static String of(String text) {
    StringBuilder capitals = new StringBuilder();
    text.chars().filter(Character::isUpperCase).forEach(unit -> capitals.append((char) unit));
    return capitals.toString();
  }

  /**
   * "LogWrite" and "LogWritef" are two functions of a program; "McKellen" and "McKelle" one name.
   */
  static boolean areSisters(String rare, String usual) {
    return isCompound(rare)
        && isCompound(usual)
        && (rare.startsWith(usual) || usual.startsWith(rare))
        && Edits.between(rare, usual) != Edits.DOUBLING;
  }

  /** "ProtBuf" has lost a small letter, and no capital; "OCaml" none of "OxCaml". */
  private static boolean isWithinSmall(String rare, String usual, int at) {
    return at >= FIRST_WORD
        && usual.length() == rare.length() + 1
        && Character.isLowerCase(usual.charAt(at))
        && FORMS.indexOf(usual.charAt(at)) < 0
        && usual.substring(at + 1).equals(rare.substring(at));
  }

  /** Two words written as one, each with its capital. */
  private static boolean isCompound(String text) {
    return !text.startsWith("Mc")
        && !text.startsWith("Mac")
        && text.chars().skip(1).anyMatch(Character::isUpperCase)
        && text.chars().anyMatch(Character::isLowerCase);
  }

  /** "CPython", "JUnit": a capital, and a word behind it. */
  private static boolean beginsTwoWords(String text) {
    return isCapital(text, 0) && isCapital(text, 1) && !isCapital(text, 2);
  }

  private static boolean isCapital(String text, int index) {
    return index < text.length() && Character.isUpperCase(text.charAt(index));
  }
}
