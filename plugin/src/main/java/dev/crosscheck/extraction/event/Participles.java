package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.event.Parse.Phrase;
import java.util.List;
import java.util.Set;

/** Tells which verbs that look like a past are participles: "troops sent to the border have". */
final class Participles {

  /** What these are done "of" has no object: the accused stands before. */
  private static final Set<String> OF = Set.of("suspect", "accuse", "convict", "acquit");

  private final Lexicon lexicon;
  private final Parse parse;

  Participles(Lexicon lexicon, Parse parse) {
    this.lexicon = lexicon;
    this.parse = parse;
  }

  /**
   * An "-ed" form without auxiliary is a participle where a verb with a tense follows in the same
   * clause ("troops sent to the border have …") or, in a headline or after a preposition, where it
   * has no object ("Six soldiers killed in raid").
   */
  VerbGroup settle(int k) {
    VerbGroup group = parse.groups().get(k);
    if (parse.at(group.first() - 1) == WordClass.REL) {
      return group; // "the raid that occurred on Monday was …"
    }
    if (OF.contains(group.lemma()) && parse.word(group.end()).equals("of") && isBarePast(group)) {
      return group.asParticiple(); // "a man suspected of murder"
    }
    boolean bare = isBarePast(group);
    if (bare && isSupposed(k)) {
      return group.asParticiple();
    }
    int joined = joined(k);
    if (bare && joined > k && tenseFollows(joined) && isOpen(parse.groups().get(joined).end())) {
      return group.asParticiple(); // "A man shot and killed by police was …"
    }
    boolean transitive =
        lexicon
            .kinds
            .verb(group.lemma(), List.of())
            .map(
                m ->
                    m.kind().frame().objectIsTheme()
                        && m.kind().frame() != EventKind.Frame.ERGATIVE)
            .orElse(false);
    if (isIntransitive(group)) {
      return group; // "ten people died after a bus crashed"
    }
    boolean by = parse.word(group.end()).equals("by"); // "rebels led by a captain took it"
    if (!bare || lexicon.governor("verb", group.lemma()).isPresent() && !transitive && !by) {
      return group;
    }
    if (!isOpen(group.end())) {
      return group;
    }
    if (transitive && isAside(group)) {
      return group.asParticiple();
    }
    if (tenseFollows(k)) {
      return group.asParticiple();
    }
    Phrase before = parse.endingAt(group.first());
    boolean inside =
        before != null
            && (parse.at(before.first() - 1) == WordClass.PREP
                || parse.at(before.first() - 1) == WordClass.VERB);
    return transitive && before != null && (inside || parse.isHeadline() || by)
            || transitive && gapped(k)
        ? group.asParticiple()
        : group;
  }

  /** Whether what the verb tells of happens to its subject, so that it has no passive. */
  private boolean isIntransitive(VerbGroup group) {
    return lexicon
        .kinds
        .verb(group.lemma(), List.of())
        .filter(m -> m.kind().frame() == EventKind.Frame.THEME)
        .isPresent();
  }

  /** "Five people, believed to be brothers, were hurt": what is put in between the commas. */
  private boolean isSupposed(int k) {
    VerbGroup group = parse.groups().get(k);
    if (parse.at(group.end()) != WordClass.TO || parse.at(group.first() - 1) == WordClass.PRON) {
      return false;
    }
    if (parse.at(group.first() - 1) != WordClass.COMMA) {
      return parse.word(group.end() + 1).equals("be") && tenseFollows(k);
    }
    return isAside(group);
  }

  /** "Ada Holm, arrested in Oslo on Friday, was charged": put in between the commas. */
  private boolean isAside(VerbGroup group) {
    int before = group.first() - 1;
    boolean aged = parse.at(before - 1) == WordClass.NUM && parse.at(before - 2) == WordClass.COMMA;
    if (parse.at(before) != WordClass.COMMA || parse.endingAt(aged ? before - 2 : before) == null) {
      return false;
    }
    int comma = group.end();
    while (comma < parse.size() && parse.at(comma) != WordClass.COMMA) {
      comma++;
    }
    int verb = comma + 1;
    return parse.groups().stream().anyMatch(next -> next.isFinite() && next.first() == verb);
  }

  /** "One was killed and another badly injured". */
  private boolean gapped(int k) {
    int start = parse.groups().get(k).first();
    while (parse.at(start - 1) == WordClass.ADV) {
      start--;
    }
    Phrase before = parse.endingAt(start);
    return before != null
        && k > 0
        && parse.groups().get(k - 1).passive()
        && parse.at(before.first() - 1) == WordClass.CONJ;
  }

  private static boolean isBarePast(VerbGroup group) {
    return group.isFinite() && group.first() == group.main() && group.past();
  }

  /** The verb of the same form after an "and" right behind; else {@code k}. */
  private int joined(int k) {
    int end = parse.groups().get(k).end();
    boolean next =
        k + 1 < parse.groups().size()
            && parse.at(end) == WordClass.CONJ
            && parse.groups().get(k + 1).first() == end + 1
            && isBarePast(parse.groups().get(k + 1));
    return next ? k + 1 : k;
  }

  /** Whether no object follows. */
  private boolean isOpen(int at) {
    WordClass next = parse.at(at);
    return next == WordClass.PREP
        || next == WordClass.ADV
        || next == WordClass.TIME
        || next == WordClass.TO
        || next == WordClass.COMMA
        || next == WordClass.STOP;
  }

  private boolean tenseFollows(int k) {
    for (int i = k + 1; i < parse.groups().size(); i++) {
      VerbGroup next = parse.groups().get(i);
      if (parse.at(next.first() - 1) == WordClass.CONJ || barrier(parse.groups().get(k), next)) {
        return false;
      }
      if (next.isFinite()) {
        return true;
      }
    }
    return false;
  }

  private boolean barrier(VerbGroup from, VerbGroup to) {
    for (int i = from.end(); i < to.first(); i++) {
      WordClass c = parse.at(i);
      if (c == WordClass.COMMA
          || c == WordClass.CONJ
          || c == WordClass.SUB
          || c == WordClass.REL
          || c == WordClass.STOP
          || c == WordClass.PRON) {
        return true;
      }
    }
    return false;
  }
}
