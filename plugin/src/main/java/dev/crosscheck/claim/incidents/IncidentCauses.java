package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.IncidentNouns;
import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Cause;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What incidents and deaths came of: "the blaze was caused by an electrical fault", "she died of
 * cancer". A guess is no cause.
 */
final class IncidentCauses {

  private static final Set<String> CAUSED = Set.of("caused", "triggered", "sparked", "started");

  private static final Set<String> DIED = Set.of("died", "dies");

  private static final Set<String> WITH = Set.of("battle", "fight", "struggle", "bout");

  private static final Set<String> OF = Set.of("of", "from");

  /** "Caused the fire": no more tokens than these stand between. */
  private static final int BESIDE = 4;

  private final Reading reading;
  private final LookingBack past;
  private final Map<String, List<Circumstance>> told = new LinkedHashMap<>();

  private IncidentCauses(Reading reading) {
    this.reading = reading;
    this.past = new LookingBack(reading);
  }

  /** One of each incident of which the article tells one cause. */
  static List<Circumstance> of(Reading reading) {
    return new IncidentCauses(reading).read();
  }

  private List<Circumstance> read() {
    for (Sentence sentence : reading.sentences()) {
      for (int at = 1; at + 1 < sentence.size(); at++) {
        String word = sentence.token(at).lower();
        if (CAUSED.contains(word)) {
          caused(sentence, at);
        } else if (word.equals("cause") && word(sentence, at + 1).equals("of")) {
          wasTheCause(sentence, at);
        } else if (DIED.contains(word)) {
          died(sentence, at);
        }
      }
    }
    List<Circumstance> only = new ArrayList<>();
    for (List<Circumstance> all : told.values()) {
      if (all.stream().noneMatch(all.get(0)::conflicts)) {
        only.add(all.get(0));
      }
    }
    return only;
  }

  /** "The fire was caused by …", "… caused the fire". */
  private void caused(Sentence sentence, int verb) {
    if (word(sentence, verb + 1).equals("by")) {
      String incident = IncidentNouns.last(sentence, 0, verb);
      add(sentence, verb + 2, CauseSorts.end(sentence, verb + 2), verb, incident, "");
    } else {
      int end = Math.min(sentence.size(), verb + BESIDE);
      String incident = IncidentNouns.last(sentence, verb + 1, end);
      add(sentence, CauseSorts.first(sentence, verb), verb, verb, incident, "");
    }
  }

  /** "The cause of the fire was …". */
  private void wasTheCause(Sentence sentence, int cause) {
    for (int at = cause + 2; at < Math.min(sentence.size(), cause + 7); at++) {
      if (word(sentence, at).equals("was")) {
        String incident = IncidentNouns.last(sentence, cause + 2, at);
        add(sentence, at + 1, CauseSorts.end(sentence, at + 1), cause, incident, "");
      }
    }
  }

  private void died(Sentence sentence, int died) {
    Optional<Referent> whom = whom(sentence, died);
    if (whom.isEmpty()) {
      return;
    }
    String name = whom.get().key();
    String incident = "death of " + name.substring(name.lastIndexOf(' ') + 1);
    for (int at = died + 1; at < CauseSorts.end(sentence, died + 1); at++) {
      if (OF.contains(word(sentence, at))) {
        add(sentence, at + 1, CauseSorts.end(sentence, at + 1), died, incident, name);
        return;
      }
    }
    for (int at = died + 1; at + 1 < sentence.size(); at++) {
      boolean suffering =
          word(sentence, at).equals("after") && word(sentence, at + 1).equals("suffering");
      boolean fight = WITH.contains(word(sentence, at)) && word(sentence, at + 1).equals("with");
      if (suffering || fight) {
        add(sentence, at + 2, CauseSorts.end(sentence, at + 2), died, incident, name);
        return;
      }
    }
  }

  /** The person of whom an event says so; else the one named before "…, 48, died". */
  private Optional<Referent> whom(Sentence sentence, int died) {
    for (EventMention event : reading.events().in(sentence)) {
      if (event.extent().first() == died) {
        return event
            .theme()
            .map(Participant::referent)
            .filter(one -> one.kind() == ReferentKind.PERSON);
      }
    }
    boolean apart = sentence.token(died - 1).lower().equals(",");
    return reading.names().in(sentence).stream()
        .filter(name -> apart && name.extent().end() < died)
        .map(NameMention::referent)
        .findFirst()
        .filter(one -> one.kind() == ReferentKind.PERSON || one.kind() == ReferentKind.THING);
  }

  private void add(Sentence sentence, int from, int end, int verb, String incident, String whom) {
    boolean open = incident.isEmpty() || from >= end || Hedging.leavesOpen(sentence);
    if (open || isDenied(sentence)) {
      return;
    }
    String sort = CauseSorts.of(sentence, from, end);
    Extent extent = Extent.of(sentence, Math.min(from, verb), Math.max(end, verb + 1));
    if (!sort.isEmpty() && !past.isOld(extent)) {
      told.computeIfAbsent(incident, key -> new ArrayList<>())
          .add(
              new Circumstance(
                  extent.span(),
                  Texts.fold(extent.text()),
                  incident,
                  whom,
                  "what the " + incident + " came of",
                  new Cause(sort, Texts.fold(sentence.text(from, end))),
                  source(sentence),
                  reading.article().metadata().date()));
    }
  }

  private static boolean isDenied(Sentence sentence) {
    return sentence.tokens().stream()
        .map(token -> token.lower())
        .anyMatch(word -> word.equals("not") || word.equals("n't") || word.equals("never"));
  }

  private Attribution source(Sentence sentence) {
    return reading.events().in(sentence).stream()
        .map(EventMention::attribution)
        .findFirst()
        .orElse(Attribution.ARTICLE);
  }

  private static String word(Sentence sentence, int at) {
    return at < sentence.size() ? sentence.token(at).lower() : "";
  }
}
