package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.IncidentNouns;
import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Status;
import dev.crosscheck.facts.Toll;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How many an article's incident cost: "five men were shot", "leaving two dead and four others
 * injured". It is what stands at the head; where more are told of further down, the article gives
 * no toll.
 */
final class IncidentTolls {

  private static final String DEATH = "death";
  private static final String INJURY = "injury";

  /** What is told of them, by family of events. */
  private static final Map<String, String> HARM =
      Map.of(
          DEATH, "died", INJURY, "were hurt", "shooting", "were shot", "stabbing", "were stabbed");

  /** Whom a toll counts, whatever it calls them. */
  private static final Set<String> ANYBODY = Set.of("", "people", "victim", "other");

  /** The incident stands at the head; further down an article tells of others. */
  private static final int HEAD = 10;

  private static final int MOST_NUMBERS = 12;

  private static final int MOST_SHOWN = 4;

  /** Words of several incidents, of all since some day, and of a number that is not the last. */
  private static final Set<String> OPEN =
      Set.of(
          "separate",
          "unrelated",
          "since",
          "weekend",
          "nationwide",
          "initial",
          "initially",
          "originally",
          "unconfirmed",
          "conflicting",
          "erroneously",
          "far",
          "yet",
          "spate");

  /** Who did it; some count him with those who died, and some do not. */
  private static final Set<String> DOERS = Set.of("suspect", "shooter", "bomber", "killer");

  private static final Set<String> POLICE = Set.of("police", "police?");

  /** Words of whoever is, or is not, counted with the dead. */
  private static final Set<String> DOUBTFUL =
      Set.of("suicide", "murder-suicide", "himself", "herself", "unborn", "fetus", "foetus");

  /**
   * Those whom one verb tells of.
   *
   * @param whole whether nobody told before belongs to them as well
   */
  private record Told(
      String harm, String whom, Extent extent, Quantity count, boolean whole, Attribution source) {

    double number() {
      return count.range().low();
    }
  }

  private final Reading reading;
  private final LookingBack past;
  private boolean anyDead;

  private IncidentTolls(Reading reading) {
    this.reading = reading;
    this.past = new LookingBack(reading);
  }

  static List<Circumstance> of(Reading reading) {
    return new IncidentTolls(reading).read();
  }

  private List<Circumstance> read() {
    Map<Extent, List<EventMention>> verbs = new LinkedHashMap<>();
    for (EventMention event : reading.events()) {
      if (HARM.containsKey(event.family())) {
        verbs.computeIfAbsent(event.extent(), key -> new ArrayList<>()).add(event);
        anyDead |= event.family().equals(DEATH);
      }
    }
    List<Told> all = new ArrayList<>();
    for (List<EventMention> events : verbs.values()) {
      told(events).ifPresent(all::add);
      if (events.size() > 1) {
        events.forEach(event -> told(List.of(event)).filter(Told::whole).ifPresent(all::add));
      }
    }
    Map<String, List<Told>> incidents = new LinkedHashMap<>();
    for (Told one : all) {
      if (isOfIncident(one)) {
        incidents.computeIfAbsent(one.harm() + " " + one.whom(), key -> new ArrayList<>()).add(one);
      }
    }
    List<Circumstance> tolls = new ArrayList<>();
    incidents.forEach(
        (incident, told) -> {
          Told first = told.get(0);
          boolean only = told.stream().noneMatch(other -> other.count().disjoint(first.count()));
          if (only || isAtHead(first) && told.stream().allMatch(other -> isPart(other, first))) {
            Set<Double> said = said(first, all);
            told.stream()
                .filter(other -> !other.count().disjoint(first.count()))
                .limit(MOST_SHOWN)
                .forEach(other -> tolls.add(circumstance(incident, other, said)));
          }
        });
    return tolls;
  }

  /** All whom one verb tells of: "a man and four women were shot" are five. */
  private Optional<Told> told(List<EventMention> events) {
    EventMention first = events.get(0);
    boolean counted = events.stream().anyMatch(event -> event.count().isPresent());
    if (!counted || !events.stream().allMatch(IncidentTolls::isFact)) {
      return Optional.empty();
    }
    String whom = events.size() > 1 ? "people" : whom(first);
    Optional<Victims> victims = Victims.of(events);
    if (victims.isPresent()) {
      Victims all = victims.get();
      return Optional.of(
          new Told(
              harm(first), whom, all.extent(), all.count(), isWhole(events), all.attribution()));
    }
    return first
        .count()
        .filter(count -> count.extent().sentence() == first.extent().sentence())
        .filter(count -> events.size() == 1)
        .map(
            count ->
                new Told(
                    harm(first),
                    whom,
                    span(first.extent(), count.extent()),
                    count.quantity(),
                    false,
                    first.attribution()));
  }

  private static boolean isFact(EventMention event) {
    return event.status() == Status.HAPPENED
        && event.count().map(QuantityMention::extent).filter(IncidentTolls::isOfKnown).isEmpty();
  }

  /** "Two of the passengers" are a part, "a total of two" is not. */
  private static boolean isOfKnown(Extent count) {
    Sentence sentence = count.sentence();
    for (int at = count.first() + 1; at <= count.end() && at + 1 < sentence.size(); at++) {
      if (sentence.token(at).lower().equals("of") && sentence.token(at + 1).is(Tag.DET, Tag.PRON)) {
        return true;
      }
    }
    return false;
  }

  /** Whoever is shot or stabbed and does not die is hurt. */
  private String harm(EventMention event) {
    return anyDead ? event.family() : INJURY;
  }

