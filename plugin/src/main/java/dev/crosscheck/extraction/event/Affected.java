package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom an event happens to, where that is told by a number or by "himself". */
final class Affected {

  private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "themselves");

  /** Families of events that happen to people alone. */
  private static final Set<String> OF_PEOPLE = Set.of("death", "injury", "shooting", "arrest");

  private final Participants participants;
  private final Parse parse;

  Affected(Participants participants, Parse parse) {
    this.participants = participants;
    this.parse = parse;
  }

  Optional<Participant> of(
      Phrase phrase, EventKind kind, Optional<Participant> actor, List<Phrase> subjects) {
    if (REFLEXIVE.contains(parse.word(phrase.head())) && subjects.size() == 1) {
      return participants.of(parse, subjects.get(0), Optional.empty()); // "killed himself"
    }
    boolean others = OF_PEOPLE.contains(kind.family()); // who is killed is not of whoever kills
    return participants
        .of(parse, phrase, others ? Optional.empty() : actor)
        .or(() -> counted(phrase, kind));
  }

  /** "13 were injured": a number alone counts people where only people can be meant. */
  private Optional<Participant> counted(Phrase phrase, EventKind kind) {
    boolean number =
        OF_PEOPLE.contains(kind.family()) && parse.word(phrase.head()).equals("another")
            || OF_PEOPLE.contains(kind.family())
                && parse.at(phrase.head()) == WordClass.NUM
                && !parse.word(phrase.end()).equals("of")
                && parse.quantities().stream()
                    .anyMatch(
                        q ->
                            q.extent().first() <= phrase.head()
                                && phrase.head() < q.extent().end()
                                && q.head() < 0
                                && q.quantity().measure().isEmpty());
    return number
        ? Optional.of(
            new Participant(
                Extent.of(parse.sentence(), phrase.first(), phrase.end()),
                new Referent(ReferentKind.GROUP, "people", "people", List.of()),
                false))
        : Optional.empty();
  }
}
