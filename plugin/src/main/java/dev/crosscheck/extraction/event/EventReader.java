package dev.crosscheck.extraction.event;

import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.extraction.Entities;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Mentions;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the events that an article tells of, with who, where, when, how many and how certain.
 * Thread-safe.
 */
public final class EventReader {

  private final Lexicon lexicon;
  private final Grammar grammar;

  /** Knows the kinds of events of its table and the newsroom's own. */
  public EventReader(Configuration configuration) {
    lexicon = new Lexicon(configuration.events());
    grammar = parse -> Clauses.of(lexicon, parse);
  }

  /** The events of one article in reading order. */
  public Mentions<EventMention> read(
      List<Sentence> sentences,
      Mentions<TimeMention> times,
      Mentions<QuantityMention> quantities,
      Entities entities,
      List<Quotation> quotations) {
    List<Parse> parses = new ArrayList<>();
    Optional<NameMention> dateline = Filing.of(sentences, entities.names());
    for (Sentence sentence : sentences) {
      parses.add(
          parse(
              sentence,
              times.in(sentence),
              quantities.in(sentence),
              entities.names().in(sentence),
              dateline));
    }
    Participants participants = new Participants(new Groups(lexicon, parses), entities.roles());
    Attributions attributions = new Attributions(quotations);
    List<EventMention> events = new ArrayList<>();
    for (Parse parse : parses) {
      events.addAll(events(parse, participants, attributions));
    }
    return Mentions.of(events);
  }

  private List<EventMention> events(
      Parse parse, Participants participants, Attributions attributions) {
    String last = parse.word(parse.size() - 1);
    if (last.equals("?")) {
      return List.of();
    }
    List<Clause> clauses = grammar.clauses(parse);
    List<EventMention> events =
        new ArrayList<>(new VerbEvents(lexicon, participants, parse, clauses).read(attributions));
    events.addAll(new NounEvents(lexicon, participants, parse, clauses).read(attributions));
    events.addAll(new CountedDeaths(lexicon, participants, parse, clauses).read(attributions));
    events.addAll(new Deaths(lexicon, participants, parse, clauses).read(attributions, events));
    events.addAll(new Injuries(lexicon, participants, parse, clauses).read(attributions, events));
    events.addAll(new Tolls(lexicon, parse, clauses).read(attributions, events));
    events.sort(Comparator.comparingInt(e -> e.extent().first()));
    participants.pass(parse);
    return events;
  }

  /** "Eleven" and "twelve", which can be taken for nouns; "hundreds" is one. */
  private static boolean isNumber(QuantityMention quantity) {
    NumberRange range = quantity.quantity().range();
    return quantity.extent().end() == quantity.extent().first() + 1
        && quantity.quantity().measure().isEmpty()
        && range.low() == range.high();
  }

  private Parse parse(
      Sentence sentence,
      List<TimeMention> times,
      List<QuantityMention> quantities,
      List<NameMention> names,
      Optional<NameMention> dateline) {
    NameMention[] named = new NameMention[sentence.size()];
    for (NameMention name : names) {
      int last = name.extent().end() - 1;
      for (int i = name.extent().first(); i <= last; i++) {
        boolean comma = i == last && sentence.token(i).lower().equals(",");
        named[i] = comma ? null : name;
      }
    }
    boolean[] timed = new boolean[sentence.size()];
    for (TimeMention time : times) {
      for (int i = time.extent().first(); i < time.extent().end(); i++) {
        timed[i] = true;
      }
    }
    String[] words = new String[sentence.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = sentence.token(i).lower();
    }
    boolean[] numbers = new boolean[sentence.size()];
    for (QuantityMention quantity : quantities) {
      int first = quantity.extent().first();
      numbers[first] = isNumber(quantity);
    }
    WordClass[] classes = Words.of(lexicon, sentence, words, named, timed, numbers);
    return new Parse(
        sentence,
        words,
        classes,
        named,
        times,
        quantities,
        Phrases.of(lexicon, sentence, classes, quantities),
        VerbGroups.of(lexicon, sentence, classes),
        dateline);
  }
}
