package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.event.EventKind.Frame;
import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.facts.ReferentKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does what a noun tells of, and whom it befalls: "her arrest", "the attack on Bergen". */
final class NounRoles {

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

  private final Lexicon lexicon;
  private final Participants participants;
  private final Parse parse;
  private final List<Clause> clauses;

  NounRoles(Lexicon lexicon, Participants participants, Parse parse, List<Clause> clauses) {
    this.lexicon = lexicon;
    this.participants = participants;
    this.parse = parse;
    this.clauses = clauses;
  }

  /**
   * Fills in who does it, and whom or what it befalls, as far as the noun's phrase says so.
   *
   * @param end index after the last word that belongs to the noun
   */
  void fill(Builder event, Phrase phrase, int end) {
    owner(event, phrase);
    boolean first = true;
    for (int i = phrase.end(); i < end; i++) {
      Phrase next = parse.at(i) == WordClass.PREP ? parse.holding(i + 1) : null;
      if (next != null && next.first() == i + 1) {
        complement(event, parse.word(i), next, first);
        first = false;
      }
    }
    compound(event, phrase);
  }

  /** Whether it befalls a target: a noun alone, as "an attack", tells of none. */
  static boolean hasTarget(EventKind kind) {
    return TARGET.contains(kind.family());
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
            && !hasTarget(kind);
    if (compound) {
      event.themePhrase = Optional.of(new Phrase(phrase.first(), before + 1, before));
    }
  }

  /**
   * @param first whether no other stands before: "a protest at the port of Bergen" is not Bergen's
   */
  private void complement(Builder event, String preposition, Phrase next, boolean first) {
    EventKind kind = event.kind();
    boolean target = hasTarget(kind);
    switch (preposition) {
      case "of" -> {
        boolean does = kind.frame() == Frame.ACTOR || kind.frame() == Frame.ACTOR_PLACE;
        if (does && first) {
          event.actor = event.actor.or(() -> participants.of(parse, next, Optional.empty()));
        } else if (!does && (!target || Set.of("shooting", "invasion").contains(kind.family()))) {
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
