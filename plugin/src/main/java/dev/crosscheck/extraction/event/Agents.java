package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.ReferentKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who does what a verb tells of, and who denies that it was done. */
final class Agents {

  private final Participants participants;
  private final Parse parse;
  private final List<Clause> clauses;

  Agents(Participants participants, Parse parse, List<Clause> clauses) {
    this.participants = participants;
    this.parse = parse;
    this.clauses = clauses;
  }

  /** Who does what came of a deed: "the beach was hit by a drone, killing ten" was the drone. */
  Optional<Participant> ofHarm(Clause clause) {
    Optional<Participant> own = of(clause.subjects());
    WordClass before = parse.at(clause.group().first() - 1);
    boolean follows =
        clause.group().form() == VerbGroup.Form.GERUND
            && (before == WordClass.COMMA || before == WordClass.CONJ)
            && clause.governor() >= 0
            && clauses.get(clause.governor()).group().passive();
    return follows && own.filter(Agents::canAct).isEmpty()
        ? behind(clauses.get(clause.governor()))
        : own;
  }

  private static boolean canAct(Participant participant) {
    ReferentKind kind = participant.referent().kind();
    return kind != ReferentKind.THING && kind != ReferentKind.PLACE;
  }

  /** The one who does it, or all of them together: the verb's subjects. */
  Optional<Participant> of(List<Phrase> subjects) {
    if (subjects.isEmpty()) {
      return Optional.empty();
    }
    String word = parse.word(subjects.get(0).head());
    if (subjects.size() == 1 && (word.equals("it") || word.equals("they"))) {
      return body(subjects.get(0));
    }
    if (subjects.size() == 2 && word.equals("it")) { // "it and Acme have signed"
      return participants.of(parse, subjects.get(1), Optional.empty());
    }
    return subjects.size() > 1
        ? participants.together(parse, subjects)
        : participants.of(parse, subjects.get(0), Optional.empty());
  }

  /** "The firm said it will …", "A and B said they will …": whom the clause before is about. */
  private Optional<Participant> body(Phrase pronoun) {
    for (int i = clauses.size() - 1; i >= 0; i--) {
      Clause before = clauses.get(i);
      boolean earlier =
          before.group().end() <= pronoun.first()
              && before.group().isFinite()
              && (before.subjects().size() == 1
                  || before.subjects().size() > 1 && parse.word(pronoun.head()).equals("they"));
      if (earlier) {
        return participants
            .together(parse, before.subjects())
            .filter(p -> p.referent().kind() != ReferentKind.PERSON)
            .map(
                p ->
                    new Participant(
                        Extent.of(parse.sentence(), pronoun.first(), pronoun.end()),
                        p.referent(),
                        true));
      }
    }
    return Optional.empty();
  }

  /** Who does what is told in the passive: "was arrested by the police". */
  Optional<Participant> behind(Clause clause) {
    for (int i = clause.group().end(); clause.group().passive() && i < clause.right(); i++) {
      if (parse.word(i).equals("by") && parse.holding(i + 1) != null) {
        return participants.of(parse, parse.holding(i + 1), Optional.empty());
      }
    }
    return Optional.empty();
  }

  /** Who denies sending is who says that nothing was sent. */
  Optional<Attribution> denying(Clause clause) {
    if (clause.standing() != Standing.DENIED || clause.governor() < 0) {
      return Optional.empty();
    }
    Clause over = clauses.get(clause.governor());
    if (!over.group().isFinite() && over.governor() >= 0) {
      over = clauses.get(over.governor());
    }
    boolean says = Set.of("deny", "reject", "dismiss", "refute").contains(over.group().lemma());
    return says && !over.subjects().isEmpty()
        ? participants
            .of(parse, over.subjects().get(0), Optional.empty())
            .map(p -> new Attribution(p.referent().name()))
        : Optional.empty();
  }
}
