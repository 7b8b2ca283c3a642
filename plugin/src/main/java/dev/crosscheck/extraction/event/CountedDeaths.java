package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.NounForms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads deaths that are told by what is counted: "claimed 59 lives", "59 people lost their lives",
 * "caused 12 deaths", "the death toll rose to 59". Bodies that were found are no toll: more may be.
 */
final class CountedDeaths {

  private static final Set<String> LIVES = Set.of("life", "lives");

  private static final Set<String> TAKES = Set.of("claim", "take", "cost");

  private static final Set<String> DEATHS = Set.of("death", "fatality");

  /** What leads to deaths, or tells of them. */
  private static final Set<String> BRINGS =
      Set.of("cause", "result", "lead", "report", "confirm", "record", "register", "see", "bring");

  /** Between such a verb and its deaths: "resulted in", "led to". */
  private static final Set<String> LINKS = Set.of("in", "to");

  /** Behind deaths that nobody counted once: "12 deaths a day". */
  private static final Set<String> RATES = Set.of("a", "an", "per", "each", "every");

  private static final Set<String> STANDS =
      Set.of("be", "stand", "rise", "climb", "grow", "increase", "jump", "soar", "reach", "hit");

  private static final Set<String> PUTS =
      Set.of("put", "raise", "revise", "bring", "take", "push", "lift");

  /** What leads from a toll to its number; "from 40" and "by 19" lead to others. */
  private static final Set<String> LEADS = Set.of("to", "at");

  private final Lexicon lexicon;
  private final Parse parse;
  private final List<Clause> clauses;
  private final VerbSettings settings;
  private final Affected affected;
  private final Circumstances circumstances;
  private final EventKind kind;
  private final List<EventMention> found = new ArrayList<>();

  CountedDeaths(Lexicon lexicon, Participants participants, Parse parse, List<Clause> clauses) {
    this.lexicon = lexicon;
    this.parse = parse;
    this.clauses = clauses;
    this.circumstances = new Circumstances(lexicon, parse);
    this.settings =
        new VerbSettings(clauses, circumstances, new Neighbours(parse, clauses, circumstances));
    this.affected = new Affected(participants, parse);
    this.kind = lexicon.kinds.verb("die", List.of()).orElseThrow().kind();
  }

  /** Whether the verb tells of death by its object: "lost his life", "cost 59 lives". */
  static boolean tell(Parse parse, Clause clause) {
    VerbGroup group = clause.group();
    return (group.lemma().equals("lose") || TAKES.contains(group.lemma()))
        && parse.phrases().stream()
            .filter(phrase -> phrase.first() >= group.end() && phrase.end() <= clause.right())
            .limit(2)
            .anyMatch(phrase -> LIVES.contains(parse.word(phrase.head())));
  }

  /** All deaths that are told so. */
  List<EventMention> read(Attributions attributions) {
    for (int index = 0; index < clauses.size(); index++) {
      ownLives(index, attributions);
    }
    for (QuantityMention quantity : parse.quantities()) {
      if (quantity.head() >= 0 && quantity.quantity().measure().isEmpty()) {
        counted(quantity, attributions);
      }
    }
    for (Phrase phrase : parse.phrases()) {
      if (isToll(phrase)) {
        toll(phrase, attributions);
      }
    }
    return found;
  }

  /** "The death toll"; "the toll" where something brings it to a number. */
  private boolean isToll(Phrase phrase) {
    int head = phrase.head();
    boolean toll = parse.word(head).equals("toll");
    String before = parse.word(head - 1);
    return toll
        && (before.equals("death") || before.equals("the") && parse.word(head + 1).equals("to"));
  }

  /** "59 people lost their lives", "the bombing cost 59 people their lives". */
  private void ownLives(int index, Attributions attributions) {
    Clause clause = clauses.get(index);
    VerbGroup group = clause.group();
    if (group.passive()) {
      return;
    }
    if (group.lemma().equals("lose") && isOwn(group.end())) {
      for (Phrase phrase : clause.subjects()) {
        event(group.main(), index, phrase, attributions);
      }
    } else if (group.lemma().equals("cost") && clause.objects().size() == 1) {
      Phrase whom = clause.objects().get(0);
      if (isOwn(whom.end())) {
        event(group.main(), index, whom, attributions);
      }
    }
  }

  private boolean isOwn(int at) {
    Phrase phrase = parse.holding(at);
    return phrase != null
        && phrase.first() == at
        && parse.at(at) == WordClass.OWN
        && LIVES.contains(parse.word(phrase.head()));
  }

