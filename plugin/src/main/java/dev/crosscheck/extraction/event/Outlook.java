package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.event.Parse.Phrase;
import java.util.List;
import java.util.Set;

/**
 * Whether what has not happened is told so for the day of the article: "will arrive", "plans to
 * send", "did not arrive". What was once expected, and what somebody is accused of, can have been
 * done all the same.
 */
final class Outlook {

  private static final Set<String> UNTIL = Set.of("until", "till", "before");

  private final Lexicon lexicon;
  private final Parse parse;
  private final List<Clause> clauses;

  Outlook(Lexicon lexicon, Parse parse, List<Clause> clauses) {
    this.lexicon = lexicon;
    this.parse = parse;
    this.clauses = clauses;
  }

  /** Whether a verb tells of it so. */
  boolean isCurrent(Clause clause) {
    return clause.standing() == Standing.DENIED ? isPlainlyDenied(clause) : isAhead(clause);
  }

  /** Whether a noun does: "the coming visit", but not "thanked for ordering his killing". */
  boolean isCurrent(Standing standing) {
    return standing == Standing.EXPECTED && !isOfPast();
  }

  private boolean isAhead(Clause clause) {
    VerbGroup group = clause.group();
    if (group.isFinite()) {
      boolean assumed = clause.standing() == Standing.POSSIBLE && group.modal().isEmpty(); // "if"
      return !group.past() && !group.perfect() && !assumed;
    }
    if (clause.governor() < 0) {
      return parse.isHeadline() || !isOfPast();
    }
    Clause over = clauses.get(clause.governor());
    boolean behind =
        lexicon.governor("verb", over.group().lemma()).filter(Lexicon.Governor::behind).isPresent();
    return !behind && (over.group().isFinite() ? !over.group().past() : isAhead(over));
  }

  private boolean harms(VerbGroup group) {
    return lexicon
        .kinds
        .verb(group.lemma(), List.of())
        .filter(match -> match.kind().family().equals("death"))
        .isPresent();
  }

  private boolean isOfPast() {
    return clauses.stream().map(Clause::group).anyMatch(group -> group.isFinite() && group.past());
  }

  /**
   * "Not arrested in the case", "will not have died in vain", "not born here" deny another thing.
   */
  private boolean isPlainlyDenied(Clause clause) {
    VerbGroup group = clause.group();
    boolean born = group.lemma().equals("bear"); // all were; what is denied is where or when
    if (born || !group.isFinite() && harms(group)) {
      return false; // who denies killing somebody does not deny that he is dead
    }
    for (int i = group.end(); i < clause.right(); i++) {
      if (UNTIL.contains(parse.word(i))) {
        return false; // "was not founded until March"
      }
      Phrase phrase = parse.holding(i + 1);
      boolean known =
          parse.at(i + 1) == WordClass.TIME
              || phrase != null && parse.names()[phrase.head()] != null;
      if (parse.at(i) == WordClass.PREP && !known) {
        return false;
      }
    }
    return group.modal().isEmpty();
  }
}
