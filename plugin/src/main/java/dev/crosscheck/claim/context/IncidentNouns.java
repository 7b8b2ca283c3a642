package dev.crosscheck.claim.context;

import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.HashMap;
import java.util.Map;

/** What a story can be about that happens once at one hour: a fire, a quake, a crash. */
public final class IncidentNouns {

  private static final Map<String, String> NOUNS = new HashMap<>();

  static {
    add("fire", "fire blaze inferno");
    add("earthquake", "earthquake quake tremor temblor");
    add("explosion", "explosion blast");
    add("crash", "crash collision accident derailment grounding wreck pileup");
    add("attack", "attack raid assault bombing bombardment airstrike ambush");
    add("shooting", "shooting");
    add("robbery", "robbery heist burglary theft");
    add("collapse", "collapse");
    add("landslide", "landslide avalanche mudslide");
    add("outage", "outage blackout");
    add("launch", "launch liftoff lift-off");
    add("ceremony", "ceremony");
    add("vigil", "vigil");
  }

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
      String incident = of(sentence.token(at).lemma());
      if (!incident.isEmpty() && !isPart(sentence, at, end)) {
        return incident;
      }
    }
    return "";
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
