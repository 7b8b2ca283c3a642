package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.event.Parse.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the verbs beside a verb say of when and where it was, for one that says nothing itself. */
final class Neighbours {

  private static final Set<String> CLEFT = Set.of("that", "when");

  /** The words before the time of "it was only on Monday that". */
  private static final int FRONT = 4;

  private static final Set<String> HARM = Set.of("death", "injury", "damage");

  final SharedDeeds shared;
  private final Parse parse;
  private final List<Clause> clauses;
  private final Circumstances circumstances;
  private final Deeds deeds;

  Neighbours(Parse parse, List<Clause> clauses, Circumstances circumstances) {
    this.parse = parse;
    this.clauses = clauses;
    this.circumstances = circumstances;
    this.deeds = new Deeds(parse, clauses, circumstances);
    this.shared = new SharedDeeds(parse, clauses, circumstances);
  }

  Optional<TimeMention> time(int index) {
    Optional<Clause> told =
        shared
            .joined(index)
            .or(() -> shared.meanwhile(index))
            .or(() -> shared.during(index))
            .or(() -> shared.upon(index))
            .or(() -> shared.with(index))
            .or(() -> shared.gapped(index));
    return told.flatMap(this::time)
        .or(() -> fronted(index))
        .or(() -> cleft(index))
        .or(() -> sharedFront(index))
        .or(() -> before(index))
        .or(() -> deeds.cause(index).or(() -> deeds.happened(index)).flatMap(this::time))
        .or(() -> deeds.told(clauses.get(index)))
        .or(() -> deeds.time(clauses.get(index)));
  }

  private Optional<TimeMention> time(Clause clause) {
    return circumstances.times.time(clause.left(), clause.group().main(), clause.right());
  }

  /** "Shot and killed a guard": the object of both. */
  List<Phrase> objects(int index) {
    return shared
        .joined(index)
        .filter(c -> !c.group().passive())
        .map(Clause::objects)
        .orElse(List.of());
  }

  /** "Was shot and killed in Leeds": the place of both. */
  Optional<NameMention> place(int index, EventKind kind) {
    return kind.moves()
        ? Optional.empty()
        : shared
            .joined(index)
            .or(() -> shared.meanwhile(index))
            .or(() -> shared.during(index))
            .or(() -> shared.upon(index))
            .or(() -> shared.whose(index))
            .or(() -> shared.gapped(index))
            .or(() -> deeds.cause(index))
            .or(() -> deeds.happened(index))
            .flatMap(c -> place(c, kind))
            .or(() -> upset(index, kind))
            .or(() -> wherein(index, kind))
            .or(() -> deeds.told(clauses.get(index), kind))
            .or(() -> ofSubject(clauses.get(index), kind));
  }

  private Optional<NameMention> place(Clause clause, EventKind kind) {
    return circumstances
        .place(clause.group().end(), clause.right(), kind)
        .or(() -> ofVictim(clause, kind));
  }

  /** "In Bergen, where two were killed"; where one died may be far from where he was hurt. */
  private Optional<NameMention> wherein(int index, EventKind kind) {
    Clause clause = clauses.get(index);
    boolean dies = kind.name().equals("die");
    if (dies || clause.subjects().isEmpty() || !shared.leads(clause, "where")) {
      return Optional.empty();
    }
    int where = clause.subjects().get(0).first() - 1;
    Phrase before = parse.endingAt(parse.at(where - 1) == WordClass.COMMA ? where - 1 : where);
    return before == null ? Optional.empty() : circumstances.named(before, 0);
  }

  /** "The blast in Bergen killed ten": where the deed was that its subject tells of. */
  Optional<NameMention> ofSubject(Clause clause, EventKind kind) {
    return deeds.place(clause, kind);
  }

  /** "The base in Bergen was attacked", "the shop in Bergen opened": where what it befalls is. */
  Optional<NameMention> ofVictim(Clause clause, EventKind kind) {
    boolean befalls =
        clause.group().isFinite()
            && clause.subjects().size() == 1
            && (clause.group().passive()
                || kind.frame().subjectIsTheme()
                || kind.frame() == EventKind.Frame.ERGATIVE
                    && clause.objects().isEmpty()
                    && parse.at(clause.subjects().get(0).first() - 1) != WordClass.PREP);
    return befalls
            && !kind.moves()
            && isBeside(clause.subjects().get(0).end(), clause.group().first())
        ? circumstances.place(clause.subjects().get(0).end(), clause.group().first(), kind)
        : Optional.empty();
  }

