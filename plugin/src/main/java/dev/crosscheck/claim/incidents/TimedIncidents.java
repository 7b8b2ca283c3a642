package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.IncidentNouns;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Status;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What happened at the hours of an article: the incident that a verb or a noun with an hour tells.
 */
final class TimedIncidents {

  /** Events of the table that have an hour, by family. */
  private static final Map<String, String> FAMILIES =
      Map.of(
          "attack", "attack",
          "shooting", "shooting",
          "explosion", "explosion",
          "crash", "crash",
          "collapse", "collapse",
          "signing", "signing",
          "sinking", "crash");

  /** The same of verbs that the table of events has only with people or vehicles. */
  private static final Map<String, String> VERBS =
      Map.of(
          "explode", "explosion",
          "detonate", "explosion",
          "collide", "crash",
          "crash", "crash",
          "attack", "attack",
          "raid", "attack",
          "bomb", "attack");

  /** What a vehicle does to what it crashes into. */
  private static final Set<String> HITS = Set.of("hit", "strike", "ram");

  private static final Set<String> VEHICLES =
      Set.of(
          ("car truck bus lorry van vehicle taxi motorcycle bike bicycle coach trailer tractor train"
                  + " tram locomotive plane aircraft jet helicopter ship boat vessel ferry barge"
                  + " tanker yacht")
              .split(" "));

  /** Before an incident, words that tell of others like it. */
  private static final Set<String> ONE_OF =
      Set.of("latest", "first", "second", "third", "fourth", "another", "other", "last", "next");

  private static final int BESIDE = 4;
  private final Reading reading;
  private final TimedWords words;
  private final Map<Sentence, Sentence> earlier = new IdentityHashMap<>();
  private final Map<Sentence, Boolean> several = new IdentityHashMap<>();
  private Optional<String> only = Optional.empty();

  TimedIncidents(Reading reading, TimedWords words) {
    this.reading = reading;
    this.words = words;
  }

  /** What the article's incident is, where it tells of one; else empty. */
  String only() {
    if (only.isEmpty()) {
      Set<String> all = new HashSet<>();
      for (Sentence sentence : reading.sentences()) {
        for (int at = 0; at < sentence.size(); at++) {
          boolean shots = sentence.token(at).lemma().equals("gunshot"); // "a gunshot wound"
          all.add(shots ? "shooting" : IncidentNouns.at(sentence, at));
        }
      }
      for (EventMention event : reading.events()) {
        if (FAMILIES.containsKey(event.family()) && event.status() == Status.HAPPENED) {
          all.add(FAMILIES.get(event.family()));
        }
      }
      all.remove("");
      only = Optional.of(all.size() == 1 ? all.iterator().next() : "");
    }
    return only.get();
  }

  /**
   * The incident, or a step of one, that the word's time is of: {@code fire}, {@code alarm}, {@code
   * death of holm}; empty where it is of none, or the words leave that open.
   */
  String of(Sentence sentence, int verb) {
    Optional<EventMention> event = words.event(sentence, verb);
    String lemma = sentence.token(verb).lemma();
    if (isOneOfSeveral(sentence, verb)) {
      return "";
    }
    if (event.filter(told -> told.status() != Status.HAPPENED).isPresent()) {
      return "";
    }
    String noun = IncidentNouns.at(sentence, verb);
    if (event.isEmpty() && !noun.isEmpty()) {
      return several.computeIfAbsent(sentence, IncidentNouns::several) ? "" : noun;
    }
    String family = event.map(one -> family(sentence, one)).orElse(VERBS.getOrDefault(lemma, ""));
    if (FAMILIES.containsKey(family)) {
      return isOpen(sentence, verb) ? "" : FAMILIES.get(family);
    }
    if (event.isPresent() && family.equals("death")) {
      return event.get().theme().map(Participant::referent).map(TimedIncidents::death).orElse("");
    }
    if (lemma.equals("fire") && IncidentSteps.isOfShots(sentence, verb)) {
      return isOpen(sentence, verb) ? "" : "shooting";
    }
    if (lemma.equals("drop") && isFollowedBy(sentence, verb, "bomb")) {
      return "attack";
    }
    if (HITS.contains(lemma) && isOfVehicle(sentence, verb)) {
      return isOpen(sentence, verb) ? "" : "crash";
    }
    String step = isOpen(sentence, verb) ? "" : IncidentSteps.of(sentence, verb);
    if (!step.isEmpty()) {
      return step;
    }
    if (!TimedWords.began(sentence.token(verb)) || isOpen(sentence, verb)) {
      return "";
    }
    String subject = IncidentNouns.last(sentence, Math.max(0, verb - TimedWords.REACH), verb);
    boolean it = subject.isEmpty() && isIt(sentence, verb);
    String before = it ? before(sentence) : "";
    boolean open = it && before.isEmpty() || isOpenNoun(sentence, verb);
    return open && !only().isEmpty() ? only() : it ? before : subject;
  }

