package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.facts.Attribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads injuries that no verb of injuring tells: "suffered burns", "was treated for a gunshot
 * wound", "was struck by a stray bullet", "a wounded girl", "Injured were Ada Holm and two others".
 */
final class Injuries {

  private static final Set<String> HARMS =
      Set.of(
          ("injury injuries wound wounds burn burns fracture fractures concussion inhalation bruise "
                  + "bruises bruising laceration lacerations cuts")
              .split(" "));

  private static final Set<String> BEARS =
      Set.of("suffer", "sustain", "receive", "nurse", "survive", "have");

  private static final Set<String> CARED_FOR =
      Set.of(
          "take",
          "treat",
          "hospitalize",
          "hospitalise",
          "rush",
          "transport",
          "airlift",
          "fly",
          "admit",
          "carry",
          "leave");

  private static final Set<String> IN_CARE = Set.of("recover", "suffer", "be", "arrive");

  private static final Set<String> SHOTS =
      Set.of(
          "bullet",
          "bullets",
          "pellet",
          "pellets",
          "gunfire",
          "shrapnel",
          "shot",
          "shots",
          "round",
          "rounds",
          "buckshot",
          "debris");

  private static final Set<String> STRIKES = Set.of("hit", "strike", "graze", "pierce");

  private static final Set<String> HURT = Set.of("injured", "wounded", "hurt");

  private final Lexicon lexicon;
  private final Participants participants;
  private final Parse parse;
  private final List<Clause> clauses;
  private final Circumstances circumstances;
  private final EventKind kind;
  private final List<EventMention> found = new ArrayList<>();

  Injuries(Lexicon lexicon, Participants participants, Parse parse, List<Clause> clauses) {
    this.lexicon = lexicon;
    this.participants = participants;
    this.parse = parse;
    this.clauses = clauses;
    this.circumstances = new Circumstances(lexicon, parse);
    this.kind = lexicon.kinds.verb("injure", List.of()).orElseThrow().kind();
  }

  /** All injuries that none of the events has told already. */
  List<EventMention> read(Attributions attributions, List<EventMention> told) {
    for (int i = 0; i < parse.size(); i++) {
      String word = parse.word(i);
      if (HARMS.contains(word)) {
        harm(i, attributions);
      } else if (HURT.contains(word)) {
        described(i, attributions);
        listed(i, attributions);
      }
    }
    for (Clause clause : clauses) {
      if (STRIKES.contains(clause.group().lemma())) {
        struck(clause, attributions);
      }
    }
    found.removeIf(injury -> told.stream().anyMatch(e -> e.extent().touches(injury.extent())));
    return found;
  }

  /** "Suffered minor injuries", "is recovering from burns", "was taken away with a wound". */
  private void harm(int i, Attributions attributions) {
    Phrase phrase = harmed(i);
    if (phrase == null || phrase.head() != i || isNone(phrase)) {
      return;
    }
    String before = parse.word(phrase.first() - 1);
    boolean with = before.equals("with") || before.equals("from") || before.equals("for");
    Clause last = null;
    for (Clause clause : clauses) {
      boolean object = clause.objects().contains(phrase) || clause.group().end() == phrase.first();
      if (object && BEARS.contains(clause.group().lemma())) {
        event(i, clause, clause.subjects(), false, attributions);
        return;
      }
      if (BEARS.contains(clause.group().lemma()) && isBorne(phrase, clause)) {
        boolean told = clause.group().first() == phrase.end();
        List<Phrase> hurt = !told ? clause.subjects() : last == null ? List.of() : last.subjects();
        event(i, clause, hurt, false, attributions);
        return;
      }
      last = clause.group().end() <= phrase.first() ? clause : last;
    }
    if (with && last != null) {
      String lemma = last.group().lemma();
      boolean passive = last.group().passive() && CARED_FOR.contains(lemma);
      if (passive || !last.group().passive() && IN_CARE.contains(lemma)) {
        event(i, last, last.subjects(), true, attributions);
      }
    }
  }

