package dev.crosscheck.claim.context;

import dev.crosscheck.facts.Change.Course;
import dev.crosscheck.language.Token;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words that tell which way a number went. */
public final class ChangeWords {

  private static final Map<Course, Set<String>> WORDS =
      Map.of(
          Course.UP,
          Set.of("rise increase grow climb jump gain soar surge raise swell expand".split(" ")),
          Course.DOWN,
          Set.of(
              ("fall drop decline decrease slip plunge slide tumble sink shrink cut "
                      + "lower reduce dip plummet")
                  .split(" ")),
          Course.DOUBLED,
          Set.of("double"),
          Course.TRIPLED,
          Set.of("triple", "treble"),
          Course.QUADRUPLED,
          Set.of("quadruple"),
          Course.HALVED,
          Set.of("halve"));

  /** A dearer currency is told by fewer units of it. */
  public static final Set<String> CURRENCIES =
      Set.of(
          ("yen dollar pound sterling euro mark franc lira peso yuan rouble ruble "
                  + "rupee currency")
              .split(" "));

  /** Before the verb they take the change back: "revised down the gains from 3 to 2". */
  public static final Set<String> NOT =
      Set.of("not", "n't", "never", "no", "if", "unless", "revise", "revised", "revising");

  /** Beside a change they say that its numbers are of another reckoning, or of several things. */
  private static final Set<String> OTHERWISE =
      Set.of("comparable", "adjusted", "respectively", "like-for-like");

  private ChangeWords() {}

  /** "On a comparable-store basis" as well. */
  public static boolean isOtherwise(String lower) {
    int hyphen = lower.indexOf('-');
    return OTHERWISE.contains(lower)
        || hyphen > 0 && OTHERWISE.contains(lower.substring(0, hyphen));
  }

  /**
   * Forms that can only be a verb's, however they are tagged: "rose", "doubled"; "gains" can be
   * told of and not have risen.
   */
  public static boolean isPast(Token token) {
    String lower = token.lower();
    return !lower.endsWith("s") && !lower.equals(token.lemma()) || lower.endsWith("ed");
  }

  /** By the lemma; of "doubled" read as an adjective by the verb within. */
  public static Optional<Course> course(Token token) {
    String lower = token.lower();
    String verb = lower.endsWith("ed") ? lower.substring(0, lower.length() - 1) : lower;
    for (Map.Entry<Course, Set<String>> entry : WORDS.entrySet()) {
      if (entry.getValue().contains(token.lemma()) || entry.getValue().contains(verb)) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }
}
