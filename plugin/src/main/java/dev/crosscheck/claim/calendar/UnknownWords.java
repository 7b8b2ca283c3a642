package dev.crosscheck.claim.calendar;

import dev.crosscheck.extraction.entity.Vocabulary;
import java.util.Locale;

/** Words with a capital that are in no table of words or given names. */
final class UnknownWords {

  private static final int SHORTEST = 4;
  private static final int LONGEST = 10;

  private UnknownWords() {}

  /** Whether the text is one, no longer than a month or weekday with a letter too many. */
  static boolean has(String text) {
    boolean letters =
        text.length() >= SHORTEST
            && text.length() <= LONGEST
            && Character.isUpperCase(text.charAt(0))
            && text.chars().allMatch(Character::isLetter);
    String lower = text.toLowerCase(Locale.ROOT);
    return letters && !Vocabulary.isWord(lower) && !Vocabulary.isGivenName(lower);
  }
}
