package dev.crosscheck.extraction.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which clause of a sentence tells of the same deed as another: "was shot and killed". */
final class SharedDeeds {

  private final Parse parse;
  private final List<Clause> clauses;
  private final Circumstances circumstances;

  SharedDeeds(Parse parse, List<Clause> clauses, Circumstances circumstances) {
    this.parse = parse;
    this.clauses = clauses;
    this.circumstances = circumstances;
  }

  /** "Was shot and killed on Friday": the verb right behind the "and". */
  Optional<Clause> joined(int index) {
    int end = clauses.get(index).group().end();
    return next(index).filter(c -> parse.at(end) == WordClass.CONJ && c.group().first() == end + 1);
  }

  /** "Was shot as she was standing at a stop on Friday". */
  Optional<Clause> meanwhile(int index) {
    return next(index)
        .filter(c -> c.group().progressive() && !c.subjects().isEmpty())
        .filter(c -> leads(c, "as", "while"));
  }

  /** "Was standing at a stop on Friday when she was shot". */
  Optional<Clause> during(int index) {
    Clause clause = clauses.get(index);
    return index > 0 && !clause.subjects().isEmpty() && leads(clause, "when")
        ? Optional.of(clauses.get(index - 1)).filter(c -> c.group().progressive())
        : Optional.empty();
  }

  /** "Died when a bomb went off in Bergen". */
  Optional<Clause> upon(int index) {
    return next(index).filter(c -> !c.subjects().isEmpty()).filter(c -> leads(c, "when"));
  }

  /** "Ended on Monday with soldiers taking Bergen": the day of both. */
  Optional<Clause> with(int index) {
    Clause clause = clauses.get(index);
    return clause.group().form() == VerbGroup.Form.GERUND
            && clause.governor() >= 0
            && !clause.subjects().isEmpty()
            && leads(clause, "with")
        ? Optional.of(clauses.get(clause.governor()))
        : Optional.empty();
  }

  /** "Killed ten sailors who were crossing the bay near Bergen". */
  Optional<Clause> whose(int index) {
    return next(index)
        .filter(c -> c.group().progressive() && parse.at(c.group().first() - 1) == WordClass.REL)
        .filter(c -> c.group().first() - 1 <= clauses.get(index).right() + 1);
  }

  /** "Two were killed and three wounded in Bergen": where and when stand behind the second. */
  Optional<Clause> gapped(int index) {
    VerbGroup own = clauses.get(index).group();
    return clauses.stream()
        .skip(index + 1)
        .filter(c -> c.group().isFinite() || !c.subjects().isEmpty())
        .findFirst()
        .filter(c -> !c.subjects().isEmpty() && parse.at(own.end()) == WordClass.CONJ)
        .filter(c -> c.subjects().get(0).first() == own.end() + 1)
        .filter(
            c ->
                c.group().form() == VerbGroup.Form.PARTICIPLE
                    || c.group().passive() && circumstances.harms(own) && harms(c));
  }

  /** "Two died in Bergen, while three were hurt": one deed harmed them all. */
  Optional<Clause> companions(int index) {
    Clause clause = clauses.get(index);
    Clause before = index > 0 ? clauses.get(index - 1) : null;
    boolean alike =
        before != null
            && before.group().isFinite()
            && clause.group().passive()
            && !clause.subjects().isEmpty()
            && before.subjects() != clause.subjects()
            && harms(before)
            && harms(clause)
            && circumstances.count(clause.subjects().get(0)).isPresent();
    return alike && leads(clause, "and", "while") ? Optional.of(before) : Optional.empty();
  }

  private Optional<Clause> next(int index) {
    return index + 1 < clauses.size() ? Optional.of(clauses.get(index + 1)) : Optional.empty();
  }

  /** Whether one of the words leads the clause in: "as almost all of them left". */
  boolean leads(Clause clause, String... any) {
    int before = clause.subjects().get(0).first() - 1;
    while (parse.at(before) == WordClass.ADV) {
      before--;
    }
    return Set.of(any).contains(parse.word(before));
  }

  private boolean harms(Clause clause) {
    return circumstances.harms(clause.group());
  }
}
