package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.event.Parse.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads deaths that no verb of dying tells: "was found dead", "left a boy dead", "shot to death",
 * "fatally stabbed", "claimed the lives of".
 */
final class Deaths {

  private static final Set<String> STATES =
      Set.of("be", "find", "pronounce", "declare", "confirm", "shoot", "lie", "leave");

  private static final Set<String> LEAVES =
      Set.of("left", "leaves", "leave", "leaving", "found", "finds", "shot", "shoots");

  private static final Set<String> HARMED = Set.of("shot", "stabbed", "beaten", "fatally");

  private static final Set<String> JUDGED =
      Set.of("condemn", "condemns", "condemned", "sentence", "sentences", "sentenced");

  private static final Set<String> FINDS = Set.of("find", "discover", "recover", "identify");

  private static final Set<String> TAKES = Set.of("claim", "take", "cost", "end", "lose");

  private final Lexicon lexicon;
  private final Participants participants;
  private final Parse parse;
  private final List<Clause> clauses;
  private final Circumstances circumstances;
  private final Affected affected;
  private final Neighbours neighbours;
  private final EventKind kind;
  private final List<EventMention> found = new ArrayList<>();

  Deaths(Lexicon lexicon, Participants participants, Parse parse, List<Clause> clauses) {
    this.lexicon = lexicon;
    this.participants = participants;
    this.parse = parse;
    this.clauses = clauses;
    this.circumstances = new Circumstances(lexicon, parse);
    this.affected = new Affected(participants, parse);
    this.neighbours = new Neighbours(parse, clauses, circumstances);
    this.kind = lexicon.kinds.verb("die", List.of()).orElseThrow().kind();
  }

  /** All deaths that none of the events has told already. */
  List<EventMention> read(Attributions attributions, List<EventMention> told) {
    for (int i = 0; i < parse.size(); i++) {
      switch (parse.word(i)) {
        case "dead" -> dead(i, attributions);
        case "death" -> toDeath(i, attributions);
        case "fatally" -> fatally(i, attributions);
        case "life", "lives" -> lives(i, attributions);
        case "body", "bodies" -> bodies(i, attributions);
        case "fatal", "deadly" -> deadly(i, attributions);
        default -> {}
      }
    }
    found.removeIf(death -> told.stream().anyMatch(e -> e.extent().touches(death.extent())));
    return found;
  }

  private void dead(int i, Attributions attributions) {
    if (parse.at(i + 1).isNominal()) {
      return;
    }
    int from = HARMED.contains(parse.word(i - 1)) ? i - 1 : i; // "found shot dead"
    for (Clause clause : clauses) {
      boolean state = clause.group().passive() || clause.group().lemma().equals("be");
      boolean ends = end(clause) == i || end(clause) == from;
      if (ends && state && STATES.contains(clause.group().lemma())) {
        event(i, clause, clause.subjects(), attributions);
        return;
      }
    }
    Phrase left = parse.endingAt(i);
    if (left == null) {
      return;
    }
    boolean taken = LEAVES.contains(parse.word(left.first())) && left.first() < left.head();
    Phrase theme = taken ? new Phrase(left.first() + 1, left.end(), left.head()) : left;
    if (LEAVES.contains(parse.word(theme.first() - 1))) {
      event(i, clauseOf(theme.first() - 1), List.of(theme), attributions);
    }
  }

  /** Where a verb ends; in "was found" the second word looks like the base of "to found". */
  private int end(Clause clause) {
    int end = clause.group().end();
    boolean found = clause.group().lemma().equals("be") && parse.word(end).equals("found");
    return found ? end + 1 : end;
  }

  private void toDeath(int i, Attributions attributions) {
    if (!parse.word(i - 1).equals("to")) {
      return;
    }
    boolean judged =
        parse.sentence().tokens().subList(0, i).stream()
            .anyMatch(token -> JUDGED.contains(token.lower()));
    if (judged) {
      return; // "condemned her to death on Friday"
    }
    Phrase object = parse.endingAt(i - 1);
    for (Clause clause : clauses) {
      boolean state = STATES.contains(clause.group().lemma());
      boolean harmed = HARMED.contains(parse.word(i - 2)) && state && clause.group().passive();
      boolean found = end(clause) == i - 2 && (clause.group().lemma().equals("be") || harmed);
      if (clause.group().end() == i - 1 && clause.group().passive() || found) {
        event(i, clause, clause.subjects(), attributions);
        return;
      } else if (object != null && clause.group().end() == object.first()) {
        event(i, clause, List.of(object), attributions);
      }
    }
  }

