package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.event.EventKind.Frame;
import dev.crosscheck.extraction.event.Parse.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says where and when the event of a verb was, by its own words and those beside it. */
final class VerbSettings {

  /** What is done where and when what it governs is. */
  private static final Set<String> BRINGS =
      Set.of(
          "begin",
          "start",
          "continue",
          "manage",
          "proceed",
          "force",
          "oblige",
          "compel",
          "cause",
          "help");

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
      if (kind.frame() == Frame.THEME_PLACE) {
        event.place = circumstances.named(objects.get(0), 0).or(() -> event.place);
      } else if (kind.frame() == Frame.ACTOR_PLACE) {
        event.place = circumstances.host(objects.get(0)).or(() -> event.place);
      } else if (kind.frame() == Frame.THEME_ORIGIN) {
        event.origin = circumstances.named(objects.get(0), 0).or(() -> event.origin);
      }
    } else if (clause.group().passive() && kind.frame() == Frame.ACTOR_PLACE) {
      event.place = clause.subjects().stream().findFirst().flatMap(circumstances::host);
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
            .filter(time -> !neighbours.isInserted(index, time))
            .filter(time -> !neighbours.isOver(index, time));
    follow(event, index);
    lead(event, clause);
    event.time = event.time.or(() -> neighbours.time(index)).or(() -> begun(index));
    event.place =
        event
            .place
            .or(() -> neighbours.place(index, kind))
            .or(() -> neighbours.ofVictim(clause, kind));
    if (event.place.isEmpty() && event.time.isEmpty()) {
      neighbours.shared.companions(index).ifPresent(before -> share(event, before, kind));
    }
  }

  private void share(Builder event, Clause before, EventKind kind) {
    event.place = circumstances.place(before.group().end(), before.right(), kind);
    event.time = circumstances.times.time(before.left(), before.group().main(), before.right());
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

  /** "On Monday snow began to fall": it began when it began. */
  private Optional<TimeMention> begun(int index) {
    int governor = clauses.get(index).governor();
    if (governor < 0
        || clauses.get(index).group().isFinite()
        || !BRINGS.contains(clauses.get(governor).group().lemma())) {
      return Optional.empty();
    }
    Clause over = clauses.get(governor);
    int front = over.subjects().isEmpty() ? over.group().first() : over.subjects().get(0).first();
    return circumstances
        .times
        .time(over.left(), front, front)
        .or(() -> circumstances.times.time(over.group().end(), over.group().main(), over.right()))
        .filter(time -> !neighbours.isInserted(governor, time))
        .or(() -> neighbours.time(governor));
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
