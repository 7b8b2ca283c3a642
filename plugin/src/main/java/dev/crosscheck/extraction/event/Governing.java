package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.event.Lexicon.Governor;
import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.language.NounForms;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what governs a verb without a tense: "plans to send", "denied sending", "set to". */
final class Governing {

  /**
   * What governs a verb.
   *
   * @param standing how the act stands under it
   * @param clause index of the governing clause; -1 where there is none
   * @param subjects who does the act
   */
  record Governed(Standing standing, int clause, List<Phrase> subjects) {}

  private static final Governed NOTHING = new Governed(Standing.NONE, -1, List.of());

  private final Lexicon lexicon;
  private final Parse parse;
  private final Subjects subjects;

  Governing(Lexicon lexicon, Parse parse, Subjects subjects) {
    this.lexicon = lexicon;
    this.parse = parse;
    this.subjects = subjects;
  }

  Governed read(VerbGroup group, int k, List<Clause> before) {
    int p = group.first() - 1;
    while (p >= 0
        && (parse.at(p) == WordClass.ADV && lexicon.governor("adj", parse.word(p)).isEmpty()
            || parse.at(p) == WordClass.QUOTE
            || parse.at(p) == WordClass.TIME
            || parse.at(p) == WordClass.NEG)) {
      p--;
    }
    p = parse.beforeTicker(p);
    return switch (group.form()) {
      case INFINITIVE -> infinitive(p, k, before);
      case GERUND -> gerund(group, p, k, before);
      default -> participle(group, p, k, before);
    };
  }

  private Governed infinitive(int p, int k, List<Clause> before) {
    Clause last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (last != null && last.group().main() == p) {
      return byVerb(last, before.size() - 1);
    }
    if (last != null && parse.at(p) == WordClass.CONJ && !last.group().isFinite()) {
      return new Governed(last.standing(), last.governor(), last.subjects());
    }
    Optional<Governor> adjective = lexicon.governor("adj", parse.word(p));
    if (adjective.isPresent() && parse.endingAt(p + 1) == null
        || adjective.isPresent()
            && last != null
            && last.group().lemma().equals("be")
            && last.group().end() >= p - 3) {
      Standing over = last == null ? Standing.FACT : last.standing();
      return new Governed(
          adjective.get().standing().under(over),
          before.size() - 1,
          last == null ? List.of() : last.subjects());
    }
    Phrase phrase = parse.endingAt(p + 1);
    return phrase == null ? NOTHING : afterNoun(phrase, last, k, before);
  }

  private Governed byVerb(Clause over, int index) {
    VerbGroup verb = over.group();
    Optional<Governor> governor = lexicon.governor("verb", verb.lemma());
    if (governor.isEmpty()) {
      boolean moves = moves(verb);
      return moves
          ? new Governed(Standing.PLANNED.under(over.standing()), index, over.subjects())
          : NOTHING;
    }
    return new Governed(governor.get().standing().under(over.standing()), index, over.subjects());
  }

  private boolean takesTheme(VerbGroup verb) {
    return lexicon
        .kinds
        .verb(verb.lemma(), List.of())
        .map(m -> m.kind().frame().objectIsTheme())
        .orElse(false);
  }

  private boolean moves(VerbGroup verb) {
    return lexicon.kinds.verb(verb.lemma(), List.of()).map(m -> m.kind().moves()).orElse(false);
  }

  private Governed afterNoun(Phrase phrase, Clause last, int k, List<Clause> before) {
    Optional<Governor> noun =
        lexicon.governor("noun", NounForms.singular(parse.word(phrase.head())));
    int index = before.size() - 1;
    if (noun.isPresent()) {
      boolean object = last != null && last.objects().contains(phrase);
      List<Phrase> owner = object ? last.subjects() : owner(phrase);
      Standing over = object ? last.standing() : Standing.FACT;
      return new Governed(noun.get().standing().under(over), object ? index : -1, owner);
    }
    boolean isFor = parse.word(phrase.first() - 1).equals("for");
    Phrase top = isFor ? phrase : subjects.chain(phrase, last == null ? 0 : last.group().end());
    isFor |= parse.word(top.first() - 1).equals("for");
    if (last == null) {
      return parse.isHeadline()
          ? new Governed(Standing.EXPECTED, -1, subjects.before(phrase.end(), 0, true))
          : NOTHING;
    }
    Optional<Governor> verb = lexicon.governor("verb", last.group().lemma());
    if (verb.isPresent() && (verb.get().object() || isFor)) {
      boolean told = last.group().passive() && !isFor; // "was ordered by Norway to leave"
      List<Phrase> who = told ? last.subjects() : List.of(top);
      return new Governed(verb.get().standing().under(last.standing()), index, who);
    }
    boolean event = lexicon.kinds.verb(last.group().lemma(), List.of()).isPresent();
    if (event && (moves(last.group()) || last.group().passive())) {
      List<Phrase> mover =
          last.group().passive() || last.objects().isEmpty() || !takesTheme(last.group())
              ? last.subjects()
              : last.objects();
      return new Governed(Standing.PLANNED.under(last.standing()), index, mover);
    }
    if (verb.isPresent() && verb.get().standing() != Standing.FACT) {
      return new Governed(verb.get().standing().under(last.standing()), index, last.subjects());
    }
    return NOTHING;
  }

