package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.context.IncidentNouns;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is done in an article, beside its numbers. */
final class Deeds {

  /** No more tokens than these part a sum from the deed that it is paid, taken or fined in. */
  private static final int REACH = 8;

  /** Done once, for one sum: "bought the firm for $2 million"; sales and works are many. */
  private static final Map<String, List<String>> PRICED = new LinkedHashMap<>();

  static {
    PRICED.put(
        "acquisition", List.of("buy", "acquire", "purchase", "acquisition", "takeover", "buyout"));
    PRICED.put(
        "theft",
        List.of(
            "steal",
            "snatch",
            "rob",
            "loot",
            "make off",
            "drive off",
            "run off",
            "ride off",
            "get away",
            "walk away",
            "leave with",
            "flee with",
            "escape with",
            "vanish with",
            "disappear with",
            "theft",
            "robbery",
            "heist",
            "haul",
            "booty"));
    PRICED.put("fine", List.of("fine"));
    PRICED.put("merger", List.of("merge", "merger"));
    PRICED.put("ransom", List.of("ransom"));
    PRICED.put("reward", List.of("reward"));
    PRICED.put("prize", List.of("prize", "jackpot"));
    PRICED.put("settlement", List.of("settle", "settlement"));
    PRICED.put("compensation", List.of("compensation"));
  }

  private static final Set<String> OF_COURTS = Set.of("fine", "ransom", "reward");

  /** What a sum is called that is paid in a deed, and what is done with it. */
  private static final Set<String> PRICES =
      Set.of(
          ("bid offer deal price worth agreement contract transaction proposal plan cash note stock be "
                  + "have make pay agree")
              .split(" "));

  /** Done to people, who are counted: "arrested 12 people", "seized 12 suspects". */
  private static final Map<String, String> SUFFERED =
      Map.of(
          "arrest", "arrest",
          "capture", "arrest",
          "kidnapping", "kidnapping",
          "rescue", "rescue",
          "evacuation", "evacuation",
          "dismissal", "dismissal",
          "charge", "charge",
          "conviction", "conviction");

  private static final Set<String> THINGS =
      Set.of("aircraft", "ship", "vehicle", "train", "weapon", "document");

  /** What is found is taken: "seized two boats", "recovered three boats". */
  private static final Map<String, String> ALIKE =
      Map.of(
          "recover", "capture", "confiscate", "capture", "impound", "capture", "seize", "capture");

  /** Nouns that say of somebody that he took part in a raid. */
  private static final Set<String> RAIDERS =
      Set.of(
          ("robber thief burglar raider gunman attacker assailant hijacker kidnapper bomber shooter "
                  + "bandit")
              .split(" "));

  /** What those do who take part in one. */
  private static final Set<String> RAID =
      Set.of("raid", "attack", "storm", "ambush", "kidnap", "abduct", "hijack");

  private static final Set<String> ARMED = Set.of("armed", "masked", "hooded");

  private static final Set<String> PERSONS = Set.of("man", "woman", "people", "person", "youth");

  private static final Set<String> BESIDE_VERBS = Set.of("off", "away", "with");

  private static final int BESIDE = 5;

  private static final Set<String> RAIDS = Set.of("attack", "robbery");

  private final Map<Sentence, Sentence> before = new IdentityHashMap<>();
  private final Map<Sentence, Map<Integer, String>> families = new IdentityHashMap<>();
  private final Map<QuantityMention, String> counted = new IdentityHashMap<>();

  Deeds(Reading reading) {
    Sentence last = null;
    for (Sentence sentence : reading.sentences()) {
      if (last != null) {
        before.put(sentence, last);
      }
      last = sentence;
    }
    for (EventMention event : reading.events()) {
      Extent extent = event.extent();
      Map<Integer, String> own =
          families.computeIfAbsent(extent.sentence(), key -> new HashMap<>());
      for (int at = extent.first(); at < extent.end(); at++) {
        own.put(at, event.family());
      }
      if (event.theme().map(Participant::referent).filter(Deeds::isPeople).isPresent()) {
        event.count().ifPresent(count -> counted.putIfAbsent(count, event.family()));
      }
    }
  }

  /** Some people, and no "two small boats". */
  private static boolean isPeople(Referent theme) {
    String last = theme.key().substring(theme.key().lastIndexOf(' ') + 1);
    return theme.kind() == ReferentKind.GROUP && !THINGS.contains(last);
  }

