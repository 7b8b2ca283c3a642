package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.IncidentNouns;
import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Hours;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Status;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The hours at which an article's incidents happened: "the blaze broke out about 8.40pm". */
final class IncidentHours {

  /** Events of the table that have an hour, by family. */
  private static final Map<String, String> FAMILIES =
      Map.of(
          "attack", "attack",
          "shooting", "shooting",
          "explosion", "explosion",
          "crash", "crash",
          "collapse", "collapse",
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

  /** Before an incident, words that tell of others like it. */
  private static final Set<String> ONE_OF =
      Set.of("latest", "first", "second", "third", "fourth", "another", "other", "last", "next");

  private static final int BESIDE = 4;
  private static final int MOST_BETWEEN = 8;

  private final Reading reading;
  private final LookingBack past;
  private final TimedWords words;
  private final Map<Sentence, Sentence> earlier = new IdentityHashMap<>();
  private Optional<String> only = Optional.empty();

  private IncidentHours(Reading reading) {
    this.reading = reading;
    this.past = new LookingBack(reading);
    this.words = new TimedWords(reading);
  }

  /** One of each incident of which the article tells one hour. */
  static List<Circumstance> of(Reading reading) {
    return new IncidentHours(reading).read();
  }

  private List<Circumstance> read() {
    Map<String, List<Circumstance>> told = new LinkedHashMap<>();
    for (TimeMention time : reading.times()) {
      Optional<Hours> hours = ClockHours.of(time);
      if (hours.isPresent()) {
        if (earlier.isEmpty()) {
          index();
        }
        told(time, hours.get()).ifPresent(one -> add(told, one));
      }
    }
    List<Circumstance> once = new ArrayList<>();
    for (List<Circumstance> all : told.values()) {
      Circumstance first = narrowest(all);
      if (all.stream().noneMatch(first::conflicts)) {
        once.add(first);
        ofCall(first).ifPresent(once::add);
      }
    }
    return once;
  }

  private static void add(Map<String, List<Circumstance>> told, Circumstance one) {
    told.computeIfAbsent(one.incident(), key -> new ArrayList<>()).add(one);
  }

  /** The call was for the article's only incident, and that was before it. */
  private Optional<Circumstance> ofCall(Circumstance alarm) {
    return alarm.incident().equals(IncidentSteps.ALARM) && !only().isEmpty()
        ? Optional.of(
            new Circumstance(
                alarm.span(),
                alarm.text(),
                only(),
                "",
                "the hour of the " + only(),
                ((Hours) alarm.value()).ofCall(),
                alarm.attribution(),
                alarm.reported()))
        : Optional.empty();
  }

  /** What the article's incident is, where it tells of one; else empty. */
  private String only() {
    if (only.isEmpty()) {
      Set<String> all = new HashSet<>();
      for (Sentence sentence : reading.sentences()) {
        for (int at = 0; at < sentence.size(); at++) {
          all.add(IncidentNouns.at(sentence, at));
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

  private static Circumstance narrowest(List<Circumstance> all) {
    Circumstance best = all.get(0);
    for (Circumstance one : all) {
      best = width(one) < width(best) ? one : best;
    }
    return best;
  }

  private static int width(Circumstance one) {
    Hours hours = (Hours) one.value();
    return hours.last() - hours.first();
  }

  private void index() {
    List<Sentence> sentences = reading.sentences();
    for (int i = 1; i < sentences.size(); i++) {
      earlier.put(sentences.get(i), sentences.get(i - 1));
    }
  }

  private Optional<Circumstance> told(TimeMention time, Hours hours) {
    Sentence sentence = time.extent().sentence();
    int verb = words.of(time.extent());
    String incident = verb < 0 ? "" : incident(sentence, verb);
    if (incident.isEmpty() || past.isOld(sentence)) {
      return Optional.empty();
    }
    Extent extent = shown(verb, time.extent());
    return Optional.of(
        new Circumstance(
            extent.span(),
            Texts.fold(extent.text()),
            incident,
            whom(sentence, verb),
            "the hour of the " + incident,
            hours,
            attribution(sentence, verb),
            reading.article().metadata().date()));
  }

  /** From the verb to the time; the time alone where much stands between them. */
  private static Extent shown(int verb, Extent time) {
    int first = Math.min(verb, time.first());
    int end = Math.max(verb + 1, time.end());
    if (time.first() - verb > MOST_BETWEEN) {
      first = time.first();
      while (time.sentence().token(first - 1).is(Tag.ADV, Tag.ADP, Tag.SCONJ)) {
        first--;
      }
    }
    return Extent.of(time.sentence(), first, end);
  }

  private Attribution attribution(Sentence sentence, int verb) {
    return words.event(sentence, verb).map(EventMention::attribution).orElse(Attribution.ARTICLE);
  }

  private String incident(Sentence sentence, int verb) {
    Optional<EventMention> event = words.event(sentence, verb);
    String lemma = sentence.token(verb).lemma();
    if (isOneOfSeveral(sentence, verb)) {
      return "";
    }
    if (event.filter(told -> told.status() != Status.HAPPENED).isPresent()) {
      return "";
    }
    String family = event.map(EventMention::family).orElse(VERBS.getOrDefault(lemma, ""));
    if (FAMILIES.containsKey(family)) {
      return isOpen(sentence, verb) ? "" : FAMILIES.get(family);
    }
    if (event.isPresent() && family.equals("death")) {
      return event.get().theme().map(Participant::referent).map(IncidentHours::death).orElse("");
    }
    if (lemma.equals("fire") && IncidentSteps.isOfShots(sentence, verb)) {
      return isOpen(sentence, verb) ? "" : "shooting";
    }
    if (lemma.equals("drop") && isFollowedBy(sentence, verb, "bomb")) {
      return "attack";
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

  /** "The latest blast occurred", "a second fire broke out": each has its hour. */
  private static boolean isOneOfSeveral(Sentence sentence, int verb) {
    for (int at = Math.max(1, verb - TimedWords.REACH); at < verb; at++) {
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
    Sentence other = earlier.get(sentence);
    return other == null ? "" : IncidentNouns.last(other, 0, other.size());
  }

  private String whom(Sentence sentence, int verb) {
    return words
        .event(sentence, verb)
        .filter(event -> event.family().equals("death"))
        .flatMap(EventMention::theme)
        .map(one -> one.referent().key())
        .orElse("");
  }

  private static String death(Referent whom) {
    boolean person = whom.kind() == ReferentKind.PERSON;
    return person ? "death of " + whom.key().substring(whom.key().lastIndexOf(' ') + 1) : "";
  }
}
