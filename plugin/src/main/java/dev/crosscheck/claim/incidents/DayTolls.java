package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.DayToll;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Status;
import dev.crosscheck.language.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The tolls that an article gives of days: in a sentence, the one after it, or a row of a table.
 */
final class DayTolls {

  private static final Set<String> HARM = Set.of("death", "injury");

  private static final int MOST_NUMBERS = 8;

  private final Reading reading;

  private DayTolls(Reading reading) {
    this.reading = reading;
  }

  static List<DayToll> of(Reading reading) {
    Map<Sentence, Map<Integer, List<EventMention>>> harm = harm(reading);
    return harm.isEmpty() ? List.of() : new DayTolls(reading).read(harm);
  }

  /** Events by sentence and word: one verb can tell of several kinds of victims. */
  private static Map<Sentence, Map<Integer, List<EventMention>>> harm(Reading reading) {
    Map<Sentence, Map<Integer, List<EventMention>>> harm = new IdentityHashMap<>();
    for (EventMention event : reading.events()) {
      if (HARM.contains(event.family()) && event.status() == Status.HAPPENED) {
        harm.computeIfAbsent(event.extent().sentence(), key -> new TreeMap<>())
            .computeIfAbsent(event.extent().first(), key -> new ArrayList<>())
            .add(event);
      }
    }
    return harm;
  }

  private List<DayToll> read(Map<Sentence, Map<Integer, List<EventMention>>> harm) {
    List<DayToll> tolls = new ArrayList<>();
    for (DayContext context : DayContext.of(reading)) {
      for (Map.Entry<Integer, List<EventMention>> told :
          harm.getOrDefault(context.sentence(), Map.of()).entrySet()) {
        Victims.of(told.getValue()).map(victims -> toll(context, victims)).ifPresent(tolls::add);
      }
    }
    Map<String, List<Double>> numbers = numbers(tolls);
    Map<String, Set<Double>> sums = new HashMap<>();
    numbers.forEach((incident, told) -> sums.put(incident, sums(told)));
    return tolls.stream().map(toll -> withSaid(toll, sums.get(toll.incident()))).toList();
  }

  private DayToll toll(DayContext context, Victims victims) {
    Extent extent = victims.extent();
    Set<String> places = new HashSet<>();
    Set<String> actors = new HashSet<>();
    Set<String> words = new HashSet<>();
    for (Sentence sentence : context.around()) {
      for (NameMention name : reading.names().in(sentence)) {
        DayNames.add(name, places, actors);
      }
      words.addAll(DayNames.words(sentence));
    }
    LocalDate day = context.day();
    return new DayToll(
        extent.span(),
        Texts.fold(extent.text()),
        victims.family() + String.format(" %02d-%02d", day.getMonthValue(), day.getDayOfMonth()),
        day,
        context.yearTold(),
        victims.count(),
        victims.people(),
        victims.named(),
        Set.copyOf(places),
        Set.copyOf(actors),
        Set.copyOf(words),
        withOthers(victims),
        Doers.of(extent.sentence(), reading.names().in(extent.sentence())),
        victims.attribution(),
        reading.article().metadata().date());
  }

  /** "Killed 248 in Bergen and 11 in Oddstad" can be told as 259 killed. */
  private Set<Double> withOthers(Victims victims) {
    Set<Double> sums = new HashSet<>();
    for (QuantityMention other : reading.quantities().in(victims.extent().sentence())) {
      boolean elided =
          other.extent().first() >= victims.extent().end()
              && other.quantity().measure().isEmpty()
              && other.quantity().noun().isEmpty();
      if (elided) {
        sums.add(number(victims.count()) + number(other.quantity()));
      }
    }
    return sums;
  }

  private static Map<String, List<Double>> numbers(List<DayToll> tolls) {
    return tolls.stream()
        .collect(
            Collectors.groupingBy(
                DayToll::incident,
                Collectors.mapping(
                    toll -> number(toll.count()),
                    Collectors.collectingAndThen(
                        Collectors.toCollection(LinkedHashSet::new),
                        told -> told.stream().limit(MOST_NUMBERS).toList()))));
  }

  /** All that an article says of a day, and what two of it add up to. */
  private static Set<Double> sums(List<Double> numbers) {
    Set<Double> sums = new HashSet<>(numbers);
    for (int i = 0; i < numbers.size(); i++) {
      for (int j = i + 1; j < numbers.size(); j++) {
        sums.add(numbers.get(i) + numbers.get(j));
      }
    }
    sums.add(numbers.stream().mapToDouble(Double::doubleValue).sum());
    return sums;
  }

  private static DayToll withSaid(DayToll toll, Set<Double> sums) {
    Set<Double> said = new HashSet<>(toll.said());
    said.addAll(sums);
    return new DayToll(
        toll.span(),
        toll.text(),
        toll.incident(),
        toll.day(),
        toll.yearTold(),
        toll.count(),
        toll.victims(),
        toll.named(),
        toll.places(),
        toll.actors(),
        toll.words(),
        Set.copyOf(said),
        toll.doer(),
        toll.attribution(),
        toll.reported());
  }

  private static double number(Quantity quantity) {
    return quantity.range().low();
  }
}
