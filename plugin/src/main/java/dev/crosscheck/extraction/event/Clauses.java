package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.language.VerbForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links the verbs of a sentence: who does each, what it is done to, and what governs it. */
final class Clauses {

  private static final Set<WordClass> COUNTED = Set.of(WordClass.DET, WordClass.OWN, WordClass.NUM);

  private static final Set<String> DEGREE = Set.of("more", "most");

  private final Lexicon lexicon;
  private final Parse parse;
  private final Subjects subjects;
  private final Standings standings;
  private final Governing governing;
  private final Participles participles;
  private final List<Clause> built = new ArrayList<>();

  private Clauses(Lexicon lexicon, Parse parse) {
    this.lexicon = lexicon;
    this.parse = parse;
    this.subjects = new Subjects(parse);
    this.standings = new Standings(lexicon, parse);
    this.governing = new Governing(lexicon, parse, subjects);
    this.participles = new Participles(lexicon, parse);
  }

  static List<Clause> of(Lexicon lexicon, Parse parse) {
    Clauses clauses = new Clauses(lexicon, parse);
    for (int k = 0; k < parse.groups().size(); k++) {
      clauses.built.add(clauses.build(k));
    }
    return clauses.built;
  }

  private Clause build(int k) {
    VerbGroup group = participles.settle(k);
    int floor = floor(k);
    int right = right(k, group);
    List<Phrase> objects = subjects.after(group.end(), right);
    if (!group.isFinite()) {
      Governing.Governed governed = governing.read(group, k, built);
      Standing standing = governed.standing();
      standing = group.negated() ? standing.negated() : standing;
      standing = group.doubted() ? standing.doubted() : standing;
      Clause before = k > 0 ? built.get(k - 1) : null;
      boolean joined =
          before != null
              && governed.subjects().isEmpty()
              && group.form() == VerbGroup.Form.PARTICIPLE
              && before.group().form() == VerbGroup.Form.PARTICIPLE
              && parse.at(group.first() - 1) == WordClass.CONJ;
      return joined
          ? new Clause(
              group, before.subjects(), objects, before.standing(), -1, group.first(), right)
          : new Clause(
              group,
              governed.subjects(),
              objects,
              standing,
              governed.clause(),
              group.first(),
              right);
    }
    List<Phrase> found = beyond(k, subjects.before(group.first(), floor, listed(k)));
    int shared = found.isEmpty() ? coordinatedWith(k, group) : -1;
    if (shared >= 0) {
      Clause other = built.get(shared);
      group = objects.isEmpty() && other.group().passive() ? alsoPassive(group) : group;
      boolean joint =
          group.passive() && group.first() == group.main()
              || group.modal().isEmpty() && !group.past() && !group.perfect();
      Standing standing = joint ? other.standing() : standings.own(group, k, built, other.left());
      return new Clause(group, other.subjects(), objects, standing, -1, group.first(), right);
    }
    int start = found.isEmpty() ? group.first() : found.get(0).first();
    Standing standing = standings.own(group, k, built, start);
    standing = negative(found) ? standing.negated() : standing;
    return new Clause(group, found, objects, standing, -1, left(start, floor(k, start)), right);
  }

  /** Where the verb ends that stands before a token: one put in after the subject does not. */
  private int floor(int k, int start) {
    int i = k - 1;
    while (i >= 0 && (isInserted(i) || built.get(i).group().end() > start)) {
      i--;
    }
    return i < 0 ? 0 : built.get(i).group().end();
  }

  /** "Was shot and killed": the second participle goes with the auxiliary of the first. */
  private VerbGroup alsoPassive(VerbGroup group) {
    boolean bare = group.first() == group.main();
    boolean participle =
        lexicon
            .verb(parse.word(group.main()))
            .filter(verb -> verb.can(VerbForms.Form.PARTICIPLE))
            .isPresent();
    return bare && participle ? group.asPassive() : group;
  }

  private boolean negative(List<Phrase> found) {
    return !found.isEmpty()
        && (parse.word(found.get(0).first()).equals("no")
            || parse.word(found.get(0).first()).equals("none")
            || parse.word(found.get(0).first()).equals("nobody"));
  }

  private int floor(int k) {
    for (int i = k - 1; i >= 0; i--) {
      if (!isInserted(i)) {
        return built.get(i).group().end();
      }
    }
    return 0;
  }

  /** Whether a verb belongs to what is put in after a noun: "who had …", "whose …", "sent to …". */
  private boolean isInserted(int i) {
    Clause clause = built.get(i);
    VerbGroup group = clause.group();
    boolean whose =
        !clause.subjects().isEmpty()
            && parse.word(clause.subjects().get(0).first()).equals("whose");
    boolean relative =
        parse.at(group.first() - 1) == WordClass.REL || group.form() == VerbGroup.Form.PARTICIPLE;
    boolean purpose = group.form() == VerbGroup.Form.INFINITIVE && i > 0 && isInserted(i - 1);
    return whose || relative || purpose;
  }

  /** Whether "X and Y" before the verb are its subjects rather than an object and a subject. */
  private boolean listed(int k) {
    if (k == 0) {
      return true;
    }
    VerbGroup before = built.get(k - 1).group();
    return lexicon.governor("verb", before.lemma()).isPresent() || !before.isFinite();
  }

