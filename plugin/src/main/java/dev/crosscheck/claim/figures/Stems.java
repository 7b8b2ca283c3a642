package dev.crosscheck.claim.figures;

import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;

/**
 * Words by their stems, so that a headline's "Kills", which its capital makes a name, is the text's
 * "killed".
 */
final class Stems {

  private static final int SHORTEST = 3;

  private Stems() {}

  static String of(Token token) {
    String word = token.is(Tag.VERB, Tag.NOUN) ? token.lemma() : token.lower();
    for (String ending : new String[] {"ies", "ing", "ed", "es", "s", "e", "y"}) {
      if (word.endsWith(ending) && word.length() >= ending.length() + SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /** Whether it is a noun, name, verb or adjective of its own meaning. */
  static boolean isTelling(Token token) {
    return isWord(token)
        && token.is(Tag.NOUN, Tag.VERB, Tag.ADJ, Tag.PROPN)
        && !PlainWords.has(token.lemma());
  }

  static boolean isWord(Token token) {
    return token.text().length() >= SHORTEST && Character.isLetter(token.text().charAt(0));
  }
}
