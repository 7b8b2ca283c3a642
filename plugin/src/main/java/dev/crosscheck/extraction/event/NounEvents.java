package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.event.EventKind.Frame;
import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the events that nouns tell of: "the transfer of troops to the coast has begun". */
final class NounEvents {

  /** Families that befall the owner of their noun: "her arrest". */
  static final Set<String> OWNER_UNDERGOES =
      Set.of(
          "death",
          "arrest",
          "conviction",
          "acquittal",
          "sentencing",
          "appointment",
          "rescue",
          "capture",
          "kidnapping",
          "dismissal",
          "birth",
          "closure",
          "opening");

  private static final Set<String> TARGET = Set.of("attack", "shooting", "stabbing", "invasion");

  private static final Set<String> HAPPEN = Set.of("happen", "occur", "take", "unfold");

  private static final Set<String> WHERE = Set.of("at", "in");

  private final Lexicon lexicon;
  private final Participants participants;
  private final Parse parse;
  private final List<Clause> clauses;
  private final Circumstances circumstances;
  private final NounStandings standings;

  NounEvents(Lexicon lexicon, Participants participants, Parse parse, List<Clause> clauses) {
    this.lexicon = lexicon;
    this.participants = participants;
    this.parse = parse;
    this.clauses = clauses;
    this.circumstances = new Circumstances(lexicon, parse);
    this.standings = new NounStandings(lexicon, participants, parse, clauses, circumstances);
  }

