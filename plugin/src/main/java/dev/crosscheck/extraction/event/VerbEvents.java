package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.event.EventKind.Frame;
import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.facts.ReferentKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the events that the verbs of a sentence tell of. */
final class VerbEvents {

  /** How many words of the table can follow a verb: "take full control of". */
  private static final int LONGEST = 3;

  private static final Set<String> AGAIN = Set.of("also", "again");
  private static final Set<String> NEED_PLACE =
      Set.of("head", "leave", "travel", "return", "flee", "enter", "transfer");

  private final Lexicon lexicon;
  private final Parse parse;
  private final List<Clause> clauses;
  private final Circumstances circumstances;
  private final Neighbours neighbours;
  private final VerbSettings settings;
  private final Affected affected;
  private final Agents agents;
  private final Outlook outlook;
  private final List<EventMention> found = new ArrayList<>();

  VerbEvents(Lexicon lexicon, Participants participants, Parse parse, List<Clause> clauses) {
    this.lexicon = lexicon;
    this.parse = parse;
    this.clauses = clauses;
    this.circumstances = new Circumstances(lexicon, parse);
    this.neighbours = new Neighbours(parse, clauses, circumstances);
    this.settings = new VerbSettings(clauses, circumstances, neighbours);
    this.affected = new Affected(participants, parse);
    this.agents = new Agents(participants, parse, clauses);
    this.outlook = new Outlook(lexicon, parse, clauses);
  }

  List<EventMention> read(Attributions attributions) {
    for (int k = 0; k < clauses.size(); k++) {
      int index = k;
      Clause clause = clauses.get(k);
      int main = clause.group().main();
      boolean known =
          parse.at(main) == WordClass.VERB && lexicon.kinds.form(parse.word(main)).isPresent();
      if (clause.standing() == Standing.NONE || !known || CountedDeaths.tell(parse, clause)) {
        continue;
      }
      List<String> following = new ArrayList<>();
      for (int i = clause.group().end();
          i < Math.min(parse.size(), clause.group().end() + LONGEST);
          i++) {
        following.add(parse.word(i));
      }
      lexicon
          .kinds
          .verb(clause.group().lemma(), following)
          .filter(match -> applies(match.kind(), clause, index))
          .ifPresent(match -> read(index, match.kind(), match.words(), attributions));
    }
    return found;
  }

  /** A verb that only says how another goes ("began to leave") tells of no event of its own. */
  private boolean applies(EventKind kind, Clause clause, int index) {
    boolean governs =
        index + 1 < clauses.size()
            && clauses.get(index + 1).governor() == index
            && !clauses.get(index + 1).group().isFinite()
            && clauses.get(index + 1).group().first() <= clause.group().end() + 1;
    boolean aspect =
        Set.of("begin", "end", "agree", "vote", "launch", "hold").contains(kind.name())
            || lexicon.governor("verb", clause.group().lemma()).isPresent();
    boolean dates =
        Set.of("begin", "end").contains(kind.name())
            && clause.group().form() == VerbGroup.Form.GERUND
            && parse.at(clause.group().first() - 1) == WordClass.TIME; // "a year beginning in May"
    boolean passive = clause.group().passive();
    boolean canBePassive = kind.frame().objectIsTheme() || kind.frame() == Frame.ACTOR_PLACE;
    return !(governs && aspect || dates)
        && (!passive || canBePassive)
        && (passive || !kind.passive())
        && !(kind.name().equals("agree") && parse.at(clause.group().end()) == WordClass.SUB);
  }

  private void read(int index, EventKind kind, int words, Attributions attributions) {
    Clause clause = clauses.get(index);
    int trigger = clause.group().main();
    List<Phrase> subjects = clause.subjects();
    List<Phrase> objects = clause.objects();
    boolean within = !objects.isEmpty() && objects.get(0).first() < trigger + words;
    if (words > 1 && (objects.isEmpty() || within)) { // "took control of the town"
      objects = new Subjects(parse).after(trigger + words, clause.right());
    }
    if (objects.isEmpty() && !clause.group().passive() && kind.frame().objectIsTheme()) {
      objects = neighbours.objects(index);
    }
    boolean subjectIsTheme =
        clause.group().passive()
            || kind.frame().subjectIsTheme()
            || kind.frame() == Frame.ERGATIVE && objects.isEmpty();
    List<Phrase> themes =
        subjectIsTheme ? subjects : kind.frame().objectIsTheme() ? objects : List.of();
    Optional<Participant> actor = subjectIsTheme ? agents.behind(clause) : actor(clause);
    if (kind.frame() == Frame.ACTOR_THEME && themes.isEmpty() && !kind.mutual()) {
      return;
    }
    List<Optional<Phrase>> each = new ArrayList<>();
    themes.forEach(theme -> each.add(Optional.of(theme)));
    if (each.isEmpty()) {
      each.add(Optional.empty());
    }
    for (Optional<Phrase> theme : each) {
      Builder event = new Builder(lexicon, parse, kind, trigger, trigger + words);
      event.actor = actor;
      event.themePhrase = theme;
      event.theme = theme.flatMap(p -> affected.of(p, kind, actor, subjects));
      boolean told = clause.group().form() != VerbGroup.Form.PARTICIPLE;
      theme
          .filter(p -> told || !circumstances.isChosen(p))
          .ifPresent(p -> event.count = circumstances.count(p));
      settings.into(event, index, objects);
      event.again =
          again(clause) || theme.filter(p -> parse.word(p.head()).equals("another")).isPresent();
      event.attribution = agents.denying(clause);
      event.current = outlook.isCurrent(clause);
      if (plausible(event, clause, objects)) {
        event
            .build(clause.standing(), attributions.at(parse.sentence(), trigger))
            .ifPresent(found::add);
      }
    }
  }

  private Optional<Participant> actor(Clause clause) {
    return circumstances.harms(clause.group())
        ? agents.ofHarm(clause)
        : agents.of(clause.subjects());
  }

  private boolean again(Clause clause) {
    for (int i = Math.max(0, clause.group().first() - 2);
        i < Math.min(parse.size(), clause.group().end() + 2);
        i++) {
      if (AGAIN.contains(parse.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** Who is held is in custody, and no meeting. */
  private static boolean isPeople(Participant theme) {
    return theme.referent().kind() == ReferentKind.PERSON
        || theme.referent().kind() == ReferentKind.GROUP;
  }

  private boolean plausible(Builder event, Clause clause, List<Phrase> objects) {
    String kind = event.kind().name();
    boolean ofEvent =
        event
            .themePhrase
            .flatMap(t -> lexicon.kinds.noun(parse.word(t.head()), List.of()))
            .isPresent();
    if (ofEvent && Set.of("begin", "end", "hold", "launch").contains(kind)
        || kind.equals("hold") && event.theme.filter(VerbEvents::isPeople).isPresent()
        || kind.equals("hold")
            && event.themePhrase.filter(t -> !parse.at(t.head()).isHead()).isPresent()) {
      return false;
    }
    boolean located = event.place.isPresent() || event.origin.isPresent();
    if (event.kind().frame() == Frame.THEME_ORIGIN
        && !objects.isEmpty()
        && event.origin.isEmpty()) {
      return false;
    }
    boolean moves =
        event.theme.map(p -> p.referent().kind()).map(k -> k != ReferentKind.PLACE).orElse(true);
    if (event.kind().moves() && !moves && kind.equals("head")) {
      return false;
    }
    boolean lacksTheme = event.themePhrase.isPresent() && event.theme.isEmpty();
    return !lacksTheme && (located || !NEED_PLACE.contains(kind));
  }
}
