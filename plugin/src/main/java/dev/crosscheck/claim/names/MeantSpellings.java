package dev.crosscheck.claim.names;

import dev.crosscheck.language.Sentence;
import java.util.Set;

/** Names that a sentence spells as it does on purpose, whatever the article does elsewhere. */
final class MeantSpellings {

  private static final Set<String> ARTICLES = Set.of("a", "an", "the");
  private static final Set<String> NAMING = Set.of("name", "call", "christen");
  private static final Set<String> SPEAKING = Set.of("pronounce", "mispronounce");
  private static final Set<String> SPELLING =
      Set.of(
          ("spell spelled spelt spelling spellings misspell misspelled misspelt misspelling "
                  + "misspellings")
              .split(" "));

  private static final int MOST_INITIALS = 3;

  /** Tokens between a verb and the name that it tells of. */
  private static final int NEAR = 10;

  private MeantSpellings() {}

  /** In "his name is also spelled Helm" nothing is misspelled. */
  static boolean areTopic(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> SPELLING.contains(token.lower()));
  }

  /** Whether the name that stands there is meant so, or is one of a list of authors. */
  static boolean has(Sentence sentence, int index) {
    return isCited(sentence, index) || isMeant(sentence, index);
  }

  /**
   * "They named it Southold, after a Southwold", "they pronounce Alder as Older", "in Helm [sic]
   * Hall".
   */
  private static boolean isMeant(Sentence sentence, int index) {
    boolean article = index > 1 && ARTICLES.contains(sentence.token(index - 1).lower());
    int before = index - (article ? 2 : 1);
    String word = before < 0 ? "" : sentence.token(before).lower();
    return word.equals("after") && isNear(sentence, before, NAMING)
        || word.equals("as") && isNear(sentence, before, SPEAKING)
        || index + 2 < sentence.size() && sentence.token(index + 2).lower().equals("sic");
  }

  private static boolean isNear(Sentence sentence, int end, Set<String> verbs) {
    return sentence.tokens().subList(Math.max(0, end - NEAR), end).stream()
        .anyMatch(token -> verbs.contains(token.lemma()));
  }

  /** "Lindqvist, A. B., and Linquist, C." lists authors, each a name of its own. */
  private static boolean isCited(Sentence sentence, int index) {
    return index + 2 < sentence.size()
        && sentence.token(index + 1).text().equals(",")
        && isInitial(sentence.token(index + 2).text());
  }

  private static boolean isInitial(String text) {
    return text.length() <= 2 * MOST_INITIALS
        && text.codePoints().filter(Character::isUpperCase).count() * 2 >= text.length()
        && text.codePoints().allMatch(unit -> Character.isUpperCase(unit) || unit == '.');
  }
}
