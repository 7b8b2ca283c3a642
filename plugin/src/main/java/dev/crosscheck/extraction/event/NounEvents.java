package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.event.Parse.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the events that nouns tell of: "the transfer of troops to the coast has begun". */
final class NounEvents {

  private static final Set<String> HAPPEN = Set.of("happen", "occur", "take", "unfold");

  /** "The summit will be held in June". */
  private static final Set<String> HELD = Set.of("hold", "stage");

  /** What leads from a verb to a noun that is not when it was. */
  private static final Set<String> NESTS = Set.of("in", "of", "with", "for", "about", "over");

  private static final Set<String> WHERE = Set.of("at", "in");

  private final Lexicon lexicon;
  private final Participants participants;
  private final Parse parse;
  private final List<Clause> clauses;
  private final Circumstances circumstances;
  private final NounStandings standings;
  private final NounRoles roles;
  private final Outlook outlook;

  NounEvents(Lexicon lexicon, Participants participants, Parse parse, List<Clause> clauses) {
    this.lexicon = lexicon;
    this.participants = participants;
    this.parse = parse;
    this.clauses = clauses;
    this.circumstances = new Circumstances(lexicon, parse);
    Agents agents = new Agents(participants, parse, clauses);
    this.standings = new NounStandings(lexicon, agents, parse, clauses, circumstances);
    this.roles = new NounRoles(lexicon, participants, parse, clauses);
    this.outlook = new Outlook(lexicon, parse, clauses);
  }

