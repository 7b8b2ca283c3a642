package dev.crosscheck.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells English articles from others, by script and by the small words of the language. */
final class EnglishGate {

  private static final int ENOUGH_LETTERS = 40;
  private static final int ENOUGH_WORDS = 40;
  private static final Set<String> ENGLISH = new HashSet<>();
  private static final Set<String> OTHERS = new HashSet<>();

  static {
    for (String[] row : Tables.rows("small-words.tsv")) {
      (row[0].equals("en") ? ENGLISH : OTHERS).addAll(List.of(row[1].split(" ")));
    }
  }

  private EnglishGate() {}

  /** Short texts are given the benefit of the doubt. */
  static boolean isEnglish(List<Block> blocks) {
    int letters = 0;
    int latin = 0;
    int words = 0;
    int english = 0;
    int others = 0;
    for (Block block : blocks) {
      String text = block.text().toLowerCase(Locale.ROOT);
      int start = -1;
      for (int i = 0; i <= text.length(); i++) {
        boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
        if (letter) {
          letters++;
          latin += text.charAt(i) < '\u0250' ? 1 : 0;
          start = start < 0 ? i : start;
        } else if (start >= 0) {
          String word = text.substring(start, i);
          words++;
          english += ENGLISH.contains(word) ? 1 : 0;
          others += OTHERS.contains(word) ? 1 : 0;
          start = -1;
        }
      }
    }
    if (letters >= ENOUGH_LETTERS && 2 * latin < letters) {
      return false;
    }
    return words < ENOUGH_WORDS || 8 * english >= words || others <= english;
  }
}
