package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.event.EventKind.Frame;
import dev.crosscheck.extraction.event.Parse.Phrase;
import java.util.List;
import java.util.Optional;

/** Says where and when the event of a verb was, by its own words and those beside it. */
final class VerbSettings {

  private final List<Clause> clauses;
  private final Circumstances circumstances;
  private final Neighbours neighbours;

  VerbSettings(List<Clause> clauses, Circumstances circumstances, Neighbours neighbours) {
    this.clauses = clauses;
    this.circumstances = circumstances;
    this.neighbours = neighbours;
  }

  /** Fills in where and when the event of a clause was. */
  void into(Builder event, int index, List<Phrase> objects) {
    Clause clause = clauses.get(index);
    EventKind kind = event.kind();
    int from = clause.group().end();
    event.place = circumstances.place(from, clause.right(), kind);
    event.origin = circumstances.origin(from, clause.right());
    if (!objects.isEmpty() && !clause.group().passive()) {
      if (kind.frame() == Frame.THEME_PLACE || kind.frame() == Frame.ACTOR_PLACE) {
        event.place = circumstances.named(objects.get(0), 0).or(() -> event.place);
      } else if (kind.frame() == Frame.THEME_ORIGIN) {
        event.origin = circumstances.named(objects.get(0), 0).or(() -> event.origin);
      }
    } else if (clause.group().passive() && kind.frame() == Frame.ACTOR_PLACE) {
      event.place = clause.subjects().stream().findFirst().flatMap(p -> circumstances.named(p, 0));
    }
    if (event.place.isEmpty()) {
      int left =
          clause.subjects().isEmpty() || !clause.group().isFinite()
              ? clause.left()
              : Math.min(clause.left(), clause.subjects().get(0).first());
      int stop =
          clause.subjects().isEmpty() ? clause.group().first() : clause.subjects().get(0).first();
      event.place =
          kind.moves() || stop < left ? Optional.empty() : circumstances.place(left, stop, kind);
    }
    event.time =
        circumstances
            .times
            .time(clause.left(), clause.group().main(), clause.right())
            .filter(time -> !neighbours.isEarlier(index, time));
    follow(event, index);
    lead(event, clause);
    event.time = event.time.or(() -> neighbours.time(index));
    event.place =
        event
            .place
            .or(() -> neighbours.place(index, kind))
            .or(() -> neighbours.ofVictim(clause, kind));
  }

  /** "Sent brigades to join a war in Norway": the purpose says where to, and at times when. */
  private void follow(Builder event, int index) {
    if (!event.kind().moves() || index + 1 >= clauses.size()) {
      return;
    }
    Clause next = clauses.get(index + 1);
    if (next.group().form() == VerbGroup.Form.INFINITIVE
        && next.group().first() <= clauses.get(index).right()) {
      if (event.place.isEmpty()) {
        event.place = circumstances.place(next.group().end(), next.right(), event.kind());
      }
    }
  }

  /** "Was on Tuesday set to arrive": the time before the word that governs. */
  private void lead(Builder event, Clause clause) {
    int governor = clause.governor();
    boolean lends =
        event.time.isEmpty()
            && !clause.group().isFinite()
            && governor >= 0
            && clause.group().form() != VerbGroup.Form.GERUND;
    if (lends && clauses.get(governor).group().passive()) {
      Clause over = clauses.get(governor);
      event.time =
          circumstances.times.time(over.group().first(), over.group().main(), over.right());
    }
  }
}