  /** "Died of a wound suffered on Friday", "of the injuries that she sustained on Friday". */
  private boolean isBorne(Phrase harm, Clause clause) {
    boolean participle =
        clause.group().first() == harm.end() && clause.group().first() == clause.group().main();
    boolean own = !clause.subjects().isEmpty() && clause.subjects().get(0).first() == harm.end();
    return participle || own;
  }

  /** The phrase of the harm; "a gunshot wound" may look like a verb and its subject. */
  private Phrase harmed(int i) {
    Phrase subject = parse.at(i) == WordClass.VERB ? parse.endingAt(i) : null;
    return subject == null ? parse.holding(i) : new Phrase(subject.first(), i + 1, i);
  }

  private boolean isNone(Phrase phrase) {
    String first = parse.word(phrase.first());
    return first.equals("no") || first.equals("any") || first.equals("few");
  }

  /** "A wounded girl", whoever else was hurt; "three injured players" have long been so. */
  private void described(int i, Attributions attributions) {
    Phrase phrase = parse.holding(i);
    boolean people =
        phrase != null
            && i < phrase.head()
            && i >= phrase.first()
            && !isNone(phrase)
            && lexicon
                .nouns
                .classOf(parse.word(phrase.head()))
                .filter(c -> !c.equals("player"))
                .isPresent();
    if (people) {
      event(i, null, List.of(phrase), true, attributions);
    }
  }

  /** "Injured were Ada Holm and Bruno Castellan." */
  private void listed(int i, Attributions attributions) {
    boolean opens = i == 0 || i == 1 && parse.word(0).equals("also");
    boolean were = parse.word(i + 1).equals("were") || parse.word(i + 1).equals("was");
    if (opens && were) {
      event(i, null, list(i + 2), false, attributions);
    }
  }

  /** "Ada Holm, 34, Bruno Castellan and two others". */
  private List<Phrase> list(int start) {
    List<Phrase> list = new ArrayList<>();
    for (Phrase phrase : parse.phrases()) {
      if (phrase.first() < start) {
        continue;
      }
      WordClass before = parse.at(phrase.first() - 1);
      boolean joined = before == WordClass.COMMA || before == WordClass.CONJ;
      if (!list.isEmpty() && !joined) {
        break;
      }
      boolean age = parse.at(phrase.head()) == WordClass.NUM && before == WordClass.COMMA;
      if (!age) {
        list.add(phrase);
      }
    }
    return list;
  }

  /** "Was struck by a stray bullet", "a bullet hit her in the leg". */
  private void struck(Clause clause, Attributions attributions) {
    VerbGroup group = clause.group();
    if (group.passive()) {
      for (int i = group.end(); i < clause.right(); i++) {
        Phrase by = parse.word(i).equals("by") ? parse.holding(i + 1) : null;
        if (by != null && isShot(by)) {
          event(group.main(), clause, clause.subjects(), false, attributions);
        }
      }
    } else if (clause.subjects().size() == 1 && isShot(clause.subjects().get(0))) {
      event(group.main(), clause, clause.objects(), false, attributions);
    }
  }

  private boolean isShot(Phrase phrase) {
    return SHOTS.contains(parse.word(phrase.head()));
  }

  private void event(
      int word, Clause clause, List<Phrase> hurt, boolean part, Attributions attributions) {
    Standing standing = clause == null ? Standing.FACT : clause.standing();
    for (Phrase phrase : hurt) {
      Builder event = new Builder(lexicon, parse, kind, word, word + 1);
      event.themePhrase = Optional.of(phrase);
      event.theme = new Affected(participants, parse).of(phrase, kind, Optional.empty(), List.of());
      event.count = circumstances.count(phrase);
      event.again = part;
      if (clause != null && !part) {
        VerbGroup group = clause.group();
        event.time = circumstances.times.time(clause.left(), group.main(), clause.right());
        event.place = circumstances.place(group.end(), clause.right(), kind);
      }
      Attribution said = attributions.at(parse.sentence(), word);
      if (event.theme.isPresent()) {
        event.build(standing, said).ifPresent(found::add);
      }
    }
  }
}
