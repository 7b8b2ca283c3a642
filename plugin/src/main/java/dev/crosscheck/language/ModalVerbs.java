package dev.crosscheck.language;

import java.util.Set;

/** The modal verbs of English, by what they say of the verb behind them. All in lower case. */
public final class ModalVerbs {

  /** "Wo" of "won't", "sha" of "shan't" and "'ll" of "she'll" are words of their own. */
  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "wo", "sha");

  private static final Set<String> OPEN = Set.of("may", "might", "could", "would", "should");
  private static final Set<String> OTHER = Set.of("can", "ca", "must", "'d");

  /** What rules set in capitals, for its weight: "certificates MUST be renewed". */
  private static final Set<String> EMPHATIC = Set.of("MUST", "SHALL", "SHOULD");

  private ModalVerbs() {}

  /** Whether it is one in capitals, which reads like a name. */
  public static boolean isEmphatic(String written) {
    return EMPHATIC.contains(written);
  }

  /** Whether it puts the verb into the future: "will arrive". */
  public static boolean isFuture(String word) {
    return FUTURE.contains(word);
  }

  /**
   * Whether it leaves open that the verb comes true: "might arrive"; not "in May two boats
   * arrived".
   */
  public static boolean leavesOpen(Token token) {
    return OPEN.contains(token.lower()) && !isMonth(token);
  }

  /** Whether it says anything else than that the verb lies ahead: "must arrive", "might arrive". */
  public static boolean isBesidesFuture(String word) {
    return OPEN.contains(word) || OTHER.contains(word);
  }

  /** The same of a word whose class is known: the month of May is none. */
  public static boolean isBesidesFuture(Token token) {
    return isBesidesFuture(token.lower()) && !isMonth(token);
  }

  private static boolean isMonth(Token token) {
    return token.text().equals("May") && token.is(Tag.PROPN);
  }
}
