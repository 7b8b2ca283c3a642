package dev.crosscheck.claim.incidents;

import dev.crosscheck.language.Sentence;
import java.util.Set;

/** What happens once around an incident, and has its hour: the alarm, a last sight, a finding. */
final class IncidentSteps {

  private static final Set<String> FOUND =
      Set.of("find", "recover", "discover", "retrieve", "pull", "locate");

  private static final Set<String> DEAD = Set.of("body", "remains", "corpse");

  private static final Set<String> CALLED = Set.of("called", "dispatched", "alerted", "summoned");

  private static final Set<String> SEEN = Set.of("seen", "spotted", "heard");

  private static final Set<String> LIFTED = Set.of("lifted off", "blasted off", "took off");

  /** No more tokens than these part a verb from who is found. */
  private static final int REACH = 6;

  private IncidentSteps() {}

  /**
   * {@code alarm} of "deputies were called at 4 p.m.", {@code last sight}, {@code finding of the
   * body}, {@code launch}; empty where the verb tells of nothing of the kind.
   */
  static String of(Sentence sentence, int verb) {
    String word = sentence.token(verb).lower();
    if (SEEN.contains(word) && verb > 0 && sentence.token(verb - 1).lower().equals("last")) {
      return "last sight";
    }
    if (CALLED.contains(word) && verb > 0 && sentence.token(verb - 1).lemma().equals("be")) {
      return "alarm";
    }
    boolean next = verb + 1 < sentence.size();
    if (next && LIFTED.contains(word + " " + sentence.token(verb + 1).lower())) {
      return "launch";
    }
    return FOUND.contains(sentence.token(verb).lemma()) && isDead(sentence, verb)
        ? "finding of the body"
        : "";
  }

  private static boolean isDead(Sentence sentence, int verb) {
    for (int at = Math.max(0, verb - REACH); at < Math.min(sentence.size(), verb + REACH); at++) {
      if (DEAD.contains(sentence.token(at).lemma())) {
        return true;
      }
    }
    return false;
  }
}
