package dev.crosscheck.language;

import java.util.Set;

/** The pronouns that stand before what somebody has: "his boat". */
public final class Possessives {

  private static final Set<String> ALL = Set.of("my", "your", "his", "her", "its", "our", "their");

  private Possessives() {}

  /**
   * Whether a word is one; "her" and "his" can stand alone, too.
   *
   * @param word in lower case
   */
  public static boolean has(String word) {
    return ALL.contains(word);
  }
}