  /** Of "was shot and killed" the shooting. */
  private String family(Sentence sentence, EventMention event) {
    int before = event.extent().first() - 2;
    boolean joined =
        before >= 0 && event.family().equals("death") && sentence.token(before + 1).is(Tag.CCONJ);
    return joined
        ? words
            .event(sentence, before)
            .map(EventMention::family)
            .filter(FAMILIES::containsKey)
            .orElse("death")
        : event.family();
  }

  /** "The latest blast occurred", "a second fire broke out": each has its hour. */
  private static boolean isOneOfSeveral(Sentence sentence, int verb) {
    for (int at = Math.max(1, verb - TimedWords.REACH); at <= verb; at++) {
      boolean incident = !IncidentNouns.at(sentence, at).isEmpty();
      if (incident && ONE_OF.contains(sentence.token(at - 1).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "The incident happened", "the accident occurred". */
  private static boolean isOpenNoun(Sentence sentence, int verb) {
    for (int at = verb - 1; at >= Math.max(0, verb - BESIDE); at--) {
      if (IncidentNouns.isOpen(sentence.token(at).lemma())) {
        return true;
      }
      if (!sentence.token(at).is(Tag.AUX, Tag.ADV)) {
        return false;
      }
    }
    return false;
  }

  /** "The train hit", "it hit the trailer"; not "the quake hit the train". */
  private static boolean isOfVehicle(Sentence sentence, int verb) {
    boolean it = verb > 0 && sentence.token(verb - 1).lower().equals("it");
    for (int at = verb - 1; !it && at >= Math.max(0, verb - BESIDE); at--) {
      if (sentence.token(at).is(Tag.NOUN)) {
        return VEHICLES.contains(sentence.token(at).lemma());
      }
    }
    for (int at = verb + 1; it && at < Math.min(sentence.size(), verb + BESIDE); at++) {
      if (VEHICLES.contains(sentence.token(at).lemma())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFollowedBy(Sentence sentence, int verb, String lemma) {
    for (int at = verb + 1; at < Math.min(sentence.size(), verb + 4); at++) {
      if (sentence.token(at).lemma().equals(lemma)) {
        return true;
      }
    }
    return false;
  }

  /** "It would begin", "may have started". */
  private static boolean isOpen(Sentence sentence, int verb) {
    for (int at = Math.max(0, verb - 3); at < verb; at++) {
      if (Hedging.isOpen(sentence.token(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIt(Sentence sentence, int verb) {
    boolean opens = verb > 0 && verb <= 2 && sentence.token(0).lower().equals("it");
    return opens || verb > 0 && sentence.token(verb - 1).lower().equals("it");
  }

  /** What "it" stands for: the incident of the sentence before. */
  private String before(Sentence sentence) {
    if (earlier.isEmpty()) {
      List<Sentence> sentences = reading.sentences();
      for (int i = 1; i < sentences.size(); i++) {
        earlier.put(sentences.get(i), sentences.get(i - 1));
      }
    }
    Sentence other = earlier.get(sentence);
    return other == null ? "" : IncidentNouns.last(other, 0, other.size());
  }

  private static String death(Referent whom) {
    boolean person = whom.kind() == ReferentKind.PERSON;
    return person ? "death of " + whom.key().substring(whom.key().lastIndexOf(' ') + 1) : "";
  }
}