  /** "Killing two others" leaves out whoever was told of before. */
  private static boolean isWhole(List<EventMention> events) {
    return events.size() > 1 || !events.get(0).further() && !theme(events.get(0)).equals("other");
  }

  private static Extent span(Extent trigger, Extent count) {
    return Extent.of(
        trigger.sentence(),
        Math.min(trigger.first(), count.first()),
        Math.max(trigger.end(), count.end()));
  }

  private static String whom(EventMention event) {
    String key = theme(event);
    return ANYBODY.contains(key) ? "people" : key;
  }

  /** Class of those whom it befell; empty for one with a name. */
  private static String theme(EventMention event) {
    return event
        .theme()
        .map(Participant::referent)
        .filter(one -> one.kind() == ReferentKind.GROUP)
        .map(Referent::key)
        .orElse("");
  }

  /** Whether it counts whom the article's incident befell, and all of them. */
  private boolean isOfIncident(Told told) {
    return (told.whole() || told.harm().equals(INJURY))
        && (told.number() > 1 || isBeside(told))
        && told.whom().indexOf(' ') < 0
        && !DOERS.contains(told.whom())
        && !(told.whom().equals("people") && isJoined(told.extent()))
        && !isOfOthers(told.extent());
  }

  /** "One dead, three injured": one who died later is told of by himself. */
  private boolean isBeside(Told told) {
    return reading.events().in(told.extent().sentence()).stream()
        .anyMatch(event -> HARM.containsKey(event.family()) && !event.family().equals(told.harm()));
  }

  /**
   * "Baby, four people injured" are five; "in Oldham, four people" and "one dead, four hurt" four.
   */
  private boolean isJoined(Extent extent) {
    Sentence sentence = extent.sentence();
    int before = extent.first() - 2;
    return before >= 0
        && (sentence.token(before + 1).text().equals(",")
            || sentence.token(before + 1).is(Tag.CCONJ))
        && sentence.token(before).is(Tag.NOUN, Tag.PROPN)
        && reading.events().in(sentence).stream()
            .noneMatch(event -> event.extent().end() == before + 1)
        && reading.names().in(sentence).stream()
            .filter(name -> name.extent().end() == before + 1)
            .allMatch(name -> name.referent().kind() == ReferentKind.PERSON);
  }

  /** Whether it is of another incident, of several, or of a longer time. */
  private boolean isOfOthers(Extent extent) {
    Sentence sentence = extent.sentence();
    boolean longer =
        reading.times().in(sentence).stream()
            .flatMap(time -> time.range().stream())
            .anyMatch(range -> range.granularity().compareTo(Granularity.WEEK) > 0);
    return longer
        || past.isOld(extent)
        || sentence.tokens().stream().map(Token::lower).anyMatch(OPEN::contains)
        || sentence.tokens().stream().limit(extent.first()).anyMatch(IncidentTolls::isPartOf)
        || IncidentNouns.several(sentence);
  }

  /** "Twelve shootings, including one that left one dead and four wounded". */
  private static boolean isPartOf(Token token) {
    return token.lower().equals("including");
  }

  /** Whether it can be some of the others, or all. */
  private static boolean isPart(Told part, Told whole) {
    return part.number() <= whole.number() || !part.count().disjoint(whole.count());
  }

  private boolean isAtHead(Told told) {
    Sentence sentence = told.extent().sentence();
    return reading.sentences().stream().limit(HEAD).anyMatch(one -> one == sentence);
  }

  private Circumstance circumstance(String incident, Told told, Set<Double> said) {
    return new Circumstance(
        told.extent().span(),
        Texts.fold(told.extent().text()),
        incident,
        "",
        "how many " + HARM.get(told.harm()),
        new Toll(told.harm(), told.count(), dead(told), said, doubtful(told.harm())),
        told.source(),
        reading.article().metadata().date());
  }

  /** All numbers of those who can be among them, and what two of them add up to. */
  private static Set<Double> said(Told toll, Collection<Told> told) {
    List<Double> numbers =
        told.stream()
            .filter(one -> toll.whom().equals("people") || toll.whom().equals(one.whom()))
            .filter(one -> !toll.harm().equals(DEATH) || one.harm().equals(DEATH))
            .map(Told::number)
            .distinct()
            .limit(MOST_NUMBERS)
            .toList();
    Set<Double> said = new HashSet<>(numbers);
    for (int one = 0; one < numbers.size(); one++) {
      for (int other = one + 1; other < numbers.size(); other++) {
        said.add(numbers.get(one) + numbers.get(other));
      }
    }
    return said;
  }

  /** How many the sentence of those hurt tells of as dead. */
  private double dead(Told told) {
    return reading.events().in(told.extent().sentence()).stream()
        .filter(event -> event.family().equals(DEATH) && !told.harm().equals(DEATH))
        .mapToDouble(
            event -> event.count().map(count -> count.quantity().range().low()).orElse(1.0))
        .sum();
  }

  private int doubtful(String harm) {
    boolean word =
        harm.equals(DEATH)
            && reading.sentences().stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> DOUBTFUL.contains(token.lower()));
    return word || reading.events().stream().anyMatch(event -> befellDoer(event, harm)) ? 1 : 0;
  }

  private static boolean befellDoer(EventMention event, String harm) {
    boolean dead = event.family().equals(DEATH);
    boolean harmed = HARM.containsKey(event.family()) && dead == harm.equals(DEATH);
    return harmed && (is(event.theme(), DOERS) || is(event.actor(), POLICE));
  }

  private static boolean is(Optional<Participant> one, Set<String> keys) {
    return one.map(Participant::referent).map(Referent::key).filter(keys::contains).isPresent();
  }
}