  /** "The fatal shooting of a teacher". */
  private void deadly(int i, Attributions attributions) {
    Phrase phrase = parse.holding(i);
    boolean harm =
        phrase != null
            && Set.of("shooting", "stabbing", "beating").contains(parse.word(phrase.head()))
            && parse.word(phrase.end()).equals("of");
    Phrase theme = harm ? parse.holding(phrase.end() + 1) : null;
    if (theme != null && theme.first() == phrase.end() + 1) {
      event(i, null, List.of(theme), attributions);
    }
  }

  private void fatally(int i, Attributions attributions) {
    for (Clause clause : clauses) {
      VerbGroup group = clause.group();
      boolean own = group.main() == i + 1 || group.main() == i - 1;
      if (own && lexicon.kinds.form(parse.word(group.main())).isPresent()) {
        event(i, clause, group.passive() ? clause.subjects() : clause.objects(), attributions);
      }
    }
  }

  private void lives(int i, Attributions attributions) {
    Phrase phrase = parse.holding(i);
    Phrase of = parse.word(i + 1).equals("of") ? parse.holding(i + 2) : null;
    for (Clause clause : clauses) {
      boolean takes = phrase != null && of != null && clause.group().end() == phrase.first();
      if (takes && TAKES.contains(clause.group().lemma())) {
        event(i, clause, List.of(of), attributions);
      }
    }
  }

  /** "Found the bodies of two men", "the body of Ada Holm was found": whenever they died. */
  private void bodies(int i, Attributions attributions) {
    Phrase phrase = parse.holding(i);
    if (phrase == null || phrase.head() != i || !parse.word(i + 1).equals("of")) {
      return;
    }
    for (Clause clause : clauses) {
      boolean object = clause.objects().contains(phrase);
      boolean subject = clause.subjects().contains(phrase) && clause.group().passive();
      if (FINDS.contains(clause.group().lemma()) && (object || subject)) {
        List<Phrase> dead =
            new Subjects(parse).after(i + 2, object ? clause.right() : clause.group().first());
        event(i, null, dead.stream().filter(one -> !isThing(one)).toList(), attributions);
        return;
      }
    }
  }

  /** "The bodies of two cars". */
  private boolean isThing(Phrase phrase) {
    return lexicon
        .nouns
        .classOf(parse.word(phrase.head()))
        .filter(Groups.THINGS::contains)
        .isPresent();
  }

  private Clause clauseOf(int verb) {
    for (Clause clause : clauses) {
      if (clause.group().main() == verb) {
        return clause;
      }
    }
    return null;
  }

  /** "Accused of fatally shooting": in doubt is who did it, not the death. */
  private static boolean isDoubted(Clause clause) {
    return clause != null && !clause.group().isFinite() && clause.standing() != Standing.FACT;
  }

  private void event(int word, Clause clause, List<Phrase> themes, Attributions attributions) {
    if (isDoubted(clause)) {
      return;
    }
    for (Phrase theme : themes) {
      Builder event = new Builder(lexicon, parse, kind, word, word + 1);
      event.themePhrase = Optional.of(theme);
      List<Phrase> subjects = clause == null ? List.of() : clause.subjects();
      event.theme = affected.of(theme, kind, event.actor, subjects);
      event.count = circumstances.count(theme);
      if (event.theme.isEmpty()) {
        continue;
      }
      int from = Math.max(word + 1, clause == null ? 0 : clause.group().end());
      int end = zoneEnd(from);
      event.place =
          circumstances
              .place(from, end, kind)
              .or(() -> clause == null ? Optional.empty() : neighbours.ofSubject(clause, kind));
      int left = clause == null ? word : clause.left();
      boolean dated = !parse.word(word).startsWith("bod"); // when it was found, not when he died
      event.time =
          (dated ? circumstances.times.time(left, word, end) : Optional.<TimeMention>empty())
              .filter(
                  time -> clause == null || !neighbours.isInserted(clauses.indexOf(clause), time));
      Standing standing = clause == null ? Standing.FACT : clause.standing();
      event.build(standing, attributions.at(parse.sentence(), word)).ifPresent(found::add);
    }
  }

  private int zoneEnd(int from) {
    int end = from;
    while (end < parse.size()
        && parse.at(end) != WordClass.COMMA
        && parse.at(end) != WordClass.STOP
        && parse.at(end) != WordClass.SUB
        && parse.at(end) != WordClass.CONJ
        && parse.at(end) != WordClass.VERB) {
      end++;
    }
    return end;
  }
}
