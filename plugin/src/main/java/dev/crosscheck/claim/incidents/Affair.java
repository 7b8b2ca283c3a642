package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.Subject;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a story is about and happens once in it: a strike begins, a treaty comes into force, a
 * council decides.
 *
 * @param name as a key and for readers: {@code start of the strike}
 * @param settled whether a text settles when it is, so that it is told ahead as firmly
 * @param overnight whether a night's is of the next day too: a council does not sit till morning
 */
record Affair(String name, boolean settled, boolean overnight) {

  /** What goes on for a while and begins once, by noun. */
  private static final Map<String, String> STRETCHES = new HashMap<>();

  static {
    add("strike", "strike walkout stoppage");
    add("ceasefire", "ceasefire truce armistice");
    add("war", "war invasion");
    add("siege", "siege blockade");
    add("curfew", "curfew");
    add("lockdown", "lockdown");
    add("boycott", "boycott");
    add("exhibition", "exhibition");
    add("festival", "festival");
    add("trial", "trial");
    add("evacuation", "evacuation");
    add("occupation", "occupation sit-in");
  }

  private static final Set<String> BEGIN = Set.of("begin", "start", "commence");

  /** "Get under way", "kick off". */
  private static final Map<String, Set<String>> BEGIN_WITH =
      Map.of("get", Set.of("under", "underway"), "kick", Set.of("off"));

  /** "Take effect", "come into force". */
  private static final Map<String, Set<String>> FORCE =
      Map.of(
          "take", Set.of("effect"),
          "come", Set.of("into force", "into effect"),
          "enter", Set.of("into force"),
          "go", Set.of("into effect", "into force"));

  /** What comes into force, by noun. */
  private static final Map<String, String> TEXTS = new HashMap<>();

  static {
    text("treaty", "treaty pact accord agreement deal");
    text("law", "law act legislation bill");
    text("ban", "ban prohibition");
    text("tariff", "tariff duty");
    text("rule", "rule regulation");
    text("sanction", "sanction embargo");
  }

  private static final Set<String> BODIES = Set.of("council", "committee", "board", "commission");

  private static final Set<String> DECIDE =
      Set.of("approve", "adopt", "reject", "endorse", "ratify", "veto", "back");

  private static final Set<String> GIVE = Set.of("give", "grant", "refuse", "deny");

  private static final Set<String> LEAVE =
      Set.of("light", "approval", "permission", "consent", "go-ahead", "blessing");

  private static final Set<String> CANCELLED =
      Set.of("due", "supposed", "scheduled", "expected", "planned", "meant", "not");

  private static final int BESIDE = 5;

  private static void text(String text, String nouns) {
    for (String noun : nouns.split(" ")) {
      TEXTS.put(noun, text);
    }
  }

  private static void add(String stretch, String nouns) {
    for (String noun : nouns.split(" ")) {
      STRETCHES.put(noun, stretch);
    }
  }

  /**
   * The affair that a verb tells of; empty where it tells of none, or leaves it open.
   *
   * @param sentences those of the article
   * @param at which of them has the verb
   */
  static Optional<Affair> of(List<Sentence> sentences, int at, int verb) {
    Sentence sentence = sentences.get(at);
    if (isForce(sentence, verb)) {
      String text = TEXTS.getOrDefault(inForce(sentences, at, verb), "");
      return isOff(sentence, verb) || text.isEmpty()
          ? Optional.empty()
          : Optional.of(new Affair("coming into force of the " + text, true, true));
    }
    if (isOff(sentence, verb) || isOpen(sentence, verb)) {
      return Optional.empty();
    }
    String subject = Subject.of(sentence, verb);
    if (begins(sentence, verb) && STRETCHES.containsKey(subject)) {
      return Optional.of(new Affair("start of the " + STRETCHES.get(subject), false, true));
    }
    return decides(sentence, verb) && BODIES.contains(subject)
        ? Optional.of(new Affair("decision of the " + subject, false, false))
        : Optional.empty();
  }

  private static boolean begins(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
    boolean active = verb == 0 || !sentence.token(verb - 1).lemma().equals("be");
    return active && BEGIN.contains(lemma)
        || BEGIN_WITH.getOrDefault(lemma, Set.of()).contains(word(sentence, verb + 1));
  }

  private static boolean isForce(Sentence sentence, int verb) {
    String next = word(sentence, verb + 1);
    Set<String> with = FORCE.getOrDefault(sentence.token(verb).lemma(), Set.of());
    return with.contains(next) || with.contains(next + " " + word(sentence, verb + 2));
  }

  /** "The treaty cuts the duty. It will take effect": the first of the sentence before. */
  private static String inForce(List<Sentence> sentences, int at, int verb) {
    boolean it = at > 0 && sentences.get(at).token(0).lower().equals("it") && verb <= BESIDE;
    if (!it) {
      return Subject.of(sentences.get(at), verb);
    }
    return sentences.get(at - 1).tokens().stream()
        .map(Token::lemma)
        .filter(TEXTS::containsKey)
        .findFirst()
        .orElse("");
  }

  /** "Approved", "gave the green light", "granted permission". */
  private static boolean decides(Sentence sentence, int verb) {
    String lemma = sentence.token(verb).lemma();
    boolean leave = false;
    for (int at = verb + 1; at < Math.min(sentence.size(), verb + BESIDE); at++) {
      leave |= LEAVE.contains(sentence.token(at).lemma());
    }
    return DECIDE.contains(lemma) || GIVE.contains(lemma) && (leave || isLeaveThat(sentence, verb));
  }

  /** "The approval that the council granted". */
  private static boolean isLeaveThat(Sentence sentence, int verb) {
    for (int at = verb - 1; at >= Math.max(0, verb - BESIDE); at--) {
      if (LEAVE.contains(sentence.token(at).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** "Had been due to begin", "did not begin". */
  private static boolean isOff(Sentence sentence, int verb) {
    for (int at = Math.max(0, verb - BESIDE); at < verb; at++) {
      if (CANCELLED.contains(sentence.token(at).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOpen(Sentence sentence, int verb) {
    for (int at = Math.max(0, verb - BESIDE); at < verb; at++) {
      if (Hedging.isOpen(sentence.token(at))) {
        return true;
      }
    }
    return false;
  }

  private static String word(Sentence sentence, int at) {
    return at < sentence.size() ? sentence.token(at).lower() : "";
  }
}
