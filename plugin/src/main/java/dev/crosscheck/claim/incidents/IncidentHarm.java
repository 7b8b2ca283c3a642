package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Harm;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Status;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an article's incident did harm to anybody: "there were no casualties", "at least twelve
 * people were killed". An article that tells both for some is left out.
 */
final class IncidentHarm {

  private static final String DEATH = "death";
  private static final String INJURY = "injury";

  /** The incident stands at the head; further down an article tells of others. */
  private static final int HEAD = 10;

  private static final Set<String> HARMED =
      Set.of("hurt", "injured", "wounded", "harmed", "killed");

  private static final Set<String> LOSSES =
      Set.of("casualties", "casualty", "injuries", "injury", "deaths", "fatalities", "victims");

  /** Whom a part of it befell, or did not. */
  private static final Set<String> PARTS =
      Set.of("among", "to", "else", "other", "others", "further", "more", "seriously", "badly");

  /** "The army suffered no casualties" tells of one side. */
  private static final Set<String> SIDES = Set.of("suffered", "sustained");

  private final Reading reading;
  private final LookingBack past;
  private final Map<String, Circumstance> none = new HashMap<>();
  private final Map<String, Circumstance> some = new HashMap<>();

  private IncidentHarm(Reading reading) {
    this.reading = reading;
    this.past = new LookingBack(reading);
  }

  static List<Circumstance> of(Reading reading) {
    return new IncidentHarm(reading).read();
  }

  private List<Circumstance> read() {
    reading.sentences().stream().limit(HEAD).forEach(this::none);
    for (EventMention event : reading.events()) {
      boolean harm = event.family().equals(DEATH) || event.family().equals(INJURY);
      if (harm && event.status() == Status.HAPPENED && isOfMany(event)) {
        none.clear(); // it is nobody else who was not hurt, or nobody of one side
      }
      if (harm && !some.containsKey(event.family()) && isOfIncident(event)) {
        some.put(event.family(), some(event));
      }
    }
    List<Circumstance> told = new ArrayList<>();
    for (String harm : List.of(DEATH, INJURY)) {
      Circumstance one = some.get(harm);
      Circumstance other = none.get(harm);
      boolean dead = harm.equals(INJURY) && some.containsKey(DEATH);
      if ((one == null) != (other == null) && !dead) {
        told.add(one == null ? other : one);
      }
    }
    return told;
  }

  private void none(Sentence sentence) {
    if (Hedging.leavesOpen(sentence) || past.isOld(sentence)) {
      return;
    }
    for (int at = 0; at < sentence.size(); at++) {
      String word = sentence.token(at).lower();
      boolean no = word.equals("no") || word.equals("without");
      if (no
          && !(at > 0 && SIDES.contains(sentence.token(at - 1).lower()))
          && LOSSES.contains(word(sentence, at + 1))
          && !PARTS.contains(word(sentence, at + 2))) {
        boolean deaths = !word(sentence, at + 1).startsWith("injur");
        boolean injuries =
            !Set.of("deaths", "fatalities", "victims").contains(word(sentence, at + 1));
        none(sentence, at, at + 2, deaths, injuries);
      }
      boolean nobody = word.equals("nobody") || no && word(sentence, at + 1).equals("one");
      if (nobody) {
        harmed(sentence, at + (no ? 2 : 1), at);
      }
    }
  }

  /** "Was hurt", "had been killed or injured". */
  private void harmed(Sentence sentence, int from, int nobody) {
    for (int at = from; at < Math.min(sentence.size(), from + 4); at++) {
      String word = sentence.token(at).lower();
      if (PARTS.contains(word)) {
        return;
      }
      if (HARMED.contains(word)) {
        boolean both =
            word(sentence, at + 1).equals("or") && HARMED.contains(word(sentence, at + 2));
        boolean killed = word.equals("killed") || both;
        boolean hurt = !word.equals("killed") || both;
        none(sentence, nobody, at + (both ? 3 : 1), killed || hurt, hurt);
        return;
      }
    }
  }

  private void none(Sentence sentence, int first, int end, boolean deaths, boolean injuries) {
    Extent extent = Extent.of(sentence, first, end);
    if (deaths) {
      none.putIfAbsent(DEATH, circumstance(extent, DEATH, false, source(sentence)));
    }
    if (injuries) {
      none.putIfAbsent(INJURY, circumstance(extent, INJURY, false, source(sentence)));
    }
  }

  /** Who is said to say so: whoever any event of the sentence is laid to. */
  private Attribution source(Sentence sentence) {
    return reading.events().in(sentence).stream()
        .map(EventMention::attribution)
        .findFirst()
        .orElse(Attribution.ARTICLE);
  }

  private static boolean isOfMany(EventMention event) {
    Optional<Referent> theme = event.theme().map(Participant::referent);
    return event.count().isPresent()
        && theme.filter(one -> one.kind() == ReferentKind.GROUP).isPresent();
  }

  private boolean isOfIncident(EventMention event) {
    Sentence sentence = event.extent().sentence();
    return event.status() == Status.HAPPENED
        && !event.further()
        && isOfMany(event)
        && reading.sentences().stream().limit(HEAD).anyMatch(one -> one == sentence)
        && !past.isOld(sentence);
  }

  private Circumstance some(EventMention event) {
    Extent trigger = event.extent();
    QuantityMention count = event.count().orElseThrow();
    boolean here = count.extent().sentence() == trigger.sentence();
    int first = here ? Math.min(trigger.first(), count.extent().first()) : trigger.first();
    int end = here ? Math.max(trigger.end(), count.extent().end()) : trigger.end();
    Extent extent = Extent.of(trigger.sentence(), first, end);
    return circumstance(extent, event.family(), true, event.attribution());
  }

  private Circumstance circumstance(Extent extent, String harm, boolean some, Attribution source) {
    return new Circumstance(
        extent.span(),
        Texts.fold(extent.text()),
        harm,
        "",
        harm.equals(DEATH) ? "whether anybody was killed" : "whether anybody was hurt",
        new Harm(some),
        source,
        reading.article().metadata().date());
  }

  private static String word(Sentence sentence, int at) {
    return at < sentence.size() ? sentence.token(at).lower() : "";
  }
}
