package dev.crosscheck.extraction.event;

import dev.crosscheck.language.ModalVerbs;
import dev.crosscheck.language.NounForms;
import java.util.List;
import java.util.Set;

/** How a verb with a tense of its own stands: "has arrived", "will arrive", "may arrive". */
final class Standings {

  private static final Set<String> MAYBE = Set.of("may", "might", "could");
  private static final Set<String> NEARLY = Set.of("nearly", "almost", "narrowly");
  private static final Set<String> HABIT =
      Set.of("always", "usually", "often", "normally", "typically", "generally", "every", "never");

  /** "Three are wounded": what they are now has happened to them. */
  private static final Set<String> RESULTS = Set.of("injure", "wound", "hurt");

  private static final Set<String> AHEAD =
      Set.of("tomorrow", "next", "later", "soon", "tonight", "coming", "shortly");

  private final Lexicon lexicon;
  private final Parse parse;

  Standings(Lexicon lexicon, Parse parse) {
    this.lexicon = lexicon;
    this.parse = parse;
  }

  /**
   * @param start where the clause's subject starts
   */
  Standing own(VerbGroup group, int k, List<Clause> before, int start) {
    Standing standing = bare(group, before);
    standing = group.doubted() ? standing.doubted() : standing;
    standing = group.negated() ? standing.negated() : standing;
    return introduced(standing, group, before, start);
  }

  private Standing bare(VerbGroup group, List<Clause> before) {
    String modal = group.modal();
    if (missed(group)) {
      return Standing.NONE;
    }
    if (group.destined()) {
      return Standing.EXPECTED;
    }
    if (ModalVerbs.isFuture(modal)) {
      return Standing.EXPECTED;
    }
    if (MAYBE.contains(modal)) {
      return group.perfect() && modal.equals("could") ? Standing.NONE : Standing.POSSIBLE;
    }
    if (modal.equals("would") || modal.equals("'d")) {
      boolean reported =
          before.stream().anyMatch(c -> c.group().past() || c.group().perfect())
              && !group.perfect()
              && !conditional();
      return reported ? Standing.EXPECTED : Standing.NONE;
    }
    if (!modal.isEmpty()) {
      return Standing.NONE;
    }
    return tense(group);
  }

  /** "Was nearly killed", "almost drowned", but not "nearly 20 were killed". */
  private boolean missed(VerbGroup group) {
    for (int at = Math.max(0, group.first() - 1); at < group.end() - 1; at++) {
      if (NEARLY.contains(parse.word(at)) && parse.at(at + 1) != WordClass.NUM) {
        return true;
      }
    }
    return false;
  }

  private boolean conditional() {
    for (int i = 0; i < parse.size(); i++) {
      if (parse.word(i).equals("if") || parse.word(i).equals("unless")) {
        return true;
      }
    }
    return false;
  }

  private Standing tense(VerbGroup group) {
    if (group.past() || group.perfect()) {
      return habit(group) ? Standing.NONE : Standing.FACT;
    }
    if (group.negated() && parse.word(group.first()).equals("did")) {
      return Standing.FACT;
    }
    if (ahead(group)) {
      return Standing.EXPECTED;
    }
    boolean governs =
        lexicon.governor("verb", group.lemma()).isPresent() || group.lemma().equals("be");
    boolean event = lexicon.kinds.verb(group.lemma(), List.of()).isPresent();
    boolean result = group.passive() && RESULTS.contains(group.lemma()) && !habit(group);
    if (parse.isHeadline() || group.progressive() || result || governs && !event) {
      return Standing.FACT;
    }
    return Standing.NONE;
  }

  private boolean habit(VerbGroup group) {
    for (int i = Math.max(0, group.first() - 3); i < Math.min(parse.size(), group.end() + 4); i++) {
      if (HABIT.contains(parse.word(i)) && !parse.word(i).equals("never")) {
        return true;
      }
    }
    return false;
  }

  private boolean ahead(VerbGroup group) {
    for (int i = group.end(); i < Math.min(parse.size(), group.end() + 10); i++) {
      if (parse.at(i) == WordClass.SUB || parse.at(i) == WordClass.STOP) {
        return false;
      }
      if (AHEAD.contains(parse.word(i)) && parse.at(i) == WordClass.TIME) {
        return true;
      }
    }
    return false;
  }

  /** What stands before the clause: "if …", "whether …", "denied that …", "fears that …". */
  private Standing introduced(Standing standing, VerbGroup group, List<Clause> before, int start) {
    int sub = start - 1;
    while (sub >= 0 && (parse.at(sub) == WordClass.ADV || parse.at(sub) == WordClass.TIME)) {
      sub--;
    }
    String word = parse.word(sub);
    if (word.equals("if")
        || word.equals("unless")
        || word.equals("lest")
        || word.equals("in case")) {
      return group.past() || !group.modal().isEmpty() ? Standing.NONE : Standing.POSSIBLE;
    }
    if (word.equals("whether")) {
      return Standing.POSSIBLE;
    }
    if (word.equals("when")
        || word.equals("once")
        || word.equals("until")
        || word.equals("while")) {
      return group.past() || group.perfect() ? standing : Standing.NONE;
    }
    if (!word.equals("that") || sub == 0) {
      return standing;
    }
    for (int i = before.size() - 1; i >= 0; i--) {
      Clause over = before.get(i);
      if (over.group().end() <= sub) {
        return reported(standing, over, sub);
      }
    }
    return noun(standing, sub);
  }

  private Standing reported(Standing standing, Clause over, int sub) {
    Standing word =
        lexicon
            .governor("verb", over.group().lemma())
            .map(Lexicon.Governor::standing)
            .orElse(Standing.FACT);
    if (word == Standing.DENIED && over.standing() == Standing.FACT) {
      return standing == Standing.FACT || standing == Standing.EXPECTED
          ? Standing.DENIED
          : standing;
    }
    if (word != Standing.FACT && word != Standing.NONE) {
      return standing == Standing.FACT ? word.doubted() : standing;
    }
    return noun(standing, sub);
  }

  private Standing noun(Standing standing, int sub) {
    for (int i = sub - 1; i >= Math.max(0, sub - 7); i--) {
      boolean doubt =
          lexicon
              .governor("noun", NounForms.singular(parse.word(i)))
              .filter(g -> g.standing() == Standing.POSSIBLE)
              .isPresent();
      if (doubt) {
        return standing.doubted();
      }
    }
    return standing;
  }
}
