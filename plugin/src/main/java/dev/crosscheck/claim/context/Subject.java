package dev.crosscheck.claim.context;

import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.Locale;
import java.util.Set;

/** The noun that a verb says something of. */
public final class Subject {

  private static final Set<String> RELATIVE = Set.of("which", "that", "who");

  private static final Set<String> CLAUSE = Set.of("before", "after", "until", "till", "since");

  private static final Set<String> OWNERS =
      Set.of("her", "his", "its", "their", "our", "my", "your");

  /** "Sales" at a sentence's head is taken for a name; so is "gas". */
  private static final int SHORTEST = 4;

  private Subject() {}

  /**
   * {@code strike} of "the strike by 400 dockers began" and "the strike, which began"; empty where
   * it is no noun.
   */
  public static String of(Sentence sentence, int verb) {
    int last = verb - 1;
    while (last >= 0 && sentence.token(last).is(Tag.AUX, Tag.ADV, Tag.PART)) {
      last--;
    }
    if (last >= 0 && RELATIVE.contains(sentence.token(last).lower())) {
      last--;
      last -= last >= 0 && sentence.token(last).text().equals(",") ? 1 : 0;
    }
    int first = last;
    while (first >= 0 && isOfPhrase(sentence, first)) {
      first--;
    }
    return head(sentence, first + 1, last + 1);
  }

  /** The head of the noun phrase between two places: {@code duty} of "the duty on wines". */
  public static String head(Sentence sentence, int from, int end) {
    int head = end - 1;
    for (int at = end - 1; at > from; at--) {
      head = sentence.token(at).is(Tag.ADP) ? at - 1 : head;
    }
    if (head < from || !sentence.token(head).is(Tag.NOUN, Tag.PROPN)) {
      return "";
    }
    String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    boolean plural = sentence.token(head).is(Tag.PROPN) && lemma.length() > SHORTEST;
    return plural && lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  /** "The treaty between Torrin and Calvessa"; not "staff before the treaty". */
  private static boolean isOfPhrase(Sentence sentence, int at) {
    Token token = sentence.token(at);
    boolean pair =
        token.is(Tag.CCONJ)
            && at > 0
            && sentence.token(at - 1).is(Tag.PROPN)
            && sentence.token(at + 1).is(Tag.PROPN);
    return pair
        || OWNERS.contains(token.lower())
        || !CLAUSE.contains(token.lower())
            && token.is(Tag.NOUN, Tag.PROPN, Tag.ADJ, Tag.DET, Tag.NUM, Tag.PART, Tag.ADP);
  }
}
