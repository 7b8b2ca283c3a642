package dev.crosscheck.claim.names;

import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Optional;

/** Names that "the" leads, as those of rivers, ranges, ships and bodies; towns have none. */
final class LedNames {

  private static final int LONGEST = 6;

  private LedNames() {}

  /** "The Upper Rhine" ends at its last word; in "the Rhine valley" the article is the valley's. */
  static boolean endAt(Sentence sentence, int index) {
    int first = index;
    while (first > 0 && isCapital(sentence.token(first - 1)) && first > index - LONGEST) {
      first--;
    }
    boolean before = first > 0 && sentence.token(first - 1).lower().equals("the");
    boolean opens = sentence.token(first).lower().equals("the") && first < index;
    Optional<Token> next =
        index + 1 < sentence.size() ? Optional.of(sentence.token(index + 1)) : Optional.empty();
    return (before || opens)
        && next.filter(token -> isCapital(token) || token.is(Tag.NOUN, Tag.ADJ)).isEmpty();
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().charAt(0));
  }
}
