package dev.crosscheck.extraction.entity;

import dev.crosscheck.extraction.entity.Lexicon.Words;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Where the names of a sentence start and end that letters in brackets spell: "Corporation for
 * Assigned Words and Signs (CAWS)" is one name, whatever "for" and "and" may join elsewhere.
 */
final class Spelled {

  private static final Set<String> JOINTS = Set.of("and", "&", "for", "on", "in", "to", "'s", "'");

  private static final Set<String> POSSESSIVE = Set.of("'s", "'");

  private static final int LONGEST_NAME = 12;
  private static final int LONGEST_ACRONYM = 10;

  private final Lexicon lexicon;

  Spelled(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The ends of the sentence's spelled names by their starts. */
  Map<Integer, Integer> ends(Sentence sentence) {
    Map<Integer, Integer> ends = new HashMap<>();
    for (int open = 2; open + 2 < sentence.size(); open++) {
      if (sentence.token(open).text().equals("(")
          && sentence.token(open + 2).text().startsWith(")")) {
        int start = start(sentence, open);
        if (start < open) {
          ends.put(start, isPossessive(sentence.token(open - 1)) ? open - 1 : open);
        }
      }
    }
    return ends;
  }

  /** Where the name before the bracket starts; {@code open} where the letters spell none. */
  private int start(Sentence sentence, int open) {
    String letters = sentence.token(open + 1).lower();
    if (!isAcronym(sentence.token(open + 1).text())) {
      return open;
    }
    for (int start = open - 1; start >= Math.max(0, open - LONGEST_NAME); start--) {
      Token token = sentence.token(start);
      if (!isCapital(token) && !isJoint(token)) {
        return open;
      }
      if (isCapital(token)
          && token.lower().charAt(0) == letters.charAt(0)
          && spells(sentence, start, open, letters)) {
        return start;
      }
    }
    return open;
  }

  /** "IMF", "Icann"; no year, no party and state of a senator. */
  private static boolean isAcronym(String text) {
    return text.length() > 1
        && text.length() <= LONGEST_ACRONYM
        && Character.isUpperCase(text.charAt(0))
        && text.chars().allMatch(Character::isLetter);
  }

  /**
   * Whether the letters are those that the words start with, in their order: every capital's, but
   * one of a long name, and those of small words as it comes ("BoE").
   */
  private boolean spells(Sentence sentence, int start, int end, String letters) {
    int at = 0;
    int capitals = 0;
    int left = 0;
    for (int i = start; i < end; i++) {
      Token token = sentence.token(i);
      boolean next = at < letters.length() && token.lower().charAt(0) == letters.charAt(at);
      at += next ? 1 : 0;
      capitals += isCapital(token) ? 1 : 0;
      left += isCapital(token) && !next ? 1 : 0;
    }
    return at == letters.length() && capitals > 1 && left <= (letters.length() > 2 ? 1 : 0);
  }

  /** "Tarn Mercantile Exchange's (TME) own rules". */
  private static boolean isPossessive(Token token) {
    return POSSESSIVE.contains(token.lower());
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }

  private boolean isJoint(Token token) {
    return token.lower().equals("of")
        || token.lower().equals("the")
        || JOINTS.contains(token.lower())
        || lexicon.is(Words.PARTICLE, token.lower())
        || lexicon.is(Words.ORGOF, token.lower()); // "Monetary authority of Ardenholm (MAA)"
  }
}