  List<EventMention> read(Attributions attributions) {
    List<EventMention> found = new ArrayList<>();
    for (Phrase phrase : parse.phrases()) {
      int head = phrase.head();
      boolean toDeath = parse.word(head).equals("death") && parse.word(head - 1).equals("to");
      if (parse.at(head) != WordClass.NOUN || parse.names()[head] != null || toDeath) {
        continue; // "condemned to death"
      }
      lexicon
          .kinds
          .noun(parse.word(head), List.of())
          .or(() -> twoWords(phrase))
          .flatMap(m -> read(m.kind(), phrase))
          .flatMap(e -> build(e, phrase, attributions))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<EventMention> build(Builder event, Phrase phrase, Attributions attributions) {
    Standing standing = standing(phrase, event);
    event.current = outlook.isCurrent(standing);
    return event.build(standing, attributions.at(parse.sentence(), phrase.head()));
  }

  /** "They look into a raid that took place on Friday": what they do about it makes it no less. */
  private Standing standing(Phrase phrase, Builder event) {
    Standing own = standings.of(phrase, event);
    return event.happens && own.status().isEmpty()
        ? happening(phrase).map(Clause::standing).orElse(own)
        : own;
  }

  private Optional<EventKinds.Match> twoWords(Phrase phrase) {
    int head = phrase.head();
    return head > phrase.first()
        ? lexicon
            .kinds
            .noun(parse.word(head - 1), List.of(parse.word(head)))
            .filter(m -> m.words() == 2)
        : Optional.empty();
  }

  private Optional<Builder> read(EventKind kind, Phrase phrase) {
    int end = zoneEnd(phrase);
    Builder event = new Builder(lexicon, parse, kind, phrase.head(), phrase.head() + 1);
    roles.fill(event, phrase, end);
    Optional<Clause> happening = happening(phrase);
    if (NounRoles.hasTarget(kind) && event.themePhrase.isEmpty() && happening.isEmpty()) {
      return Optional.empty();
    }
    if (event.themePhrase.isPresent()) {
      Optional<Participant> theme = event.theme;
      event.theme = theme.or(() -> participants.of(parse, event.themePhrase.get(), event.actor));
      event.count = circumstances.count(event.themePhrase.get());
    }
    event.place = circumstances.place(phrase.end(), end, kind);
    event.origin = circumstances.origin(phrase.end(), end);
    int from = beyondCopula(phrase.end());
    int trigger = from > phrase.end() ? from - 1 : phrase.head();
    event.time = circumstances.times.time(from, trigger, end).or(() -> within(phrase));
    happening.ifPresent(clause -> happens(event, clause));
    leaveOpen(event, phrase);
    for (int i = phrase.first(); i < phrase.head(); i++) {
      event.again |= lexicon.isFurther(parse.word(i)) && parse.names()[i] == null;
    }
    return Optional.of(event);
  }

  /**
   * What stands behind the noun can be another word's: in "was convicted in the killing of Ada Holm
   * on Tuesday" the day is the verdict's, in "a protest in the aftermath of the killing of Ada Holm
   * in Bergen" the place is the protest's, and in "the deaths of Ada Holm and Nils Dahl in Bergen"
   * it is that of the second.
   */
  private void leaveOpen(Builder event, Phrase phrase) {
    int before = phrase.first() - 1;
    boolean within = parse.at(before) == WordClass.PREP && NESTS.contains(parse.word(before));
    boolean nested = within && clauses.stream().anyMatch(clause -> isBehind(clause, phrase));
    boolean dated = parse.times().stream().anyMatch(time -> time.extent().end() <= before);
    Optional<Phrase> whom =
        event.themePhrase.filter(theme -> parse.at(theme.head()) == WordClass.NAME);
    if (nested && !dated && whom.isPresent()) {
      event.time = event.time.filter(time -> time.extent().first() < phrase.end());
    }
    boolean part = parse.word(before).equals("of") && parse.endingAt(before) != null;
    boolean joined = whom.filter(theme -> parse.at(theme.end()) == WordClass.CONJ).isPresent();
    if (part && whom.isPresent() || joined) {
      event.place = event.place.filter(place -> place.extent().first() < whom.get().end());
    }
  }

  private static boolean isBehind(Clause clause, Phrase phrase) {
    return clause.group().end() < phrase.first() && phrase.end() <= clause.right();
  }

  /** The clause that says that it happened: "the shooting occurred", "a raid that took place". */
  private Optional<Clause> happening(Phrase phrase) {
    return clauses.stream()
        .filter(clause -> happens(clause.group()))
        .filter(clause -> clause.subjects().contains(phrase) && clause.group().isFinite())
        .findFirst();
  }

  static boolean happens(VerbGroup group) {
    return HAPPEN.contains(group.lemma()) || group.passive() && HELD.contains(group.lemma());
  }

  /** When and where it happened is enough to know of it: "the shooting occurred on Friday". */
  private void happens(Builder event, Clause clause) {
    int from = clause.group().end();
    event.time =
        event.time.or(
            () -> circumstances.times.time(clause.left(), clause.group().main(), clause.right()));
    event.place = event.place.or(() -> circumstances.place(from, clause.right(), event.kind()));
    event.happens = event.time.isPresent() || event.place.isPresent();
  }

  /** "A weekend visit", "Monday's talks". */
  private Optional<TimeMention> within(Phrase phrase) {
    return parse.times().stream()
        .filter(time -> time.type() == TimeMention.Type.DATE)
        .filter(time -> time.extent().first() >= phrase.first())
        .filter(time -> time.extent().end() <= phrase.head())
        .findFirst();
  }

  private int zoneEnd(Phrase phrase) {
    for (int i = beyondCopula(phrase.end()); i < parse.size(); i++) {
      WordClass c = parse.at(i);
      if (c == WordClass.VERB
          || c == WordClass.TO
          || c.isAuxiliary()
          || c == WordClass.COMMA
          || c == WordClass.STOP
          || c == WordClass.SUB
          || c == WordClass.REL
          || c == WordClass.CONJ && !joinsNouns(i)) {
        return i;
      }
    }
    return parse.size();
  }

  /** "The strikes on Bergen and Oslo on Friday": what follows is no subject of its own. */
  private boolean joinsNouns(int joint) {
    Phrase next = parse.holding(joint + 1);
    return next != null
        && next.first() == joint + 1
        && parse.at(next.head()) == WordClass.NAME
        && parse.endingAt(joint) != null
        && clauses.stream().noneMatch(clause -> clause.subjects().contains(next));
  }

  /** "Her first win was at Bergen in 2004" says as much as "her first win at Bergen in 2004". */
  private int beyondCopula(int end) {
    boolean copula =
        end + 1 < parse.size()
            && parse.at(end).isAuxiliary()
            && parse.sentence().token(end).lemma().equals("be")
            && WHERE.contains(parse.word(end + 1));
    return copula ? end + 1 : end;
  }
}
