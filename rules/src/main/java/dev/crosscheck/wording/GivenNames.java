package dev.crosscheck.wording;

import java.util.Set;

/** Which given names can be two spellings of one: "Rachael" and "Rachel", never "Dan" and "Don". */
final class GivenNames {

  private static final Set<String> COMMON = Set.copyOf(WordTable.lines("given-names.txt"));

  private GivenNames() {}

  static boolean isCommon(String name) {
    return COMMON.contains(name);
  }

  /** Whether both are read aloud alike: "Sara" and "Sarah", "Vinnitra" and "Vynnitra". */
  static boolean soundAlike(String left, String right) {
    return sound(left).equals(sound(right));
  }

  /**
   * Written as spoken, roughly: doubled letters once, {@code ph} as {@code f}, {@code c} before a
   * dark vowel as {@code k}, {@code y} as {@code i}, {@code ae} as {@code e}, mute {@code h} left
   * out.
   */
  private static String sound(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char next = i + 1 < name.length() ? name.charAt(i + 1) : ' ';
      char spoken = spoken(name.charAt(i), next);
      boolean mute = spoken == 'h' && i > 0 || spoken == 'a' && next == 'e';
      if (!mute && (out.length() == 0 || out.charAt(out.length() - 1) != spoken)) {
        out.append(spoken);
      }
    }
    boolean muteEnd = out.length() > 3 && name.endsWith("nne");
    return muteEnd ? out.substring(0, out.length() - 1) : out.toString();
  }

  private static char spoken(char letter, char next) {
    return switch (letter) {
      case 'y' -> 'i';
      case 'c' -> next == 'e' || next == 'i' || next == 'y' ? 's' : 'k';
      case 'q' -> 'k';
      case 'z' -> 's';
      case 'p' -> next == 'h' ? 'f' : 'p';
      default -> letter;
    };
  }
}
