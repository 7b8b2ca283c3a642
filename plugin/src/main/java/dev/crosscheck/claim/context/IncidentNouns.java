package dev.crosscheck.claim.context;

import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What a story can be about that happens once at one hour: a fire, a quake, a crash. */
public final class IncidentNouns {

  private static final Map<String, String> NOUNS = new HashMap<>();

  static {
    add("fire", "fire blaze inferno");
    add("earthquake", "earthquake quake tremor temblor");
    add("explosion", "explosion blast");
    add("crash", "crash collision accident derailment grounding wreck pileup");
    add("attack", "attack raid assault bombing bombardment airstrike ambush");
    add("shooting", "shooting gunfire");
    add("robbery", "robbery heist burglary theft");
    add("collapse", "collapse");
    add("landslide", "landslide avalanche mudslide");
    add("outage", "outage blackout");
    add("launch", "launch liftoff lift-off");
    add("ceremony", "ceremony gala");
    add("vigil", "vigil");
  }

  private static final Set<String> DEMONSTRATIVE = Set.of("this", "that");

  private static final Set<String> OPEN =
      Set.of("incident", "accident", "tragedy", "violence", "bloodshed");

  private IncidentNouns() {}

  private static void add(String incident, String nouns) {
    for (String noun : nouns.split(" ")) {
      NOUNS.put(noun, incident);
    }
  }

  /** {@code fire} of a blaze; empty for another word. */
  static String of(String lemma) {
    return NOUNS.getOrDefault(lemma, "");
  }

  /**
   * The last such noun of the sentence between two places; empty where there is none. A
   * "firefighter" is no fire, nor is the fire of "opened fire" and "fire crews".
   */
  public static String last(Sentence sentence, int from, int end) {
    for (int at = end - 1; at >= from; at--) {
      String incident = told(sentence, at);
      if (!incident.isEmpty() && !isPart(sentence, at, end)) {
        return incident;
      }
    }
    return "";
  }

  /** By its lemma, or as written: "that shooting" is taken for a verb. */
  private static String told(Sentence sentence, int at) {
    String incident = of(sentence.token(at).lemma());
    return incident.isEmpty() && isDescribed(sentence, at)
        ? of(sentence.token(at).lower())
        : incident;
  }

  /**
   * The incident that the noun at that place tells of; empty where it is none, or leaves it open,
   * and beyond the sentence's ends.
   */
  public static String at(Sentence sentence, int at) {
    boolean within = at >= 0 && at < sentence.size();
    boolean noun = within && isNoun(sentence, at) && !isOpen(sentence.token(at).lemma());
    return noun && !isPart(sentence, at, sentence.size()) ? told(sentence, at) : "";
  }

  /** Whether the sentence tells of more than one: "after three shootings", but not "the blasts". */
  public static boolean several(Sentence sentence) {
    for (int at = 0; at < sentence.size(); at++) {
      Token token = sentence.token(at);
      boolean plural = token.is(Tag.NOUN) && !token.lower().equals(token.lemma());
      boolean known = at > 0 && sentence.token(at - 1).lower().equals("the");
      if (plural && !known && !of(token.lemma()).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoun(Sentence sentence, int at) {
    return sentence.token(at).is(Tag.NOUN) || isDescribed(sentence, at);
  }

  private static boolean isDescribed(Sentence sentence, int at) {
    return at > 0
        && (sentence.token(at - 1).is(Tag.DET)
            || DEMONSTRATIVE.contains(sentence.token(at - 1).lower()));
  }

  /** Whether the word leaves open what it was: "the incident". */
  public static boolean isOpen(String lemma) {
    return OPEN.contains(lemma);
  }

  private static boolean isPart(Sentence sentence, int at, int end) {
    boolean before =
        at + 1 < end
            && sentence.token(at + 1).is(Tag.NOUN)
            && of(sentence.token(at + 1).lemma()).isEmpty();
    boolean opened = at > 0 && sentence.token(at - 1).lemma().equals("open");
    return before || opened;
  }
}
