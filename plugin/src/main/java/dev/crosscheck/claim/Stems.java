package dev.crosscheck.claim;

import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Set;

/**
 * Words by their stems, so that a headline's "Kills", which its capital makes a name, is the text's
 * "killed".
 */
final class Stems {

  private static final int SHORTEST = 3;

  /** Words that go with anything. */
  private static final Set<String> PLAIN =
      Set.of(
          ("be have do make get take give go come say tell report add include see use find know "
                  + "call put keep want need hold show set bring leave new old good big great "
                  + "large small many few several other same such last next first second early "
                  + "late own year month week day time people person man woman number million "
                  + "billion thousand percent part way thing")
              .split(" "));

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
        && !PLAIN.contains(token.lemma());
  }

  static boolean isWord(Token token) {
    return token.text().length() >= SHORTEST && Character.isLetter(token.text().charAt(0));
  }
}
