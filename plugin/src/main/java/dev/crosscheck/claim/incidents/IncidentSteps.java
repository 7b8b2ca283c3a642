package dev.crosscheck.claim.incidents;

import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.Set;

/** What happens once around an incident, and has its hour: the alarm, a last sight, a finding. */
final class IncidentSteps {

  /** Help is called. */
  static final String ALARM = "alarm";

  private static final Set<String> FOUND =
      Set.of("find", "recover", "discover", "retrieve", "pull", "locate");

  private static final Set<String> DEAD = Set.of("body", "remains", "corpse");

  private static final Set<String> CALLED =
      Set.of("called", "dispatched", "alerted", "summoned", "notified", "reported");

  private static final Set<String> CALLS = Set.of("call", "report");

  private static final Set<String> SCENES =
      Set.of("scene", "home", "house", "residence", "apartment", "block", "shooting", "fire");

  private static final Set<String> ANSWERED = Set.of("responded", "received");

  private static final Set<String> SEEN = Set.of("seen", "spotted", "heard");

  private static final Set<String> REACHED = Set.of("come", "reach");

  private static final Set<String> SOUNDED = Set.of("sound", "ring");

  private static final Set<String> LIFTED = Set.of("lifted off", "blasted off", "took off");

  /** No more tokens than these part a verb from who is found. */
  private static final int REACH = 6;

  private IncidentSteps() {}

  /**
   * {@code alarm} of "deputies were called at 4 p.m." and "responded to the scene", {@code last
   * sight}, {@code finding of the body}, {@code launch}, {@code sounding of the alarm}; empty where
   * the verb tells of nothing of the kind.
   */
  static String of(Sentence sentence, int verb) {
    String word = sentence.token(verb).lower();
    if (SEEN.contains(word) && verb > 0 && sentence.token(verb - 1).lower().equals("last")) {
      return "last sight";
    }
    if (isOfCall(sentence, verb)) {
      return ALARM;
    }
    if (CALLED.contains(word) && isPassive(sentence, verb)
        || ANSWERED.contains(word) && isToCall(sentence, verb)) {
      return ALARM;
    }
    boolean next = verb + 1 < sentence.size();
    if (isOfAlarm(sentence, verb)) {
      return "sounding of the alarm";
    }
    if (next && LIFTED.contains(word + " " + sentence.token(verb + 1).lower())) {
      return "launch";
    }
    return FOUND.contains(sentence.token(verb).lemma()) && isDead(sentence, verb)
        ? "finding of the body"
        : "";
  }

  /** "Shots were fired". */
  static boolean isOfShots(Sentence sentence, int fired) {
    int at = fired - 1;
    at -= at > 0 && sentence.token(at).is(Tag.AUX) ? 1 : 0;
    return at >= 0 && at < fired - 1 && sentence.token(at).lower().equals("shots");
  }

  /**
   * "The first call came", "an alarm reached the fire station"; "the call" can be any before it.
   */
  private static boolean isOfCall(Sentence sentence, int verb) {
    String noun = verb > 0 ? sentence.token(verb - 1).lemma() : "";
    boolean any = verb > 1 && sentence.token(verb - 2).lower().equals("the");
    return REACHED.contains(sentence.token(verb).lemma())
        && (noun.equals("alarm") || noun.equals("call") && !any);
  }

  /** "The alarm sounded", "an alarm went off". */
  private static boolean isOfAlarm(Sentence sentence, int verb) {
    boolean off =
        sentence.token(verb).lemma().equals("go")
            && verb + 1 < sentence.size()
            && sentence.token(verb + 1).lower().equals("off");
    return verb > 0
        && (off || SOUNDED.contains(sentence.token(verb).lemma()))
        && sentence.token(verb - 1).lemma().equals("alarm");
  }

  /** "Were called", "were first alerted". */
  private static boolean isPassive(Sentence sentence, int verb) {
    int at = verb - 1;
    at -= at > 0 && sentence.token(at).is(Tag.ADV, Tag.ADJ) ? 1 : 0;
    return at >= 0 && sentence.token(at).lemma().equals("be");
  }

  /** "Received a call", "responded to a home"; not "responded to critics". */
  private static boolean isToCall(Sentence sentence, int verb) {
    for (int at = verb + 1; at < Math.min(sentence.size(), verb + REACH); at++) {
      String noun = sentence.token(at).lemma();
      boolean scene = sentence.token(verb).lower().equals("responded") && SCENES.contains(noun);
      boolean from =
          noun.equals("call")
              && sentence.token(at + 1 < sentence.size() ? at + 1 : at).lower().equals("from");
      if (from) {
        return false; // "the family received a call from the police"
      }
      if (CALLS.contains(noun) || scene) {
        return true;
      }
    }
    return false;
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