  /** "Was killed after a bomb fell in Bergen": where what harms is, there is the harm. */
  private Optional<NameMention> upset(int index, EventKind kind) {
    List<Phrase> subjects = null;
    for (int i = index + 1; i < clauses.size() && HARM.contains(kind.family()); i++) {
      Clause clause = clauses.get(i);
      boolean starts =
          subjects == null && !clause.subjects().isEmpty() && shared.leads(clause, "after");
      if (clause.group().isFinite() && !starts && clause.subjects() != subjects) {
        break;
      }
      subjects = starts ? clause.subjects() : subjects;
      Optional<NameMention> place =
          clause.group().isFinite() && !circumstances.moves(clause.group())
              ? place(clause, kind).or(() -> struck(clause))
              : Optional.empty();
      if (place.isPresent()) {
        return place;
      }
    }
    return Optional.empty();
  }

  /** "After a quake hit Bergen". */
  private Optional<NameMention> struck(Clause clause) {
    boolean strikes = !clause.objects().isEmpty() && circumstances.isDeed(clause.subjects().get(0));
    return strikes ? circumstances.named(clause.objects().get(0), 0) : Optional.empty();
  }

  /**
   * "Hill, who had left the day before, was shot", "the man arrested on Friday was charged", "the
   * pact to be signed on Friday was praised": the time of what is told of the subject.
   */
  boolean isInserted(int index, TimeMention time) {
    Clause own = clauses.get(index);
    for (int i = 0; i < index; i++) {
      VerbGroup group = clauses.get(i).group();
      boolean inside =
          group.end() <= time.extent().first() && time.extent().end() <= clauses.get(i).right();
      boolean relative = group.perfect() && parse.at(group.first() - 1) == WordClass.REL;
      boolean before = clauses.get(i).right() <= own.group().first();
      boolean participle = before && group.form() == VerbGroup.Form.PARTICIPLE;
      boolean purpose =
          before
              && group.form() == VerbGroup.Form.INFINITIVE
              && own.group().isFinite()
              && own.subjects().stream().anyMatch(subject -> subject.end() <= group.first());
      if (inside && (relative || participle || purpose)) {
        return true;
      }
    }
    return false;
  }

  /** "Will grow next year as all have agreed": they agreed before. */
  boolean isOver(int index, TimeMention time) {
    Clause clause = clauses.get(index);
    Clause before = index > 0 ? clauses.get(index - 1) : null;
    return before != null
        && !clause.subjects().isEmpty()
        && shared.leads(clause, "as")
        && time.extent().end() < clause.subjects().get(0).first()
        && clause.group().perfect() != before.group().perfect();
  }

  /** "Was hurt on Friday when a bomb exploded", "last year's fire when four people died". */
  private Optional<TimeMention> before(int index) {
    Clause clause = clauses.get(index);
    if (clause.subjects().isEmpty() || !shared.leads(clause, "when")) {
      return Optional.empty();
    }
    int when = clause.subjects().get(0).first() - 1;
    return parse.times().stream()
        .filter(time -> time.extent().end() <= when && isBeside(time.extent().end(), when))
        .filter(time -> EventTimes.dates(time) && !circumstances.times.bounds(time))
        .reduce((far, near) -> near);
  }

  /** Whether no verb, and no other clause, stands between. */
  private boolean isBeside(int end, int when) {
    for (int i = end; i < when; i++) {
      WordClass at = parse.at(i);
      if (at == WordClass.VERB || at.isAuxiliary() || at == WordClass.SUB || at == WordClass.REL) {
        return false;
      }
    }
    return true;
  }

  /** "On Friday he left Rome and arrived in Paris": the day stands before the shared subject. */
  private Optional<TimeMention> fronted(int index) {
    Clause clause = clauses.get(index);
    for (int i = index - 1; i >= 0 && parse.at(clause.group().first() - 1) == WordClass.CONJ; i--) {
      Clause first = clauses.get(i);
      if (first.subjects() == clause.subjects() && !first.subjects().isEmpty()) {
        int subject = first.subjects().get(0).first();
        Optional<TimeMention> time = circumstances.times.time(first.left(), subject, subject);
        return time.filter(t -> clause.group().past() == first.group().past());
      }
    }
    return Optional.empty();
  }

  /** "It was on Monday that Ada Holm was shot", "it was just before noon when she left". */
  private Optional<TimeMention> cleft(int index) {
    Clause clause = clauses.get(index);
    int subject =
        clause.subjects().isEmpty() ? clause.group().first() : clause.subjects().get(0).first();
    boolean cleft =
        parse.word(0).equals("it")
            && parse.at(1) == WordClass.BE
            && CLEFT.contains(parse.word(subject - 1));
    return parse.times().stream()
        .filter(time -> cleft && EventTimes.dates(time))
        .filter(time -> time.extent().first() <= FRONT && time.extent().end() == subject - 1)
        .findFirst();
  }

  /** "On Friday two were killed and three wounded": the day stands before both. */
  private Optional<TimeMention> sharedFront(int index) {
    Clause first = index > 0 ? clauses.get(index - 1) : null;
    if (first == null || first.subjects().isEmpty() || shared.gapped(index - 1).isEmpty()) {
      return Optional.empty();
    }
    int subject = first.subjects().get(0).first();
    return circumstances.times.time(first.left(), subject, subject);
  }
}
