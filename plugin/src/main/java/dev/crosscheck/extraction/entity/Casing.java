package dev.crosscheck.extraction.entity;

import dev.crosscheck.language.Digits;
import java.util.List;
import java.util.Set;

/** How one word is written: its capitals, its figures and the signs in it. */
final class Casing {

  /** The article of Arabic names, as it sounds before their consonants. */
  private static final Set<String> ELISIONS =
      Set.of("al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ul");

  private static final List<String> JOINED =
      List.of("De", "La", "Le", "Di", "Du", "Van", "Von", "Fitz", "O'", "D'");

  private Casing() {}

  /** Letters, and all of them capitals: "BNP", "A380". */
  static boolean isUpper(String text) {
    boolean letter = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letter |= Character.isLetter(text.charAt(i));
    }
    return letter;
  }

  /** A capital at the start, or inside as in "iPhone" and "3M". */
  static boolean isCapital(String text) {
    char first = text.charAt(0);
    if (Character.isUpperCase(first)) {
      return true;
    }
    if (text.length() < 2 || text.indexOf('/') >= 0 || text.indexOf('@') >= 0) {
      return false;
    }
    if (text.startsWith("then-") && text.length() > 6) {
      return Character.isUpperCase(text.charAt(5)); // "then-Minister Ada Holm"
    }
    char second = text.charAt(1);
    int hyphen = text.indexOf('-');
    if (hyphen > 1 && hyphen < 4 && hyphen + 1 < text.length()) {
      return isElided(text, hyphen); // "al-Ardeni"
    }
    return Character.isLowerCase(first)
        ? Character.isUpperCase(second)
            || text.length() > 4
                && Character.isLowerCase(second)
                && Character.isUpperCase(text.charAt(text.length() > 5 ? 4 : 2))
                && isUpper(text.substring(text.length() - 3))
        : Character.isDigit(first) && Character.isUpperCase(second) && text.length() < 6;
  }

  /** Whether an Arabic article stands before the hyphen and a capital after it. */
  private static boolean isElided(String text, int hyphen) {
    return Character.isUpperCase(text.charAt(hyphen + 1))
        && ELISIONS.contains(text.substring(0, hyphen));
  }

  /** Figures with a capital behind them: a measure, or a name that tables know. */
  static boolean isNumbered(String text) {
    int last = text.length() - 1;
    return last > 1
        && last < 4
        && Character.isUpperCase(text.charAt(last))
        && Character.isDigit(text.charAt(0))
        && Character.isDigit(text.charAt(last - 1));
  }

  /** A single letter, or one with figures: "B", "H1". */
  static boolean isSign(String text) {
    return text.length() == 1 || text.length() < 4 && Digits.in(text);
  }

  /** "OpenVPN", "S3", "KMS": no person or place is written so. */
  static boolean isCode(String text) {
    return Digits.in(text)
        || text.length() == 1
        || isUpper(text) && text.indexOf('.') < 0 && text.length() < 6
        || isCamel(text) && !joins(text);
  }

  /** A capital behind a small letter: "OpenVPN", no "McMarrow". */
  static boolean isCamel(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
        return !text.startsWith("Mc") && !text.startsWith("Mac") && text.charAt(i - 1) != '\'';
      }
    }
    return false;
  }

  /** "DeRose", "LaTour", "DiCaprio". */
  static boolean joins(String text) {
    for (String first : JOINED) {
      if (text.startsWith(first)
          && text.length() > first.length()
          && Character.isUpperCase(text.charAt(first.length()))) {
        return true; // "DigitalArdo" is none
      }
    }
    return false;
  }

  /** "Marrow.svg": no part of a person's name has a small letter behind a point. */
  static boolean isFile(String text) {
    int point = text.indexOf('.');
    return point > 1 && point + 1 < text.length() && Character.isLowerCase(text.charAt(point + 1));
  }

  /** Whether a letter stands in it, and no sign of code or of an address. */
  static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return text.indexOf("::") < 0
            && text.indexOf('=') < 0
            && text.indexOf('(') < 0
            && text.indexOf("://") < 0
            && text.indexOf('@') < 0
            && text.indexOf('_') < 0;
      }
    }
    return false;
  }
}
