package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.event.Attributions;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Fate;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How it ended for the ship of an article, and for those aboard. An article that tells of both ends
 * tells of two ships, or of some of the crew, and is left out.
 */
final class IncidentFates {

  private static final String ABOARD = "aboard";
  private static final String VESSEL = "vessel";

  private static final Set<String> CREW =
      Set.of("crew", "passenger", "occupant", "aboard", "board", "crewman", "sailor");

  private static final Set<String> DIED = Set.of("die", "kill", "perish", "drown");

  private static final Set<String> ONLY = Set.of("only", "sole", "lone", "single");

  private static final Set<String> KEPT = Set.of("stay", "remain", "keep");

  private static final Set<String> VESSELS =
      Set.of(
          ("ship boat vessel ferry trawler tanker freighter yacht barge cutter submarine tug carrier "
                  + "liner")
              .split(" "));

  private static final int BESIDE = 7;

  private final Reading reading;
  private final LookingBack past;
  private final Attributions voices;
  private final List<Circumstance> told = new ArrayList<>();

  private IncidentFates(Reading reading) {
    this.reading = reading;
    this.past = new LookingBack(reading);
    this.voices = new Attributions(reading.quotations());
  }

  /** One of each, where the article tells it in one way. */
  static List<Circumstance> of(Reading reading) {
    return new IncidentFates(reading).read();
  }

  private List<Circumstance> read() {
    Sentence before = null;
    for (Sentence sentence : reading.sentences()) {
      for (int at = 0; at < sentence.size(); at++) {
        read(sentence, at, before);
      }
      before = sentence;
    }
    List<Circumstance> only = new ArrayList<>();
    for (String of : List.of(ABOARD, VESSEL)) {
      List<Circumstance> all = told.stream().filter(one -> isOf(one, of)).toList();
      if (!all.isEmpty() && all.stream().noneMatch(all.get(0)::conflicts)) {
        only.add(all.get(0));
      }
    }
    return only;
  }

  private static boolean isOf(Circumstance one, String of) {
    return one.value() instanceof Fate fate && fate.of().equals(of);
  }

  private void read(Sentence sentence, int at, Sentence before) {
    switch (sentence.token(at).lower()) {
      case "all" -> all(sentence, at);
      case "survivor", "survivors" -> survivor(sentence, at);
      case "sank", "sunk", "sinks" -> {
        int vessel = find(sentence, at - BESIDE, at, VESSELS);
        if (vessel >= 0) {
          add(sentence, vessel, at + 1, VESSEL, true);
        }
      }
      case "afloat" -> {
        boolean kept = at > 0 && KEPT.contains(sentence.token(at - 1).lemma());
        if (kept && (hasVessel(sentence) || before != null && hasVessel(before))) {
          add(sentence, at - 1, at + 1, VESSEL, false);
        }
      }
      default -> {}
    }
  }

  /** "Killing all six crew", "all 40 people on board died". */
  private void all(Sentence sentence, int all) {
    int crew = find(sentence, all + 1, all + BESIDE, CREW);
    if (crew < 0) {
      return;
    }
    int killing = find(sentence, all - 1, all, DIED);
    int died = find(sentence, crew + 1, crew + BESIDE, DIED);
    if (killing >= 0 || died >= 0) {
      int end = killing >= 0 ? crew + 1 : died + 1;
      add(sentence, killing >= 0 ? killing : all, end, ABOARD, true);
    }
  }

  /** "There were no survivors", "the only survivor of the six men aboard". */
  private void survivor(Sentence sentence, int at) {
    String before = at > 0 ? sentence.token(at - 1).lower() : "";
    if (before.equals("no")) {
      add(sentence, at - 1, at + 1, ABOARD, true);
    } else if (ONLY.contains(before)) {
      add(sentence, at - 1, at + 1, ABOARD, false);
    }
  }

  private static boolean hasVessel(Sentence sentence) {
    return find(sentence, 0, sentence.size(), VESSELS) >= 0;
  }

  private static int find(Sentence sentence, int from, int end, Set<String> lemmas) {
    for (int at = Math.max(0, from); at < Math.min(sentence.size(), end); at++) {
      if (lemmas.contains(sentence.token(at).lemma())) {
        return at;
      }
    }
    return -1;
  }

  private void add(Sentence sentence, int first, int end, String of, boolean lost) {
    if (Hedging.leavesOpen(sentence) || past.isOld(sentence)) {
      return;
    }
    Extent extent = Extent.of(sentence, first, end);
    told.add(
        new Circumstance(
            extent.span(),
            Texts.fold(extent.text()),
            of,
            "",
            of.equals(VESSEL) ? "what became of the ship" : "what became of those aboard",
            new Fate(of, lost, Texts.fold(extent.text())),
            voices.at(sentence, first),
            reading.article().metadata().date()));
  }
}