  List<EventMention> read(Attributions attributions) {
    List<EventMention> found = new ArrayList<>();
    for (Phrase phrase : parse.phrases()) {
      int head = phrase.head();
      if (parse.at(head) != WordClass.NOUN || parse.names()[head] != null) {
        continue;
      }
      lexicon
          .kinds
          .noun(parse.word(head), List.of())
          .or(() -> twoWords(phrase))
          .flatMap(m -> read(m.kind(), phrase))
          .flatMap(e -> e.build(standings.of(phrase, e), attributions.at(parse.sentence(), head)))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<EventKinds.Match> twoWords(Phrase phrase) {
    int head = phrase.head();
    return head > phrase.first()
        ? lexicon
            .kinds
            .noun(parse.word(head - 1), List.of(parse.word(head)))
            .filter(m -> m.words() == 2)
        : Optional.empty();
  }

  private Optional<Builder> read(EventKind kind, Phrase phrase) {
    int end = zoneEnd(phrase);
    Builder event = new Builder(lexicon, parse, kind, phrase.head(), phrase.head() + 1);
    owner(event, phrase);
    for (int i = phrase.end(); i < end; i++) {
      Phrase next = parse.at(i) == WordClass.PREP ? parse.holding(i + 1) : null;
      if (next != null && next.first() == i + 1) {
        complement(event, parse.word(i), next);
      }
    }
    compound(event, phrase);
    Optional<Clause> happening = happening(phrase);
    if (TARGET.contains(kind.family()) && event.themePhrase.isEmpty() && happening.isEmpty()) {
      return Optional.empty();
    }
    if (event.themePhrase.isPresent()) {
      Optional<Participant> theme = event.theme;
      event.theme = theme.or(() -> participants.of(parse, event.themePhrase.get(), event.actor));
      event.count = circumstances.count(event.themePhrase.get());
    }
    event.place = circumstances.place(phrase.end(), end, kind);
    event.origin = circumstances.origin(phrase.end(), end);
    int from = beyondCopula(phrase.end());
    int trigger = from > phrase.end() ? from - 1 : phrase.head();
    event.time = circumstances.times.time(from, trigger, end).or(() -> within(phrase));
    happening.ifPresent(clause -> happens(event, clause));
    for (int i = phrase.first(); i < phrase.head(); i++) {
      event.again |= lexicon.isFurther(parse.word(i)) && parse.names()[i] == null;
    }
    return Optional.of(event);
  }

  /** The clause that says that it happened: "the shooting occurred", "a raid that took place". */
  private Optional<Clause> happening(Phrase phrase) {
    return clauses.stream()
        .filter(clause -> HAPPEN.contains(clause.group().lemma()))
        .filter(clause -> clause.subjects().contains(phrase) && clause.group().isFinite())
        .findFirst();
  }

  /** When and where it happened is enough to know of it: "the shooting occurred on Friday". */
  private void happens(Builder event, Clause clause) {
    int from = clause.group().end();
    event.time =
        event.time.or(
            () -> circumstances.times.time(clause.left(), clause.group().main(), clause.right()));
    event.place = event.place.or(() -> circumstances.place(from, clause.right(), event.kind()));
    event.happens = event.time.isPresent() || event.place.isPresent();
  }

  /** "A weekend visit", "Monday's talks". */
  private Optional<TimeMention> within(Phrase phrase) {
    return parse.times().stream()
        .filter(time -> time.type() == TimeMention.Type.DATE)
        .filter(time -> time.extent().first() >= phrase.first())
        .filter(time -> time.extent().end() <= phrase.head())
        .findFirst();
  }

  private int zoneEnd(Phrase phrase) {
    for (int i = beyondCopula(phrase.end()); i < parse.size(); i++) {
      WordClass c = parse.at(i);
      if (c == WordClass.VERB
          || c == WordClass.TO
          || c.isAuxiliary()
          || c == WordClass.COMMA
          || c == WordClass.STOP
          || c == WordClass.SUB
          || c == WordClass.REL
          || c == WordClass.CONJ) {
        return i;
      }
    }
    return parse.size();
  }

  /** "Her first win was at Bergen in 2004" says as much as "her first win at Bergen in 2004". */
  private int beyondCopula(int end) {
    boolean copula =
        end + 1 < parse.size()
            && parse.at(end).isAuxiliary()
            && parse.sentence().token(end).lemma().equals("be")
            && WHERE.contains(parse.word(end + 1));
    return copula ? end + 1 : end;
  }

  private void owner(Builder event, Phrase phrase) {
    EventKind kind = event.kind();
    boolean undergoes = kind.frame().subjectIsTheme() || OWNER_UNDERGOES.contains(kind.family());
    if (Set.of("his", "her").contains(parse.word(phrase.first()))) {
      Phrase own = new Phrase(phrase.first(), phrase.first() + 1, phrase.first());
      Optional<Participant> person = participants.own(parse, own, announces(phrase));
      if (undergoes) {
        event.themePhrase = Optional.of(own).filter(p -> person.isPresent());
        event.theme = person;
      } else {
        event.actor = person;
      }
      return;
    }
    for (int i = phrase.head() - 1; i > phrase.first(); i--) {
      if (parse.at(i) == WordClass.POSS) {
        Phrase owner = new Phrase(phrase.first(), i, i - 1);
        if (undergoes) {
          event.themePhrase = Optional.of(owner);
        } else {
          event.actor = participants.of(parse, owner, Optional.empty());
        }
        return;
      }
    }
    for (int i = phrase.first(); i < phrase.head(); i++) {
      NameMention name = parse.names()[i];
      if (name != null
          && name.adjectival()
          && !undergoes
          && name.referent().kind() == ReferentKind.PLACE) {
        event.actor =
            Optional.of(
                new Participant(Extent.of(parse.sentence(), i, i + 1), name.referent(), true));
      }
    }
  }

  /** Whether it is what somebody does: "announced his resignation", "made her visit". */
  private boolean announces(Phrase phrase) {
    return clauses.stream().anyMatch(clause -> clause.objects().contains(phrase));
  }

  /** "Troop deployment": the noun before is what it befalls, where no "of" says so. */
  private void compound(Builder event, Phrase phrase) {
    EventKind kind = event.kind();
    int before = phrase.head() - 1;
    boolean compound =
        event.themePhrase.isEmpty()
            && before >= phrase.first()
            && parse.at(before) == WordClass.NOUN
            && lexicon.nouns.classOf(parse.word(before)).isPresent()
            && !TARGET.contains(kind.family());
    if (compound) {
      event.themePhrase = Optional.of(new Phrase(phrase.first(), before + 1, before));
    }
  }

  private void complement(Builder event, String preposition, Phrase next) {
    EventKind kind = event.kind();
    boolean target = TARGET.contains(kind.family());
    switch (preposition) {
      case "of" -> {
        boolean does = kind.frame() == Frame.ACTOR || kind.frame() == Frame.ACTOR_PLACE;
        if (does) {
          event.actor = event.actor.or(() -> participants.of(parse, next, Optional.empty()));
        } else if (!target || Set.of("shooting", "invasion").contains(kind.family())) {
          event.themePhrase = event.themePhrase.or(() -> Optional.of(next));
        }
      }
      case "on", "against" -> {
        if (target) {
          event.themePhrase = event.themePhrase.or(() -> Optional.of(next));
        }
      }
      case "by" ->
          event.actor = event.actor.or(() -> participants.of(parse, next, Optional.empty()));
      case "with" -> {
        if (kind.mutual() || kind.frame() == Frame.ACTOR_THEME && kind.family().equals("meeting")) {
          event.themePhrase = event.themePhrase.or(() -> Optional.of(next));
        }
      }
      default -> {}
    }
  }
}
