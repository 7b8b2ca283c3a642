package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.claim.context.Nights;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.AffairDay;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days of what a story is about once: "the walkout began on Monday", "the treaty takes effect
 * on 1 October", "the council gave the green light on Monday night".
 */
final class AffairDays {

  private static final int MOST_BETWEEN = 8;

  /** Days further back are of another affair. */
  private static final int LONGEST_AGO = 60;

  private final Reading reading;
  private final LookingBack past;
  private final TimedWords words;
  private final TimedIncidents incidents;

  private AffairDays(Reading reading) {
    this.reading = reading;
    this.past = new LookingBack(reading);
    this.words = new TimedWords(reading);
    this.incidents = new TimedIncidents(reading, words);
  }

  /** One of each affair of which the article tells one day. */
  static List<Circumstance> of(Reading reading) {
    return new AffairDays(reading).read();
  }

  private List<Circumstance> read() {
    Map<String, List<Circumstance>> all = new LinkedHashMap<>();
    for (int at = 0; at < reading.sentences().size(); at++) {
      for (TimeMention time : reading.times().in(reading.sentences().get(at))) {
        told(at, time)
            .ifPresent(
                one -> all.computeIfAbsent(one.incident(), key -> new ArrayList<>()).add(one));
      }
    }
    List<Circumstance> once = new ArrayList<>();
    for (List<Circumstance> told : all.values()) {
      if (told.stream().noneMatch(one -> told.stream().anyMatch(one::conflicts))) {
        once.add(told.get(0));
      }
    }
    return once;
  }

  private Optional<Circumstance> told(int at, TimeMention time) {
    Sentence sentence = time.extent().sentence();
    int verb = words.of(time.extent());
    if (verb < 0 || past.isOfAnotherYear(sentence)) {
      return Optional.empty();
    }
    return affair(at, verb)
        .flatMap(
            affair ->
                days(time, affair)
                    .filter(this::isOfStory)
                    .map(days -> told(time, verb, affair, days)));
  }

  private boolean isOfStory(DateRange days) {
    return reading
        .article()
        .metadata()
        .date()
        .filter(date -> days.last().isBefore(date.minusDays(LONGEST_AGO)))
        .isEmpty();
  }

  private Circumstance told(TimeMention time, int verb, Affair affair, DateRange days) {
    Extent extent = shown(verb, time.extent());
    Optional<LocalDate> reported = reading.article().metadata().date();
    boolean ahead = reported.isPresent() && days.first().isAfter(reported.get());
    return new Circumstance(
        extent.span(),
        Texts.fold(extent.text()),
        affair.name(),
        "",
        "the day of the " + affair.name(),
        new AffairDay(days, ahead, affair.settled()),
        words
            .event(time.extent().sentence(), verb)
            .map(EventMention::attribution)
            .orElse(Attribution.ARTICLE),
        reported);
  }

  /**
   * An incident is one where the article tells of no other; who was shot when is told as an event.
   */
  private Optional<Affair> affair(int at, int verb) {
    Sentence sentence = reading.sentences().get(at);
    Optional<Affair> affair = Affair.of(reading.sentences(), at, verb);
    if (affair.isPresent()) {
      return affair;
    }
    boolean began =
        TimedWords.began(sentence.token(verb))
            && words.event(sentence, verb).filter(one -> !one.kind().equals("begin")).isEmpty();
    String incident = began ? incidents.of(sentence, verb) : "";
    return !incident.isEmpty() && incident.equals(incidents.only())
        ? Optional.of(new Affair(incident, false, true))
        : Optional.empty();
  }

  /** Days, weeks and months; a night is of the next day too. */
  private static Optional<DateRange> days(TimeMention time, Affair affair) {
    boolean told = time.weekday().isPresent() || time.type() == TimeMention.Type.DATE;
    boolean exact = !affair.settled() || !isReckoned(time);
    return time.range()
        .filter(range -> told && exact && range.granularity() != Granularity.INDEFINITE)
        .filter(
            range -> !range.first().equals(LocalDate.MIN) && !range.last().equals(LocalDate.MAX))
        .map(range -> affair.overnight() ? Nights.days(time, range) : range);
  }

  /** "In two weeks", "60 days later": nobody counted the days. */
  private static boolean isReckoned(TimeMention time) {
    return time.text().matches("(?i).*\\b(days|weeks|months|years)\\b.*");
  }

  private static Extent shown(int verb, Extent time) {
    int first = Math.min(verb, time.first());
    int end = Math.max(verb + 1, time.end());
    return end - first > MOST_BETWEEN + time.end() - time.first()
        ? time
        : Extent.of(time.sentence(), first, end);
  }
}
