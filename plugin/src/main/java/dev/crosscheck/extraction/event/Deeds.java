package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.event.Parse.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When and where an event was, by the deed that brought it about or that it was a part of. */
final class Deeds {

  private static final Set<String> IN = Set.of("in", "during", "at");

  private static final Set<String> COURTS = Set.of("court", "tribunal", "jury", "judge");

  private static final Set<String> JUSTICE =
      Set.of("sentencing", "conviction", "acquittal", "fine", "charge");

  private static final Set<WordClass> PARTED = Set.of(WordClass.COMMA, WordClass.CONJ);

  /** What a relative clause's noun is not sought beyond. */
  private static final Set<WordClass> ENDS =
      Set.of(WordClass.VERB, WordClass.STOP, WordClass.SUB, WordClass.REL);

  private final Parse parse;
  private final List<Clause> clauses;
  private final Circumstances circumstances;

  Deeds(Parse parse, List<Clause> clauses, Circumstances circumstances) {
    this.parse = parse;
    this.clauses = clauses;
    this.circumstances = circumstances;
  }

  /** "The blast in Bergen killed ten", "a raid in Bergen left ten dead": where the deed was. */
  Optional<NameMention> place(Clause clause, EventKind kind) {
    boolean deed =
        !clause.group().passive()
            && clause.group().isFinite()
            && clause.subjects().size() == 1
            && (circumstances.isDeed(clause.subjects().get(0)) || isJudged(clause, kind));
    return deed
        ? circumstances.place(clause.subjects().get(0).end(), clause.group().first(), kind)
        : Optional.empty();
  }

  /** Whether a court does what only courts do: "a court in Bergen jailed her". */
  private boolean isJudged(Clause clause, EventKind kind) {
    return JUSTICE.contains(kind.family())
        && COURTS.contains(parse.word(clause.subjects().get(0).head()));
  }

  /**
   * What a deed led to is where and when that was: "bombed a base in Bergen on Friday, killing ten
   * and injuring two", "the fire broke out on Friday in Bergen and killed ten".
   */
  Optional<Clause> cause(int index) {
    Clause clause = clauses.get(index);
    WordClass before = parse.at(clause.group().first() - 1);
    boolean follows = clause.group().form() == VerbGroup.Form.GERUND && before == WordClass.COMMA;
    boolean joins = before == WordClass.CONJ && !clause.subjects().isEmpty();
    for (int i = index - 1; i >= 0 && (follows || joins); i--) {
      Clause other = clauses.get(i);
      boolean same = other.subjects() == clause.subjects();
      boolean listed = PARTED.contains(parse.at(other.group().first() - 1));
      if (same && other.group().form() == VerbGroup.Form.GERUND && listed) {
        follows |= parse.at(other.group().first() - 1) == WordClass.COMMA;
        continue;
      }
      boolean deed =
          clause.group().form() == VerbGroup.Form.GERUND
              ? follows && circumstances.acts(other.group())
              : circumstances.isDeed(clause.subjects().get(0));
      boolean told = other.group().isFinite() || other.group().form() == VerbGroup.Form.GERUND;
      return same && deed && told ? Optional.of(other) : Optional.empty();
    }
    return Optional.empty();
  }

  /** "A raid in Bergen on Friday, which killed ten": where the deed was that "which" stands for. */
  Optional<NameMention> told(Clause clause, EventKind kind) {
    return antecedent(clause)
        .flatMap(deed -> circumstances.place(deed.end(), relative(clause), kind));
  }

  /** The "which" of "which killed ten", or "in which ten were killed". */
  private int relative(Clause clause) {
    int before = clause.subjects().isEmpty() ? 0 : clause.subjects().get(0).first() - 1;
    return IN.contains(parse.word(before - 1)) ? before : clause.group().first() - 1;
  }

  private Optional<Phrase> antecedent(Clause clause) {
    int rel = relative(clause);
    if (parse.at(rel) != WordClass.REL || parse.word(rel).equals("who")) {
      return Optional.empty();
    }
    for (int i = rel - 1; i >= 0 && !ENDS.contains(parse.at(i)); i--) {
      Phrase phrase = parse.endingAt(i + 1);
      if (phrase != null && circumstances.isDeed(phrase)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }

  /** "Was hurt in the crash, which happened in Bergen on Friday". */
  Optional<Clause> happened(int index) {
    return clauses.stream()
        .skip(index + 1)
        .limit(1)
        .filter(c -> NounEvents.happens(c.group()) && c.subjects().size() == 1)
        .filter(c -> c.subjects().get(0).first() > clauses.get(index).group().main())
        .filter(c -> IN.contains(parse.word(c.subjects().get(0).first() - 1)))
        .findFirst();
  }

  /** When the deed was that "which" stands for. */
  Optional<TimeMention> told(Clause clause) {
    return antecedent(clause)
        .flatMap(deed -> circumstances.times.time(deed.first(), deed.head(), relative(clause)));
  }

  /** "Last week's raid killed ten", "Norway beat them in Friday's match": the time of that. */
  Optional<TimeMention> time(Clause clause) {
    for (TimeMention time : parse.times()) {
      Phrase phrase = parse.holding(time.extent().end());
      boolean inside =
          phrase != null
              && EventTimes.dates(time)
              && parse.at(time.extent().end()) == WordClass.POSS
              && time.extent().end() < phrase.head();
      boolean subject =
          inside
              && clause.subjects().contains(phrase)
              && !clause.group().passive()
              && circumstances.isDeed(phrase);
      boolean within =
          inside
              && phrase.first() > clause.group().main()
              && phrase.end() <= clause.right()
              && IN.contains(parse.word(Math.min(phrase.first(), time.extent().first()) - 1));
      if (subject || within) {
        return Optional.of(time);
      }
    }
    return Optional.empty();
  }
}