  /** "Norway's decision to send …": Norway, which stands before the possessive. */
  private List<Phrase> owner(Phrase phrase) {
    for (int i = phrase.first() + 1; i < phrase.end(); i++) {
      if (parse.at(i) == WordClass.POSS) {
        return List.of(new Phrase(phrase.first(), i, i - 1));
      }
    }
    return List.of();
  }

  private Governed gerund(VerbGroup group, int p, int k, List<Clause> before) {
    int index = before.size() - 1;
    Clause last = before.isEmpty() ? null : before.get(index);
    if (last != null && last.group().main() == p) {
      return byVerb(last, index);
    }
    if (parse.at(p) == WordClass.PREP) {
      return preposition(p, last, index);
    }
    Phrase doing = parse.endingAt(p + 1);
    if (last != null && doing != null && parse.word(parse.before(doing)).equals("with")) {
      return new Governed(last.standing(), index, List.of(doing)); // "with police arresting two"
    }
    if (last != null && parse.at(p) == WordClass.COMMA) {
      return new Governed(last.standing(), index, last.subjects());
    }
    if (last != null && parse.at(p) == WordClass.CONJ && last.group().form() == group.form()) {
      return new Governed(last.standing(), last.governor(), last.subjects());
    }
    return NOTHING;
  }

  private Governed preposition(int p, Clause last, int index) {
    String word = parse.word(p);
    List<Phrase> who = last == null ? List.of() : last.subjects();
    Phrase noun = parse.endingAt(p);
    Optional<Governor> governor =
        noun == null
            ? Optional.empty()
            : lexicon.governor("noun", NounForms.singular(parse.word(noun.head())));
    if (governor.isPresent()) {
      return new Governed(governor.get().standing(), index, owner(noun));
    }
    if (last == null) {
      return word.equals("after") || word.equals("by") || word.equals("since")
          ? new Governed(Standing.FACT, -1, List.of())
          : NOTHING;
    }
    Optional<Governor> verb = lexicon.governor("verb", last.group().lemma());
    boolean near = last.group().main() >= p - 6;
    if (verb.isPresent()
        && near
        && Set.of("of", "from", "about", "against", "for", "to", "out").contains(word)
        && verb.get().standing() != Standing.FACT) {
      boolean object = !last.group().passive() && !last.objects().isEmpty();
      return new Governed(
          verb.get().standing().under(last.standing()), index, object ? last.objects() : who);
    }
    return switch (word) {
      case "by", "in" -> new Governed(last.standing(), index, who);
      case "for" -> // "could be sentenced for killing": what he did is no more doubtful for that
          last.standing() == Standing.FACT ? new Governed(Standing.FACT, index, who) : NOTHING;
      case "after", "since" -> new Governed(Standing.FACT.under(last.standing()), index, who);
      case "before" -> NOTHING;
      case "without" -> new Governed(Standing.DENIED.under(last.standing()), index, who);
      default -> NOTHING;
    };
  }

  /** "The soldiers sent to the border": what stands right before it undergoes it. */
  private Governed participle(VerbGroup group, int p, int k, List<Clause> before) {
    int end = parse.at(p) == WordClass.COMMA ? subjects.beforeComma(p) : p + 1;
    Phrase phrase = parse.endingAt(end);
    Clause last = before.isEmpty() ? null : before.get(before.size() - 1);
    if (last != null
        && parse.word(p).equals("found")
        && last.group().end() >= p // "was found" may look like a form of "to found"
        && (last.group().passive() || last.group().lemma().equals("be"))) {
      return new Governed(last.standing(), -1, last.subjects()); // "was found shot"
    }
    if (phrase == null) {
      return NOTHING;
    }
    int floor = last == null ? 0 : last.group().end();
    Phrase top =
        parse.at(phrase.first() - 1) == WordClass.PREP ? phrase : subjects.chain(phrase, floor);
    boolean fact = last == null || last.standing() != Standing.NONE;
    boolean governed =
        last != null
            && last.objects().contains(phrase)
            && lexicon.governor("verb", last.group().lemma()).isEmpty();
    Standing standing = governed ? last.standing() : fact ? Standing.FACT : Standing.NONE;
    return new Governed(standing, -1, List.of(top));
  }
}
