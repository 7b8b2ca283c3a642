package dev.crosscheck.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Names that are read aloud alike, though more than a slip parts their spellings. */
final class Homophones {

  private static final int SHORTEST = 4;

  /**
   * What stands for one sound, the longer first. Letters that a house chooses when it writes a name
   * of another script ("Hussein", "Hussain"; "Viktor", "Victor") are none of these.
   */
  private static final String[][] SOUNDS = {
    {"eaux", "o"},
    {"eau", "o"},
    {"aux", "o"},
    {"ault", "o"},
    {"aud", "o"},
    {"au", "o"},
    {"dt", "t"},
    {"th", "t"},
    {"ck", "k"},
    {"ph", "f"},
    {"mps", "ms"}
  };

  private Homophones() {}

  /** "Sean" and "Shawn", "Stephen" and "Steven": by a table. */
  static boolean given(String one, String two) {
    return Given.GROUPS.getOrDefault(one, Set.of()).contains(two);
  }

  /** "Maurel" and "Morel", "Schmidt" and "Schmitt", "Clark" and "Clarke". */
  static boolean family(String one, String two) {
    return Math.min(one.length(), two.length()) >= SHORTEST
        && one.charAt(0) == two.charAt(0)
        && sound(one).equals(sound(two));
  }

  /** What names that sound alike have in common, and few others. */
  static String key(String name, int part) {
    return "~" + (part == 0 ? Given.FIRST.getOrDefault(name, name) : sound(name));
  }

  private static String sound(String name) {
    StringBuilder out = new StringBuilder(name.length());
    int at = 0;
    while (at < name.length()) {
      String[] pair = at(name, at);
      String spoken = pair == null ? name.substring(at, at + 1) : pair[1];
      boolean again = out.length() > 0 && spoken.charAt(0) == out.charAt(out.length() - 1);
      out.append(again ? spoken.substring(1) : spoken);
      at += pair == null ? 1 : pair[0].length();
    }
    boolean mute = out.length() > SHORTEST && out.charAt(out.length() - 1) == 'e';
    return mute ? out.substring(0, out.length() - 1) : out.toString();
  }

  private static String[] at(String name, int at) {
    for (String[] pair : SOUNDS) {
      if (name.startsWith(pair[0], at)) {
        return pair;
      }
    }
    return null;
  }

  /** Loaded only where two names are compared. */
  private static final class Given {

    private static final Map<String, Set<String>> GROUPS = new HashMap<>();
    private static final Map<String, String> FIRST = new HashMap<>();

    static {
      for (String line : WordTable.lines("given-name-homophones.txt")) {
        Set<String> group = Set.of(line.split(" "));
        for (String name : group) {
          GROUPS.put(name, group);
          FIRST.put(name, line.substring(0, line.indexOf(' ')));
        }
      }
    }
  }
}
