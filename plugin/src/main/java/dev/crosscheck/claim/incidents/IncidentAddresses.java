package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.claim.context.StreetName;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.event.Attributions;
import dev.crosscheck.facts.Address;
import dev.crosscheck.facts.Address.Houses;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.NumberedStreet;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The addresses of an article, each of a street in which it knows one house or block only. */
final class IncidentAddresses {

  private final Reading reading;
  private final LookingBack past;
  private final Attributions voices;

  private IncidentAddresses(Reading reading) {
    this.reading = reading;
    this.past = new LookingBack(reading);
    this.voices = new Attributions(reading.quotations());
  }

  static List<Circumstance> of(Reading reading) {
    return new IncidentAddresses(reading).read();
  }

  private List<Circumstance> read() {
    Map<String, List<StreetName>> streets = new TreeMap<>();
    Map<String, List<StreetName>> numbered = new TreeMap<>();
    for (Sentence sentence : reading.sentences()) {
      for (int at = 1; at < sentence.size(); at++) {
        StreetName.at(sentence, at)
            .filter(street -> !sentence.passage().isHeadline() && !past.isOfAnotherYear(sentence))
            .ifPresent(
                street -> {
                  add(streets, name(street), street);
                  if (street.isNumbered()) {
                    add(numbered, (street.way() + " " + street.type()).strip(), street);
                  }
                });
      }
    }
    List<Circumstance> told = new ArrayList<>();
    streets.forEach((name, all) -> address(name, all).ifPresent(told::add));
    numbered.forEach((row, all) -> inRow(row, all).ifPresent(told::add));
    return told;
  }

  /** 5th Avenue is nowhere near 5th Street. */
  private static String name(StreetName street) {
    return street.isNumbered() ? street.name() + " " + street.type() : street.name();
  }

  private static void add(Map<String, List<StreetName>> streets, String key, StreetName street) {
    streets.computeIfAbsent(key, none -> new ArrayList<>()).add(street);
  }

  private Optional<Circumstance> address(String name, List<StreetName> told) {
    List<String> types = told.stream().map(StreetName::type).distinct().toList();
    List<String> ways =
        told.stream().map(StreetName::way).filter(way -> !way.isEmpty()).distinct().toList();
    if (types.size() > 1 || ways.size() > 1) {
      return Optional.empty();
    }
    StreetName best = narrowest(told);
    Optional<Houses> houses = best.houses().filter(one -> isOnly(one, told));
    String way = ways.isEmpty() ? "" : ways.get(0);
    Address address = new Address(way, types.get(0), houses, words(best));
    return Optional.of(circumstance(name, "where in the street it was", best, address));
  }

  private Optional<Circumstance> inRow(String row, List<StreetName> told) {
    StreetName best = narrowest(told);
    boolean one = told.stream().allMatch(street -> street.name().equals(best.name()));
    return one
        ? Optional.of(
            circumstance(
                row,
                "which " + best.type() + " it was",
                best,
                new NumberedStreet(Integer.parseInt(best.name()), best.houses(), words(best))))
        : Optional.empty();
  }

  private static boolean isOnly(Houses houses, List<StreetName> told) {
    return told.stream().flatMap(one -> one.houses().stream()).allMatch(houses::meets);
  }

  private static StreetName narrowest(List<StreetName> told) {
    StreetName best = told.get(0);
    for (StreetName one : told) {
      boolean narrower =
          one.houses().isPresent()
              && (best.houses().isEmpty()
                  || one.houses().get().isWithin(best.houses().get())
                      && !one.houses().equals(best.houses()));
      best = narrower ? one : best;
    }
    return best;
  }

  private static String words(StreetName street) {
    return Texts.fold(street.extent().text());
  }

  private Circumstance circumstance(
      String incident, String shown, StreetName street, Circumstance.Detail value) {
    return new Circumstance(
        street.extent().span(),
        words(street),
        incident,
        "",
        shown,
        value,
        voices.at(street.extent().sentence(), street.extent().first()),
        reading.article().metadata().date());
  }
}
