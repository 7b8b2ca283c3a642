package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Hours;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The hours at which an article's incidents happened: "the blaze broke out about 8.40pm". */
final class IncidentHours {

  private static final int MOST_BETWEEN = 8;

  private final Reading reading;
  private final LookingBack past;
  private final TimedWords words;
  private final TimedIncidents incidents;

  private IncidentHours(Reading reading) {
    this.reading = reading;
    this.past = new LookingBack(reading);
    this.words = new TimedWords(reading);
    this.incidents = new TimedIncidents(reading, words);
  }

  /** One of each incident of which the article tells one hour. */
  static List<Circumstance> of(Reading reading) {
    return new IncidentHours(reading).read();
  }

  private List<Circumstance> read() {
    Map<String, List<Circumstance>> all = new LinkedHashMap<>();
    for (TimeMention time : reading.times()) {
      Optional<Hours> hours = ClockHours.of(time);
      hours.flatMap(told -> told(time, told)).ifPresent(one -> add(all, one));
    }
    List<Circumstance> once = new ArrayList<>();
    for (List<Circumstance> told : all.values()) {
      Circumstance first = narrowest(told);
      if (told.stream().noneMatch(first::conflicts)) {
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
    return alarm.incident().equals(IncidentSteps.ALARM) && !incidents.only().isEmpty()
        ? Optional.of(
            new Circumstance(
                alarm.span(),
                alarm.text(),
                incidents.only(),
                "",
                "the hour of the " + incidents.only(),
                ((Hours) alarm.value()).ofCall(),
                alarm.attribution(),
                alarm.reported()))
        : Optional.empty();
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

  private Optional<Circumstance> told(TimeMention time, Hours hours) {
    Sentence sentence = time.extent().sentence();
    int verb = words.of(time.extent());
    String incident = verb < 0 ? "" : incidents.of(sentence, verb);
    if (incident.isEmpty() || past.isOld(sentence) || isOpen(incident, hours)) {
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

  /**
   * Without a date nothing tells which of a place's quakes it was, nor, in a history, which attack
   * came at "5.46".
   */
  private boolean isOpen(String incident, Hours hours) {
    return reading.article().metadata().date().isEmpty()
        && (hours.either() || incident.equals("earthquake"));
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

  private String whom(Sentence sentence, int verb) {
    return words
        .event(sentence, verb)
        .filter(event -> event.family().equals("death"))
        .flatMap(EventMention::theme)
        .map(one -> one.referent().key())
        .orElse("");
  }
}
