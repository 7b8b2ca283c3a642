package dev.crosscheck.claim.persons;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words by which English tells what befell somebody, and how each is used. */
final class LotWords {

  /** Verbs of harm, by past form: whoever is their subject in the active voice did it. */
  static final Map<String, Lot> HARM = new HashMap<>();

  /** What somebody does or suffers as a subject, in either voice. */
  static final Map<String, Lot> SUFFERED = new HashMap<>();

  /** What is done to whoever follows. */
  static final Map<String, Lot> DONE = new HashMap<>();

  /** Nouns of what befell whoever follows their "of". */
  static final Map<String, Lot> OF = new HashMap<>();

  /** Nouns of whoever was the one or the other. */
  static final Map<String, Lot> NOUNS = new HashMap<>();

  static {
    put(HARM, Lot.DIED, "killed murdered slain");
    put(HARM, Lot.HURT, "shot stabbed injured wounded hurt struck hit grazed beaten attacked");
    put(SUFFERED, Lot.DIED, "died dies dead drowned drowns succumbed perished");
    put(SUFFERED, Lot.HURT, "hospitalized hospitalised airlifted survived");
    put(
        SUFFERED,
        Lot.ACCUSED,
        "arrested charged accused indicted arraigned convicted sentenced jailed detained "
            + "surrendered confessed held booked pleaded pleads");
    put(SUFFERED, Lot.TAKEN, "kidnapped abducted");
    put(DONE, Lot.DIED, "kill kills killed killing murdered murdering slew");
    put(
        DONE,
        Lot.HURT,
        "shoot shoots shot shooting stabs stabbed stabbing injures injured injuring wounds wounded "
            + "wounding hits hit hitting strikes struck striking");
    put(
        DONE,
        Lot.ACCUSED,
        "arrest arrests arrested arresting charge charges charged charging accused indicted "
            + "convicted sentenced");
    put(DONE, Lot.TAKEN, "kidnapped abducted kidnapping abducting");
    put(
        OF,
        Lot.DIED,
        "death deaths killing killings murder murders slaying slayings homicide homicides suicide "
            + "body bodies");
    put(OF, Lot.HURT, "shooting stabbing wounding");
    put(OF, Lot.ACCUSED, "arrest arrests conviction trial indictment");
    put(OF, Lot.TAKEN, "kidnapping abduction");
    put(NOUNS, Lot.HURT, "victim");
    put(NOUNS, Lot.ACCUSED, "suspect gunman shooter assailant attacker");
  }

  static final Set<String> FATAL = Set.of("fatally", "dead", "death", "killed");

  /** Of whom these are told as a subject, nobody has done it to. */
  static final Set<String> INTRANSITIVE =
      Set.of(
          "died",
          "dies",
          "dead",
          "drowned",
          "drowns",
          "succumbed",
          "perished",
          "survived",
          "surrendered",
          "confessed",
          "pleaded",
          "pleads");

  /** "Was found dead", "was pronounced dead". */
  static final Set<String> LINKING = Set.of("found", "pronounced", "declared", "left");

  /** "Is set to be charged": whoever is, stands accused already. */
  static final Set<String> PLANNED = Set.of("set", "due", "expected", "scheduled");

  static final Set<String> TURNING = Set.of("turn", "turns", "turned", "turning");

  /** "Found a 58-year-old with a gunshot wound", "found him dead". */
  static final Set<String> FINDING =
      Set.of("find", "finds", "found", "discovered", "discover", "discovers", "left", "leaving");

  /** Before what somebody has of a wound. */
  static final Set<String> HAVING =
      Set.of("with", "suffering", "suffered", "suffers", "sustained", "sustaining");

  static final Set<String> WOUNDS =
      Set.of("wound", "wounds", "injury", "injuries", "burn", "burns", "fracture", "fractures");

  /** "A broken leg". */
  static final Set<String> BROKEN = Set.of("broken", "fractured");

  static final Set<String> SELF = Set.of("himself", "herself", "themselves");

  /** Before a verb, of what nobody says that it happened: "want to arrest". */
  static final Set<String> OPEN =
      Set.of("to", "not", "never", "will", "would", "may", "might", "could", "can", "should");

  static final Set<String> NOT = Set.of("not", "n't", "never", "nearly", "almost");

  /** What an accident does with "the life of" whoever dies in it. */
  static final Set<String> TAKING =
      Set.of("claim", "claims", "claimed", "claiming", "take", "takes", "took", "taking", "cost");

  static final Set<String> LIFE = Set.of("life", "lives");

  private LotWords() {}

  private static void put(Map<String, Lot> words, Lot lot, String list) {
    for (String word : list.split(" ")) {
      words.put(word, lot);
    }
  }

  /** Whether a word tells of a lot, so that no name or description goes on over it. */
  static boolean tells(String lower) {
    return HARM.containsKey(lower) || SUFFERED.containsKey(lower);
  }
}
