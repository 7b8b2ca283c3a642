package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.NounForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads tolls that no verb tells of: "two dead, three injured", "left one person dead". */
final class Tolls {

  private static final Map<String, String> STATES =
      Map.of(
          "dead", "die",
          "killed", "kill",
          "slain", "kill",
          "injured", "injure",
          "wounded", "injure",
          "hurt", "injure");

  /** What a headline tells without a verb: "four shot in Bergen". */
  private static final Map<String, String> HEADLINES = Map.of("shot", "shoot", "stabbed", "stab");

  /** Words that no noun phrase of those counted goes on with, however a headline writes them. */
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "on", "near", "after", "outside", "inside", "during", "by", "when", "as");

  private static final Set<String> COUNTED = Set.of("people", "victim", "other");

  private static final int MOST_WORDS_AFTER = 12;

  private final Lexicon lexicon;
  private final Parse parse;
  private final List<Clause> clauses;
  private final Circumstances circumstances;

  Tolls(Lexicon lexicon, Parse parse, List<Clause> clauses) {
    this.lexicon = lexicon;
    this.parse = parse;
    this.clauses = clauses;
    this.circumstances = new Circumstances(lexicon, parse);
  }

  /** All tolls that none of the events has told already. */
  List<EventMention> read(Attributions attributions, List<EventMention> told) {
    List<EventMention> found = new ArrayList<>();
    for (QuantityMention quantity : parse.quantities()) {
      int state = state(quantity);
      boolean fresh =
          told.stream().noneMatch(e -> e.extent().first() <= state && state < e.extent().end());
      if (state >= 0 && fresh && stands(quantity.extent().first())) {
        event(quantity, state)
            .build(Standing.FACT, attributions.at(parse.sentence(), state))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** Index of the word that says what became of those counted; -1 where none does. */
  private int state(QuantityMention quantity) {
    int end = quantity.extent().end();
    boolean part =
        parse.word(end).equals("of") || parse.word(quantity.extent().first() - 1).equals("of");
    if (!quantity.quantity().measure().isEmpty() || part) {
      return -1;
    }
    int head = quantity.head();
    if (head >= 0 && isState(head)) {
      return goesOn(head + 1) ? -1 : head;
    }
    boolean people = head < 0 || !counted(head).isEmpty();
    for (int i = quantity.extent().first(); people && i < head; i++) {
      if (isState(i)) {
        return i;
      }
    }
    boolean others = head < 0 && COUNTED.contains(NounForms.singular(parse.word(end)));
    int at = others ? end + 1 : end;
    at += parse.at(at) == WordClass.ADV && isState(at + 1) ? 1 : 0; // "3 critically injured"
    return people && isState(at) && !goesOn(at + 1) ? at : -1;
  }

  /** "Three injured players": those counted are named only after. */
  private boolean goesOn(int next) {
    return parse.at(next).isNominal() && !PREPOSITIONS.contains(parse.word(next))
        || parse.at(next) == WordClass.CONJ && isState(next + 1);
  }

  /**
   * The class of those counted; empty where it takes a verb to tell what befell them: "five teens
   * wounded" is all that a headline says, but "five teens wounded two" tells of others.
   */
  private String counted(int head) {
    boolean headline = parse.sentence().passage().isHeadline();
    return lexicon
        .nouns
        .classOf(parse.word(head))
        .filter(one -> COUNTED.contains(one) || headline && !Groups.THINGS.contains(one))
        .orElse("");
  }

  private boolean isState(int index) {
    return !verb(index).isEmpty();
  }

  private String verb(int index) {
    String word = parse.word(index);
    boolean headline = parse.sentence().passage().isHeadline();
    return STATES.getOrDefault(word, headline ? HEADLINES.getOrDefault(word, "") : "");
  }

  /** Whether the clause that it stands in tells what happened; a headline may have no verb. */
  private boolean stands(int first) {
    Optional<Clause> clause = Optional.empty();
    for (Clause one : clauses) {
      if (one.group().first() < first) {
        clause = Optional.of(one);
      }
    }
    return clause.map(one -> one.standing() == Standing.FACT).orElse(true);
  }

  private Builder event(QuantityMention quantity, int state) {
    String verb = verb(state);
    EventKind kind = lexicon.kinds.verb(verb, List.of()).orElseThrow().kind();
    Builder event = new Builder(lexicon, parse, kind, state, state + 1);
    String whom = quantity.head() < 0 ? "" : counted(quantity.head());
    boolean people = whom.isEmpty() || COUNTED.contains(whom);
    String others = parse.word(state - 1).startsWith("other") ? "other" : "people";
    String counted = people ? others : whom;
    Extent extent = Extent.of(parse.sentence(), quantity.extent().first(), quantity.extent().end());
    event.theme =
        Optional.of(
            new Participant(
                extent, new Referent(ReferentKind.GROUP, counted, "people", List.of()), false));
    event.count = Optional.of(quantity);
    int end = zoneEnd(state + 1);
    event.place = circumstances.place(state + 1, end, kind);
    event.time = circumstances.times.time(state + 1, state, end);
    return event;
  }

  private int zoneEnd(int from) {
    int end = from;
    while (end < Math.min(parse.size(), from + MOST_WORDS_AFTER)
        && parse.at(end) != WordClass.COMMA
        && parse.at(end) != WordClass.STOP
        && parse.at(end) != WordClass.CONJ
        && parse.at(end) != WordClass.VERB) {
      end++;
    }
    return end;
  }
}
