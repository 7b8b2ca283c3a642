package dev.crosscheck.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Letters that a hand or an ear takes for one another: vowels, consonants of one sound, and
 * neighbours on a keyboard. Other letters part two words: "Wikipedia" and "Wikimedia" are no slip.
 *
 * <p>The model is that of a noisy channel (Kernighan, Church and Gale, "A spelling correction
 * program based on a noisy channel model", 1990), its table of confusions put down as kinds.
 */
final class Letters {

  private static final String VOWELS = "aeiouy";

  /** Spelled for one sound, or told apart by the voice alone. */
  private static final List<String> SOUNDS =
      List.of("ckqx", "cszx", "vwf", "mn", "dt", "bp", "gj", "gk");

  /** Each row stands half a key to the right of the one above. */
  private static final List<String> ROWS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  private Letters() {}

  /** Whether one is easily written for the other; both small and without marks. */
  static boolean areMistaken(char one, char other) {
    return both(VOWELS, one, other)
        || SOUNDS.stream().anyMatch(sound -> both(sound, one, other))
        || areNeighbours(one, other);
  }

  /** Whether both are made of the same letters, in whatever order, but for one at the most. */
  static boolean shareAllButOne(String one, String two) {
    Map<Integer, Integer> counts = new HashMap<>();
    one.chars().forEach(letter -> counts.merge(letter, 1, Integer::sum));
    two.chars().forEach(letter -> counts.merge(letter, -1, Integer::sum));
    return counts.values().stream().mapToInt(Math::abs).sum() <= 1;
  }

  /**
   * Whether both are read aloud alike, or nearly: "Rodick" and "Roddick", "Viktor" and "Victor"; a
   * vowel for a vowel, "Ginsberg" and "Ginsburg", or a vowel beside one, "Tuman" and "Touman".
   */
  static boolean soundAlike(String one, String two) {
    Edits edit = Edits.between(one, two);
    return edit == Edits.DOUBLING
        || GivenNames.soundAlike(one, two)
        || (edit == Edits.SUBSTITUTION || edit == Edits.INSERTION) && vowels(one, two);
  }

  /** Whether one has a vowel that the other leaves out: "Jarabol", "Jarbol". */
  static boolean differInVowel(String one, String two) {
    int at = Edits.commonPrefix(one, two);
    return Edits.between(one, two) == Edits.INSERTION
        && isVowel(one.length() > two.length() ? one : two, at);
  }

  private static boolean vowels(String one, String two) {
    int at = Edits.commonPrefix(one, two);
    String longer = one.length() >= two.length() ? one : two;
    boolean vowel = isVowel(longer, at);
    return one.length() == two.length()
        ? vowel && isVowel(one.equals(longer) ? two : one, at)
        : vowel && (isVowel(longer, at - 1) || isVowel(longer, at + 1));
  }

  private static boolean isVowel(String word, int at) {
    return at >= 0 && at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
  }

  private static boolean both(String letters, char one, char other) {
    return letters.indexOf(one) >= 0 && letters.indexOf(other) >= 0;
  }

  private static boolean areNeighbours(char one, char other) {
    int down = row(other) - row(one);
    int right = key(other) - key(one);
    return row(one) >= 0
        && row(other) >= 0
        && (down == 0 && Math.abs(right) == 1
            || down == 1 && (right == 0 || right == -1)
            || down == -1 && (right == 0 || right == 1));
  }

  private static int row(char letter) {
    for (int i = 0; i < ROWS.size(); i++) {
      if (ROWS.get(i).indexOf(letter) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int key(char letter) {
    int row = row(letter);
    return row < 0 ? -1 : ROWS.get(row).indexOf(letter);
  }
}
