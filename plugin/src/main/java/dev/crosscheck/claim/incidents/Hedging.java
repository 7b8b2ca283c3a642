package dev.crosscheck.claim.incidents;

import dev.crosscheck.language.ModalVerbs;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Token;
import java.util.Set;

/** Words that leave open whether something is so. */
final class Hedging {

  private static final Set<String> OPEN =
      Set.of(
          ("will if whether unless possible possibly probably perhaps "
                  + "maybe likely unlikely apparently appeared appears seemed seems seem suspected "
                  + "suspects suspect believed believe believes thought think thinks feared fear "
                  + "fears presumed unclear unknown unconfirmed alleged allegedly reportedly claimed "
                  + "denied ruled investigating hope hoped hopes either")
              .split(" "));

  /** Words that leave it open until more is known. */
  private static final Set<String> EARLY =
      Set.of("initial", "initially", "immediate", "immediately", "far", "yet", "early", "first");

  private Hedging() {}

  static boolean isOpen(Token token) {
    return ModalVerbs.leavesOpen(token) || OPEN.contains(token.lower());
  }

  /** Whether a word of the sentence leaves it open. */
  static boolean leavesOpen(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> isOpen(token) || EARLY.contains(token.lower()));
  }
}
