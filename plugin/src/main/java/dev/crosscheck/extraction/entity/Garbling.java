package dev.crosscheck.extraction.entity;

import java.util.List;

/**
 * What typing or scanning does to a word of a name: digits for letters, look-alikes of another
 * script, a letter too many. Codes and products ("B2B", "MH17", "Covid19") are left in peace.
 */
final class Garbling {

  /** Cyrillic and Greek letters, each with the Latin letter that it looks like. */
  private static final String LOOKALIKES =
      "аaеeоoрpсcхxуyіiјjѕsԁdһhАAВBЕEКKМMНHОOРPСCТTХXІIЈJЅSУY" + "ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοo";

  private Garbling() {}

  /** What is odd about {@code word}, a word of a name of these words; empty if nothing. */
  static String oddity(String word, List<String> words) {
    if (digitAmongLetters(word, words)) {
      return "the digit " + (word.indexOf('1') >= 0 ? '1' : '0') + " stands among letters";
    }
    char stranger = stranger(word);
    if (stranger != 0) {
      return "a "
          + (Character.UnicodeScript.of(stranger) == Character.UnicodeScript.GREEK
              ? "Greek"
              : "Cyrillic")
          + " letter stands among Latin ones";
    }
    char tripled = tripled(word);
    return tripled == 0 ? "" : "the letter " + tripled + " is tripled";
  }

  /** The word as it was meant. */
  static String mend(String word) {
    StringBuilder mended = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      int lookalike = LOOKALIKES.indexOf(unit);
      boolean third = i > 1 && unit == word.charAt(i - 1) && unit == word.charAt(i - 2);
      if (unit == '1') {
        mended.append(i == 0 ? 'I' : 'l');
      } else if (unit == '0') {
        mended.append('o');
      } else if (unit > 127 && lookalike >= 0 && lookalike % 2 == 0) {
        mended.append(LOOKALIKES.charAt(lookalike + 1));
      } else if (!third) {
        mended.append(unit);
      }
    }
    return mended.toString();
  }

  private static boolean digitAmongLetters(String word, List<String> words) {
    int at = -1;
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      if (unit == '0' || unit == '1') {
        if (at >= 0) {
          return false;
        }
        at = i;
      } else if (!isLatin(unit)) {
        return false;
      }
    }
    if (at < 0 || words.size() < 2 || !othersArePlain(word, words)) {
      return false;
    }
    // "Kim I1 Sung": an I before a 1 is no code where plain words stand around it.
    if (word.equals("I1") || word.equals("l1")) {
      return words.size() > 2;
    }
    boolean lowerAfter =
        at + 2 < word.length()
            && Character.isLowerCase(word.charAt(at + 1))
            && Character.isLowerCase(word.charAt(at + 2));
    return word.length() > 3 && lowerAfter && !(at == 0 && ordinal(word));
  }

  private static boolean ordinal(String word) {
    return word.length() < 5 || word.endsWith("day") || word.startsWith("0x");
  }

  private static boolean othersArePlain(String word, List<String> words) {
    for (String other : words) {
      if (!other.equals(word)
          && (!other.chars().allMatch(unit -> isLatin((char) unit) || unit == '.' || unit == '\'')
              || !Character.isUpperCase(other.charAt(0)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLatin(char unit) {
    return unit < 128
        ? unit >= 'a' && unit <= 'z' || unit >= 'A' && unit <= 'Z'
        : Character.isLetter(unit)
            && Character.UnicodeScript.of(unit) == Character.UnicodeScript.LATIN;
  }

  /** A look-alike of another script in a word that is Latin otherwise; 0 if none. */
  private static char stranger(String word) {
    char stranger = 0;
    int latin = 0;
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      if (isLatin(unit)) {
        latin++;
      } else if (unit > 127 && Character.isLetter(unit)) {
        int lookalike = LOOKALIKES.indexOf(unit);
        if (lookalike < 0 || lookalike % 2 == 1) {
          return 0;
        }
        stranger = unit;
      }
    }
    return latin >= 2 ? stranger : 0;
  }

  /** A consonant that stands three times inside a word ("Halllmann", not "Grrr" or "III"). */
  private static char tripled(String word) {
    for (int i = 2; i + 1 < word.length(); i++) {
      char unit = word.charAt(i);
      boolean three = unit == word.charAt(i - 1) && unit == word.charAt(i - 2);
      if (three
          && Character.isLowerCase(unit)
          && "bcdgklmnprstvz".indexOf(unit) >= 0
          && i > 2
          && word.charAt(i - 3) != unit
          && word.charAt(i + 1) != unit
          && "aeiouy".indexOf(Character.toLowerCase(word.charAt(i - 3))) >= 0
          && "aeiouy".indexOf(word.charAt(i + 1)) >= 0) {
        return unit;
      }
    }
    return 0;
  }
}
