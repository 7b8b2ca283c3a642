package dev.crosscheck.claim.calendar;

import dev.crosscheck.language.Sentence;
import java.util.Set;

/** Imperatives that ask a reader to come: "Join us on 5 May", "Please register by 8 June". */
final class Invitations {

  /** Whoever is asked to watch, read or see can do so afterwards. */
  private static final Set<String> COME =
      Set.of("join", "register", "attend", "apply", "enroll", "enrol", "rsvp", "come", "meet");

  private Invitations() {}

  /** Whether the verb opens the sentence and invites; what it invites to is still to come. */
  static boolean invites(Sentence sentence, int verb) {
    boolean opens = verb == 0 || verb == 1 && sentence.token(0).lower().equals("please");
    return opens && COME.contains(sentence.token(verb).lower()); // taggers take it for a noun
  }
}
