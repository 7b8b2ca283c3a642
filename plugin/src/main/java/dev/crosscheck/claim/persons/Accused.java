package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Who stands before a court in an article. */
public final class Accused {

  private static final Set<String> TRIED =
      Set.of("charge", "conviction", "sentencing", "acquittal", "arrest");

  private static final Set<String> CHARGED =
      Set.of("charged", "accused", "indicted", "arraigned", "remanded", "pleaded", "convicted");

  private static final Set<String> OFFICERS =
      Set.of(
          "judge",
          "justice",
          "magistrate",
          "commissioner",
          "recorder",
          "prosecutor",
          "attorney",
          "lawyer",
          "barrister",
          "solicitor",
          "defender",
          "counsel",
          "sheriff",
          "detective");

  private final Reading reading;
  private final Bearers bearers;
  private Set<Referent> tried;

  /** In one article. */
  public Accused(Reading reading, Bearers bearers) {
    this.reading = reading;
    this.bearers = bearers;
  }

  /**
   * The one whom the article says was charged, arrested or sentenced, if it is one, or of whom the
   * sentence speaks.
   */
  Optional<Referent> in(Sentence sentence) {
    if (triedOnes().size() == 1) {
      return Bearers.only(tried);
    }
    Set<Referent> named = named(sentence);
    if (tried.isEmpty()) {
      return named.isEmpty() ? bearers.standsFor(sentence) : Bearers.only(named);
    }
    named.retainAll(tried);
    return named.isEmpty()
        ? bearers.standsFor(sentence).filter(tried::contains)
        : Bearers.only(named);
  }

  /** Whether it can be nobody with a name: "the youth was freed on $5,000 bail". */
  boolean isUnnamedIn(Sentence sentence) {
    return triedOnes().isEmpty()
        && named(sentence).isEmpty()
        && bearers.standsFor(sentence).isEmpty();
  }

  private Set<Referent> triedOnes() {
    if (tried == null) {
      tried = tried();
    }
    return tried;
  }

  private Set<Referent> named(Sentence sentence) {
    Set<Referent> named = new LinkedHashSet<>(bearers.persons(sentence, sentence.size()));
    named.removeAll(officers(sentence));
    return named;
  }

  /** "Judge Ada Holm" is not the one whom she sentences. */
  private Set<Referent> officers(Sentence sentence) {
    Set<Referent> officers = new LinkedHashSet<>();
    for (NameMention name : reading.names().in(sentence)) {
      int before = name.extent().first() - 1;
      if (before >= 0 && OFFICERS.contains(sentence.token(before).lower())) {
        officers.add(name.referent());
      }
    }
    return officers;
  }

  private Set<Referent> tried() {
    Set<Referent> all = new LinkedHashSet<>();
    for (EventMention event : reading.events()) {
      if (TRIED.contains(event.family())) {
        event
            .theme()
            .map(Participant::referent)
            .filter(one -> one.kind() == ReferentKind.PERSON)
            .ifPresent(all::add);
      }
    }
    if (all.isEmpty()) {
      reading.sentences().forEach(sentence -> all.addAll(charged(sentence)));
    }
    return all;
  }

  /** "His hired hand, Otto Lund, 30, is charged with theft". */
  private Set<Referent> charged(Sentence sentence) {
    Set<Referent> charged = new LinkedHashSet<>();
    for (int at = 1; at < sentence.size(); at++) {
      if (CHARGED.contains(sentence.token(at).lower())) {
        int verb = at;
        reading.names().in(sentence).stream()
            .filter(name -> Bearers.isPerson(name) && name.extent().end() <= verb)
            .reduce((one, next) -> next)
            .map(NameMention::referent)
            .ifPresent(charged::add);
      }
    }
    return charged;
  }
}