  /** The clause whose subject a verb after "and" shares; -1 where it stands after none. */
  private int coordinatedWith(int k, VerbGroup group) {
    int joint = group.first() - 1;
    while (parse.at(joint) == WordClass.ADV || parse.at(joint) == WordClass.TIME) {
      joint--;
    }
    boolean joins = parse.at(joint) == WordClass.CONJ;
    for (int i = k - 1; joins && i >= 0; i--) {
      boolean ends =
          built.get(i).group().isFinite() || group.lemma().equals(parse.word(group.main()));
      if (ends && !built.get(i).subjects().isEmpty() && !isContact(built.get(i))) {
        return closed(built.get(i).group().end(), joint) ? -1 : i;
      }
    }
    return -1;
  }

  /** "A speech she made": it belongs to the speech, and no verb goes on with its subject. */
  private boolean isContact(Clause clause) {
    Phrase subject = clause.subjects().get(0);
    return parse.at(subject.head()) == WordClass.PRON
        && parse.endingAt(subject.first()) != null
        && clause.objects().isEmpty();
  }

  private boolean closed(int from, int to) {
    for (int i = from; i < to; i++) {
      if (parse.at(i) == WordClass.SUB || parse.at(i) == WordClass.STOP) {
        return true;
      }
    }
    return false;
  }

  private int left(int start, int floor) {
    int i = start;
    while (i > floor) {
      WordClass c = parse.at(i - 1);
      if (c == WordClass.STOP || c == WordClass.SUB || c == WordClass.CONJ || c == WordClass.REL) {
        break;
      }
      i--;
    }
    return i;
  }

  private int right(int k, VerbGroup group) {
    int limit = parse.size();
    if (k + 1 < parse.groups().size()) {
      VerbGroup next = participles.settle(k + 1);
      limit = next.first();
      if (next.isFinite()) {
        List<Phrase> own = subjects.before(next.first(), group.end(), false);
        int start = own.isEmpty() ? limit : own.get(0).first();
        boolean within = relative(firstOf(k).first()) && hangsOn(own);
        limit = own.isEmpty() || relative(next.first()) || within ? limit : start;
      }
    }
    for (int i = group.end(); i < limit; i++) {
      WordClass c = parse.at(i);
      if (c == WordClass.STOP || c == WordClass.SUB || c == WordClass.REL) {
        return i;
      }
    }
    return Math.max(limit, group.end());
  }

  /** Whether a phrase is the object of a verb or preposition before it, and no subject. */
  private boolean hangsOn(List<Phrase> found) {
    int before = found.isEmpty() ? -1 : parse.before(found.get(0));
    return parse.at(before) == WordClass.VERB || subjects.links(before);
  }

  /** The first of verbs joined right behind each other: "who shot and killed". */
  private VerbGroup firstOf(int k) {
    int i = k;
    while (i > 0
        && parse.at(parse.groups().get(i).first() - 1) == WordClass.CONJ
        && parse.groups().get(i - 1).end() == parse.groups().get(i).first() - 1) {
      i--;
    }
    return parse.groups().get(i);
  }

  private boolean relative(int first) {
    int i = first - 1;
    while (parse.at(i) == WordClass.ADV) {
      i--;
    }
    return parse.at(i) == WordClass.REL;
  }

  /** "The man arrested on Friday was charged": no noun but a day stands between the verbs. */
  private List<Phrase> dated(int k) {
    Clause before = built.get(k - 1);
    if (before.group().form() != VerbGroup.Form.PARTICIPLE) {
      return List.of();
    }
    int end = parse.groups().get(k).first();
    for (int i = before.group().end(); i < end; i++) {
      WordClass c = parse.at(i);
      boolean leads = c == WordClass.PREP && parse.at(i + 1) == WordClass.TIME;
      if (c != WordClass.TIME && c != WordClass.ADV && !leads) {
        return List.of();
      }
    }
    return before.subjects();
  }

  /** "A bus carrying tourists crashed": the bus; not so in "the most time consuming tasks". */
  private Optional<Phrase> holder(int gerund) {
    return Optional.ofNullable(parse.endingAt(gerund))
        .filter(noun -> parse.at(noun.head()) == WordClass.NOUN)
        .filter(noun -> parse.isHeadline() || COUNTED.contains(parse.at(noun.first())))
        .filter(noun -> !DEGREE.contains(parse.word(noun.head() - 1)));
  }

  /**
   * After "the soldiers sent to the border" or "the men who shot him" a verb with a tense goes on
   * with the soldiers, not with what stands right before it.
   */
  private List<Phrase> beyond(int k, List<Phrase> found) {
    if (k == 0) {
      return found;
    }
    if (found.isEmpty()) {
      return dated(k);
    }
    int j = k - 1;
    while (j > 0 && built.get(j).group().form() == VerbGroup.Form.INFINITIVE) {
      j--;
    }
    VerbGroup before = built.get(j).group();
    if (before.form() == VerbGroup.Form.GERUND && found.get(0).first() == before.end()) {
      Optional<Phrase> holder = holder(before.first());
      if (holder.isPresent()) {
        return List.of(subjects.chain(holder.get(), floor(j)));
      }
    }
    boolean relative = before.form() == VerbGroup.Form.PARTICIPLE || relative(firstOf(j).first());
    int start = found.get(0).first();
    boolean inside =
        relative && start >= before.end() && !built.get(j).subjects().isEmpty() && hangsOn(found);
    return inside ? built.get(j).subjects() : found;
  }
}