  /** The family of the event that a token tells of; empty where it tells of none. */
  String family(Sentence sentence, int token) {
    return families
        .getOrDefault(sentence, Map.of())
        .getOrDefault(token, ALIKE.getOrDefault(sentence.token(token).lemma(), ""));
  }

  /** The deed that a sum of money belongs to; empty where there is none beside it. */
  static String priced(Extent sum) {
    if (isOfAnother(sum)) {
      return "";
    }
    boolean open = true;
    for (int distance = 1; distance <= REACH; distance++) {
      int after = sum.end() - 1 + distance;
      String behind = open ? deed(sum.sentence(), after) : "";
      String before = deed(sum.sentence(), sum.first() - distance);
      if (!behind.isEmpty() || !before.isEmpty()) {
        return behind.isEmpty() ? before : behind;
      }
      open &= !isVerb(sum.sentence(), after);
    }
    return "";
  }

  /** Whether a few hundred are worth telling. */
  static boolean isOfCourts(String priced) {
    return OF_COURTS.contains(priced);
  }

  /** "The $3 million lawsuit over the purchase" is no price of it; a "$3 million bid" is. */
  private static boolean isOfAnother(Extent sum) {
    Sentence sentence = sum.sentence();
    int head = sum.end();
    while (head < sentence.size() && sentence.token(head).is(Tag.NOUN, Tag.ADJ, Tag.PROPN)) {
      head++;
    }
    String noun = head > sum.end() ? lemma(sentence, head - 1) : "";
    return !noun.isEmpty() && !PRICES.contains(noun) && deed(sentence, head - 1).isEmpty();
  }

  private static String deed(Sentence sentence, int at) {
    String lemma = lemma(sentence, at);
    String pair = pair(sentence, at);
    for (Map.Entry<String, List<String>> deed : PRICED.entrySet()) {
      if (deed.getValue().contains(lemma) || deed.getValue().contains(pair)) {
        return deed.getKey();
      }
    }
    return "";
  }

  /** "Was told to pay $3 million for disturbing the purchase": another deed stands between. */
  private static boolean isVerb(Sentence sentence, int at) {
    return at < sentence.size()
        && sentence.token(at).is(Tag.VERB)
        && !PRICES.contains(sentence.token(at).lemma());
  }

  /** "Make off" of "made off with", "leave with" of "left with". */
  private static String pair(Sentence sentence, int at) {
    if (at < 0 || at + 1 >= sentence.size()) {
      return "";
    }
    String next = sentence.token(at + 1).lower();
    return BESIDE_VERBS.contains(next) ? lemma(sentence, at) + " " + next : "";
  }

  private static String lemma(Sentence sentence, int at) {
    return at < 0 || at >= sentence.size() ? "" : sentence.token(at).lemma();
  }

  /** Whether the people that are counted robbed or attacked: "six gunmen", "nine men took part". */
  boolean isOfRaiders(QuantityMention people) {
    String noun = people.quantity().noun();
    return RAIDERS.contains(noun)
        || PERSONS.contains(noun)
            && (!Collections.disjoint(people.quantity().modifiers(), ARMED) || raid(people));
  }

  private boolean raid(QuantityMention people) {
    Sentence sentence = people.extent().sentence();
    int end = people.extent().end();
    for (int at = end; at < Math.min(sentence.size(), end + BESIDE); at++) {
      if (sentence.token(at).is(Tag.PUNCT)) {
        return false;
      }
      if (sentence.token(at).is(Tag.VERB)) {
        return deed(sentence, at).equals("theft")
            || RAID.contains(sentence.token(at).lemma())
            || isPart(sentence, at)
                && (tellsOfRaid(sentence) || tellsOfRaid(before.getOrDefault(sentence, sentence)));
      }
    }
    return false;
  }

  private static boolean isPart(Sentence sentence, int verb) {
    return sentence.token(verb).lemma().equals("take")
        && verb + 1 < sentence.size()
        && sentence.token(verb + 1).lower().equals("part");
  }

  private static boolean tellsOfRaid(Sentence sentence) {
    return RAIDS.contains(IncidentNouns.last(sentence, 0, sentence.size()));
  }

  /** Whether it is told of the people that they came to harm. */
  boolean isHarmed(QuantityMention people) {
    String deed = counted.getOrDefault(people, "");
    return deed.equals("death") || deed.equals("injury");
  }

  /** What is done to the people that are counted; empty where it is nothing of the kind. */
  String suffered(QuantityMention people) {
    return SUFFERED.getOrDefault(counted.getOrDefault(people, ""), "");
  }
}
