package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.entity.PersonWords;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.ReferentKind;
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
import java.util.Set;

/**
 * How many an article's incident cost: "five men were shot", "leaving two dead and four others
 * injured". It is the one number of its sort that the article gives, or the greatest, where that
 * stands at the head; where more are told of further down, the article gives no toll.
 */
final class IncidentTolls {

  /** The incident stands at the head; further down an article tells of others. */
  private static final int HEAD = 10;

  /** An article that gives more numbers tells of many incidents, and few of them are its own. */
  private static final int MOST_OF_ONE = 6;

  private static final int MOST_NUMBERS = 12;

  private static final int MOST_SHOWN = 4;

  /** Who is tried has killed as many as he will. */
  private static final Set<String> TRIED = Set.of("conviction", "sentencing", "acquittal");

  private final Reading reading;
  private final LookingBack past;

  private IncidentTolls(Reading reading) {
    this.reading = reading;
    this.past = new LookingBack(reading);
  }

  static List<Circumstance> of(Reading reading) {
    return new IncidentTolls(reading).read();
  }

  private List<Circumstance> read() {
    List<Harmed> all = Harmed.in(reading);
    Map<String, List<Harmed>> incidents = new LinkedHashMap<>();
    for (Harmed one : all) {
      if (isOfIncident(one)) {
        incidents.computeIfAbsent(one.harm() + " " + one.whom(), key -> new ArrayList<>()).add(one);
      }
    }
    boolean history = all.stream().map(Harmed::number).distinct().count() > MOST_OF_ONE;
    List<Circumstance> tolls = new ArrayList<>();
    incidents.forEach(
        (incident, told) -> {
          Harmed first = told.get(0);
          if (history && !isAtHead(first)) {
            return;
          }
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

  /** Whether it counts whom the article's incident befell, and all of them. */
  private boolean isOfIncident(Harmed told) {
    return (told.whole() || told.harm().equals(Harmed.INJURY))
        && (told.number() > 1 || isBeside(told))
        && told.whom().indexOf(' ') < 0
        && !DoubtfulDead.DOERS.contains(told.whom())
        && !(told.whom().equals(Harmed.PEOPLE) && isJoined(told.extent()))
        && !(OtherTolls.tells(told.extent())
            || !isTried(told.extent()) && isOfOtherTime(told.extent()));
  }

  /** "One dead, three injured": one who died later is told of by himself. */
  private boolean isBeside(Harmed told) {
    return reading.events().in(told.extent().sentence()).stream()
        .anyMatch(
            event ->
                Harmed.TOLD.containsKey(event.family()) && !event.family().equals(told.harm()));
  }

  /**
   * "Baby, four people injured" are five; "in Oldham, four people", "one dead, four hurt" and
   * "shooting, four hurt" four.
   */
  private boolean isJoined(Extent extent) {
    Sentence sentence = extent.sentence();
    int before = extent.first() - 2;
    return before >= 0
        && (sentence.token(before + 1).text().equals(",")
            || sentence.token(before + 1).is(Tag.CCONJ))
        && isSomebody(sentence.token(before))
        && reading.events().in(sentence).stream()
            .noneMatch(event -> event.extent().end() == before + 1)
        && reading.names().in(sentence).stream()
            .filter(name -> name.extent().end() == before + 1)
            .allMatch(name -> name.referent().kind() == ReferentKind.PERSON);
  }

  private static boolean isSomebody(Token token) {
    return token.is(Tag.PROPN) || token.is(Tag.NOUN) && PersonWords.isPerson(token.lemma());
  }

  /** Whether it is told of long ago, or of a longer time. */
  private boolean isOfOtherTime(Extent extent) {
    return past.isOld(extent)
        || reading.times().in(extent.sentence()).stream()
            .flatMap(time -> time.range().stream())
            .anyMatch(range -> range.granularity().compareTo(Granularity.WEEK) > 0);
  }

  /** "He was convicted of killing four people in 2005". */
  private boolean isTried(Extent extent) {
    return reading.events().in(extent.sentence()).stream()
        .anyMatch(event -> TRIED.contains(event.family()));
  }

  /** Whether it can be some of the others, or all. */
  private static boolean isPart(Harmed part, Harmed whole) {
    return part.number() <= whole.number() || !part.count().disjoint(whole.count());
  }

  private boolean isAtHead(Harmed told) {
    Sentence sentence = told.extent().sentence();
    return reading.sentences().stream().limit(HEAD).anyMatch(one -> one == sentence);
  }

  private Circumstance circumstance(String incident, Harmed told, Set<Double> said) {
    return new Circumstance(
        told.extent().span(),
        Texts.fold(told.extent().text()),
        incident,
        "",
        "how many " + Harmed.TOLD.get(told.harm()),
        new Toll(
            told.harm(),
            told.count(),
            dead(told),
            said,
            DoubtfulDead.of(reading, told.harm()),
            isTried(told.extent()),
            isAtHead(told)),
        told.source(),
        reading.article().metadata().date());
  }

  /** All numbers of those who can be among them, and what two of them add up to. */
  private static Set<Double> said(Harmed toll, Collection<Harmed> told) {
    List<Double> numbers =
        told.stream()
            .filter(one -> toll.whom().equals(Harmed.PEOPLE) || toll.whom().equals(one.whom()))
            .filter(one -> !toll.harm().equals(Harmed.DEATH) || one.harm().equals(Harmed.DEATH))
            .map(Harmed::number)
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
  private double dead(Harmed told) {
    return reading.events().in(told.extent().sentence()).stream()
        .filter(event -> event.family().equals(Harmed.DEATH) && !told.harm().equals(Harmed.DEATH))
        .mapToDouble(
            event -> event.count().map(count -> count.quantity().range().low()).orElse(1.0))
        .sum();
  }
}
