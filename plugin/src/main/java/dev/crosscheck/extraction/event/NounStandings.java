package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.language.NounForms;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far the words about a noun make what it tells of a fact: "plans for the visit". */
final class NounStandings {

  private final Lexicon lexicon;
  private final Agents agents;
  private final Parse parse;
  private final List<Clause> clauses;
  private final Circumstances circumstances;

  NounStandings(
      Lexicon lexicon,
      Agents agents,
      Parse parse,
      List<Clause> clauses,
      Circumstances circumstances) {
    this.lexicon = lexicon;
    this.agents = agents;
    this.parse = parse;
    this.clauses = clauses;
    this.circumstances = circumstances;
  }

  Standing of(Phrase phrase, Builder event) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      Optional<Standing> said = lexicon.aspect("adj", parse.word(i));
      if (said.isPresent()) {
        return said.get();
      }
    }
    Optional<Standing> governed = governed(phrase, event);
    if (governed.isPresent()) {
      return governed.get();
    }
    boolean certain = definite(phrase);
    if (isAhead(phrase.first())) {
      return Standing.EXPECTED;
    }
    String before = parse.word(phrase.first() - 1);
    Optional<Standing> timed = lexicon.aspect("before", before);
    if (timed.isPresent()) {
      return certain || event.themePhrase.isPresent() ? timed.get() : Standing.NONE;
    }
    boolean told = certain && !doubted(phrase) && !isArranged(phrase, event);
    return told ? Standing.FACT : Standing.NONE;
  }

  /** "Ahead of his sentencing": it has still to come. */
  private boolean isAhead(int first) {
    return parse.word(first - 2).equals("ahead") && parse.word(first - 1).equals("of")
        || parse.word(first - 2).equals("prior") && parse.word(first - 1).equals("to");
  }

  /** "A letter in Hill's sentencing": such a day is set long before, and spoken of before it. */
  private boolean isArranged(Phrase phrase, Builder event) {
    return event.time.isEmpty()
        && lexicon.aspect("arranged", parse.word(phrase.head())).isPresent();
  }

  private boolean definite(Phrase phrase) {
    if (Set.of("the", "this", "that").contains(parse.word(phrase.first()))
        || parse.at(phrase.first()) == WordClass.OWN) {
      return true;
    }
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (parse.at(i) == WordClass.POSS) {
        return true;
      }
    }
    return false;
  }

  /** "Fears of the attack", "plans for the visit". */
  private boolean doubted(Phrase phrase) {
    Phrase before = parse.endingAt(phrase.first() - 1);
    return before != null
        && parse.at(phrase.first() - 1) == WordClass.PREP
        && lexicon
            .governor("noun", NounForms.singular(parse.word(before.head())))
            .filter(g -> g.standing() != Standing.FACT)
            .isPresent();
  }

  private Optional<Standing> governed(Phrase phrase, Builder event) {
    for (Clause clause : clauses) {
      if (clause.objects().contains(phrase)) {
        return asObject(clause, event, definite(phrase));
      }
      boolean subject =
          clause.subjects().contains(phrase)
              || !clause.subjects().isEmpty() && clause.subjects().get(0).first() == phrase.first();
      if (subject && clause.group().isFinite()) {
        return asSubject(clause, phrase);
      }
    }
    return Optional.empty();
  }

  private Optional<Standing> asObject(Clause clause, Builder event, boolean certain) {
    Optional<Standing> light = lexicon.aspect("light", clause.group().lemma());
    if (light.isEmpty()) {
      return certain ? Optional.empty() : Optional.of(Standing.NONE);
    }
    boolean does = light.get() == Standing.FACT || light.get() == Standing.PLANNED;
    if (does
        && event.actor.isEmpty()
        && !clause.subjects().isEmpty()
        && !event.kind().frame().subjectIsTheme()
        && !NounRoles.OWNER_UNDERGOES.contains(event.kind().family())) {
      event.actor = agents.of(clause.subjects());
    }
    if (event.time.isEmpty() && light.get() == Standing.FACT) {
      event.time = circumstances.times.time(clause.left(), clause.group().main(), clause.right());
    }
    return Optional.of(light.get().under(clause.standing()));
  }

  private Optional<Standing> asSubject(Clause clause, Phrase phrase) {
    String lemma = clause.group().lemma();
    if (clause.group().passive()) {
      Optional<Standing> light = lexicon.aspect("light", lemma);
      if (light.isPresent()) {
        return Optional.of(light.get().under(clause.standing()));
      }
    }
    if (lexicon.aspect("occur", lemma).isPresent()) {
      return Optional.of(clause.standing());
    }
    return definite(phrase) ? Optional.empty() : Optional.of(Standing.NONE);
  }
}
