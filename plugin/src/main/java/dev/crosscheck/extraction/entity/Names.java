package dev.crosscheck.extraction.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What can be said of a name from its letters alone: when two spellings are one, what is odd. */
public final class Names {

  private Names() {}

  /**
   * The letters and digits of a name, folded: equal for spellings that differ only in case,
   * accents, hyphens, apostrophes, dots and spaces.
   */
  public static String letters(String name) {
    return fold(name, false);
  }

  /** As {@link #letters}, with one space where the name has spaces or hyphens: "ann sofie lund". */
  static String spaced(String name) {
    return fold(name, true);
  }

  private static String fold(String name, boolean spaces) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char unit = plain.charAt(i);
      if (Character.isLetterOrDigit(unit) || Character.isSurrogate(unit)) {
        if (gap && spaces && !folded.isEmpty()) {
          folded.append(' ');
        }
        gap = false;
        append(folded, unit);
      } else if (Character.isWhitespace(unit) || isDash(unit) || unit == '/' || unit == '&') {
        gap = true;
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isDash(char unit) {
    return unit == '-' || unit >= '\u2010' && unit <= '\u2015';
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** Letters that have no decomposition. */
  private static void append(StringBuilder folded, char unit) {
    switch (unit) {
      case 'ø', 'Ø' -> folded.append('o');
      case 'ł', 'Ł' -> folded.append('l');
      case 'đ', 'Đ', 'ð', 'Ð' -> folded.append('d');
      case 'ı', 'İ' -> folded.append('i');
      case 'ß' -> folded.append("ss");
      case 'æ', 'Æ' -> folded.append("ae");
      case 'œ', 'Œ' -> folded.append("oe");
      case 'þ', 'Þ' -> folded.append("th");
      default -> folded.append(unit);
    }
  }

  /** What looks garbled in a name, in words ("the digit 1 stands among letters"); else empty. */
  public static String oddity(String name) {
    List<String> words = words(name);
    for (String word : words) {
      String oddity = Garbling.oddity(word, words);
      if (!oddity.isEmpty()) {
        return oddity;
      }
    }
    return "";
  }

  /** The letters of a name with its oddity mended; equal to {@link #letters} where it has none. */
  public static String repaired(String name) {
    List<String> words = words(name);
    StringBuilder repaired = new StringBuilder();
    for (String word : words) {
      repaired.append(
          Garbling.oddity(word, words).isEmpty() ? letters(word) : letters(Garbling.mend(word)));
    }
    return repaired.toString();
  }

  /** The words of a name, at spaces and hyphens. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      boolean ends =
          i == name.length() || Character.isWhitespace(name.charAt(i)) || isDash(name.charAt(i));
      if (ends) {
        if (i > start) {
          words.add(name.substring(start, i));
        }
        start = i + 1;
      }
    }
    return words;
  }
}
