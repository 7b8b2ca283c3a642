package dev.crosscheck.claim.quotes;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.entity.Names;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.SpokenStatement;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Quotations of some length whose speaker the article names right there, not as "he" nor by having
 * had him speak before.
 */
final class SpokenStatements {

  /** Fewer words two people can both say. */
  private static final int FEWEST_WORDS = 8;

  private SpokenStatements() {}

  static List<SpokenStatement> of(Reading reading) {
    List<SpokenStatement> spoken = new ArrayList<>();
    NavigableMap<Integer, Set<String>> names = persons(reading);
    for (Quotation quotation : reading.quotations()) {
      boolean direct = quotation.kind() == Quotation.Kind.DIRECT && !quotation.cue().isEmpty();
      if (direct && quotation.speaker().filter(who -> isNamed(who, quotation)).isPresent()) {
        List<String> words = QuoteWords.fold(quotation.text());
        if (words.size() >= FEWEST_WORDS) {
          Referent speaker = quotation.speaker().get();
          spoken.add(
              new SpokenStatement(
                  quotation.span(),
                  Texts.fold(quotation.text()),
                  String.join(" ", words),
                  speaker.key(),
                  speaker.name(),
                  beside(quotation, names)));
        }
      }
    }
    return spoken;
  }

  /** Keys of the persons whom a paragraph names, by where it starts. */
  private static NavigableMap<Integer, Set<String>> persons(Reading reading) {
    NavigableMap<Integer, Set<String>> persons = new TreeMap<>();
    for (Sentence sentence : reading.sentences()) {
      Set<String> keys =
          persons.computeIfAbsent(sentence.passage().span(0, 1).start(), key -> new HashSet<>());
      for (NameMention name : reading.names().in(sentence)) {
        if (name.referent().kind() == ReferentKind.PERSON) {
          keys.add(name.referent().key());
        }
      }
    }
    return persons;
  }

  private static Set<String> beside(
      Quotation quotation, NavigableMap<Integer, Set<String>> persons) {
    Integer first = persons.floorKey(quotation.span().start());
    int from = first == null ? quotation.span().start() : first;
    return persons.subMap(from, quotation.span().end()).values().stream()
        .flatMap(Set::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A person with a full name, of which at least the family name stands at the quotation. */
  private static boolean isNamed(Referent speaker, Quotation quotation) {
    String key = speaker.key();
    return speaker.kind() == ReferentKind.PERSON
        && key.indexOf(' ') > 0
        && Names.letters(quotation.speakerText()).endsWith(key.substring(key.lastIndexOf(' ') + 1));
  }
}
