package dev.crosscheck.claim.persons;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.event.Attributions;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What an article tells of persons, each of one person, and told in one way only. */
final class Particulars {

  private static final int MOST_WAYS = 12;

  private final Reading reading;
  private final Attributions voices;
  private final Set<Span> headlines = new HashSet<>();

  Particulars(Reading reading) {
    this.reading = reading;
    this.voices = new Attributions(reading.quotations());
  }

  static List<Circumstance> of(Reading reading) {
    Particulars particulars = new Particulars(reading);
    Bearers bearers = new Bearers(reading);
    Accused accused = new Accused(reading, bearers);
    List<Circumstance> told = new ArrayList<>();
    told.addAll(Bails.of(reading, particulars, accused));
    told.addAll(PrisonTerms.ofPersons(reading, particulars, accused));
    told.addAll(CourtDays.of(reading, particulars, accused));
    told.addAll(PersonDays.of(reading, particulars, bearers));
    told.addAll(Ranks.of(reading, particulars));
    told.addAll(Kin.of(reading, particulars, bearers));
    told.addAll(Conditions.of(reading, particulars, bearers));
    told.addAll(DeathPlaces.of(reading, particulars, bearers));
    told.addAll(Wounds.of(reading, particulars, bearers));
    told.addAll(Homes.of(reading, particulars));
    return particulars.settled(told);
  }

  /**
   * Of a person whom the article names.
   *
   * @param shown what is told, for readers, without the name: "the bail"
   */
  Circumstance of(Extent extent, Referent person, String shown, Circumstance.Detail value) {
    String key = person.key();
    return circumstance(
        extent,
        key.substring(key.lastIndexOf(' ') + 1),
        key,
        shown + " of " + person.name(),
        value);
  }

  /** Of nobody with a name, or of a subject of its own. */
  Circumstance circumstance(
      Extent extent, String about, String whom, String shown, Circumstance.Detail value) {
    if (extent.sentence().passage().isHeadline()) {
      headlines.add(extent.span());
    }
    return new Circumstance(
        extent.span(),
        Texts.fold(extent.text()),
        about,
        whom,
        shown,
        value,
        voices.at(extent.sentence(), extent.first()),
        reading.article().metadata().date());
  }

  /** The first of each that is told once, or the same each time; the text's before a headline's. */
  private List<Circumstance> settled(List<Circumstance> told) {
    Map<String, List<Circumstance>> subjects = new TreeMap<>();
    for (Circumstance one : told) {
      Optional<String> subject = one.subject();
      subjects.computeIfAbsent(subject.orElseThrow(), key -> new ArrayList<>()).add(one);
    }
    List<Circumstance> kept = new ArrayList<>();
    for (List<Circumstance> of : subjects.values()) {
      if (isOneWay(of)) {
        kept.add(
            of.stream()
                .filter(one -> !headlines.contains(one.span()))
                .findFirst()
                .orElse(of.get(0)));
      }
    }
    return kept;
  }

  /** Whether no two of them conflict; where there are many ways, some two do. */
  private static boolean isOneWay(List<Circumstance> told) {
    Map<List<Object>, Circumstance> ways = new LinkedHashMap<>();
    told.forEach(one -> ways.putIfAbsent(List.of(one.whom(), one.value()), one));
    return ways.size() <= MOST_WAYS
        && ways.values().stream().noneMatch(one -> ways.values().stream().anyMatch(one::conflicts));
  }
}