  private void counted(QuantityMention quantity, Attributions attributions) {
    String word = parse.word(quantity.head());
    for (int index = 0; index < clauses.size(); index++) {
      Clause clause = clauses.get(index);
      boolean tells =
          LIVES.contains(word)
              ? takes(clause, quantity)
              : DEATHS.contains(NounForms.singular(word)) && brings(clause, quantity);
      if (tells) {
        people(clause.group().main(), index, quantity, attributions);
        return;
      }
    }
  }

  /** "Claimed 59 lives", "59 lives were lost". */
  private boolean takes(Clause clause, QuantityMention lives) {
    VerbGroup group = clause.group();
    return group.passive()
        ? group.lemma().equals("lose") && isAmong(clause.subjects(), lives)
        : TAKES.contains(group.lemma()) && isAmong(clause.objects(), lives);
  }

  /** "Caused 12 deaths", "resulted in 12 deaths", "there were 12 deaths"; not what recurs. */
  private boolean brings(Clause clause, QuantityMention deaths) {
    VerbGroup group = clause.group();
    boolean once = group.past() || group.perfect() || !group.isFinite();
    if (RATES.contains(parse.word(deaths.extent().end())) || !once) {
      return false;
    }
    boolean there = group.lemma().equals("be") && parse.word(group.first() - 1).equals("there");
    boolean beside = deaths.extent().first() == group.end();
    boolean linked =
        LINKS.contains(parse.word(group.end())) && deaths.extent().first() == group.end() + 1;
    boolean object = isAmong(clause.objects(), deaths) || beside || linked;
    return object && (there || !group.passive() && BRINGS.contains(group.lemma()));
  }

  private static boolean isAmong(List<Phrase> phrases, QuantityMention counted) {
    return phrases.stream()
        .anyMatch(one -> one.first() <= counted.head() && counted.head() < one.end());
  }

  /** "The death toll rose to 59", "put the death toll at 59", "a death toll of 59". */
  private void toll(Phrase toll, Attributions attributions) {
    Optional<QuantityMention> of =
        parse.word(toll.end()).equals("of") ? number(toll.end() + 1) : Optional.empty();
    for (int index = 0; index < clauses.size(); index++) {
      Clause clause = clauses.get(index);
      String lemma = clause.group().lemma();
      boolean stands = clause.subjects().contains(toll) && STANDS.contains(lemma);
      boolean put = clause.objects().contains(toll) && PUTS.contains(lemma);
      Optional<QuantityMention> number =
          stands ? behind(clause.group().end()) : put ? behind(toll.end()) : Optional.empty();
      if (number.isPresent()) {
        people(toll.head(), index, number.get(), attributions);
        return;
      }
    }
    of.ifPresent(number -> people(toll.head(), clauseBefore(toll), number, attributions));
  }

  /** The number right there, or behind the word that leads to it. */
  private Optional<QuantityMention> behind(int at) {
    return number(at).or(() -> LEADS.contains(parse.word(at)) ? number(at + 1) : Optional.empty());
  }

  /** A number of people: "59", "at least 59 people". */
  private Optional<QuantityMention> number(int at) {
    return parse.quantities().stream()
        .filter(quantity -> quantity.extent().first() == at)
        .filter(quantity -> quantity.quantity().measure().isEmpty())
        .filter(quantity -> quantity.head() < 0 || isPeople(quantity.head()))
        .findFirst();
  }

  private boolean isPeople(int head) {
    return lexicon.nouns.classOf(parse.word(head)).filter("people"::equals).isPresent();
  }

  private int clauseBefore(Phrase phrase) {
    int before = -1;
    for (int index = 0; index < clauses.size(); index++) {
      before = clauses.get(index).group().end() <= phrase.first() ? index : before;
    }
    return before;
  }

  private void people(int word, int index, QuantityMention counted, Attributions attributions) {
    Builder event = new Builder(lexicon, parse, kind, word, word + 1);
    Extent extent = counted.extent();
    event.theme =
        Optional.of(
            new Participant(
                Extent.of(parse.sentence(), extent.first(), extent.end()),
                new Referent(ReferentKind.GROUP, "people", "people", List.of()),
                false));
    event.count = Optional.of(counted);
    build(event, index, attributions);
  }

  private void event(int word, int index, Phrase whom, Attributions attributions) {
    Builder event = new Builder(lexicon, parse, kind, word, word + 1);
    event.themePhrase = Optional.of(whom);
    event.theme = affected.of(whom, kind, Optional.empty(), List.of());
    event.count = circumstances.count(whom);
    if (event.theme.isPresent()) {
      build(event, index, attributions);
    }
  }

  private void build(Builder event, int index, Attributions attributions) {
    Standing standing = index < 0 ? Standing.FACT : clauses.get(index).standing();
    if (index >= 0) {
      settings.into(event, index, List.of());
    }
    int word = index < 0 ? 0 : clauses.get(index).group().main();
    event.build(standing, attributions.at(parse.sentence(), word)).ifPresent(found::add);
  }
}
