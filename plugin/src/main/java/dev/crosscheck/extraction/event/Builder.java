package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.ReferentKind;
import java.util.Optional;

/** Collects what is known of one event. Package-private and short-lived. */
final class Builder {

  private final Lexicon lexicon;
  private final Parse parse;
  private final EventKind kind;
  private final int first;
  private final int end;
  Optional<Participant> actor = Optional.empty();
  Optional<Participant> theme = Optional.empty();
  Optional<Phrase> themePhrase = Optional.empty();
  Optional<NameMention> place = Optional.empty();
  Optional<NameMention> origin = Optional.empty();
  Optional<TimeMention> time = Optional.empty();
  Optional<QuantityMention> count = Optional.empty();
  Optional<Attribution> attribution = Optional.empty();
  boolean again;

  /** Whether what has not happened is told so for the day of the article; see {@link Outlook}. */
  boolean current;

  /** Whether it is told for its own sake, with a day or a place, and nobody need be in it. */
  boolean happens;

  Builder(Lexicon lexicon, Parse parse, EventKind kind, int first, int end) {
    this.lexicon = lexicon;
    this.parse = parse;
    this.kind = kind;
    this.first = first;
    this.end = end;
  }

  EventKind kind() {
    return kind;
  }

  /** The event, where enough of it is known to compare it with others. */
  Optional<EventMention> build(Standing standing, Attribution said) {
    if (standing.status().isEmpty() || actor.isEmpty() && theme.isEmpty() && !happens) {
      return Optional.empty();
    }
    if (theme.isPresent() && !fits(theme.get())) {
      return Optional.empty();
    }
    return Optional.of(
        new EventMention(
            Extent.of(parse.sentence(), first, end),
            kind.name(),
            kind.family(),
            actor,
            theme,
            place,
            origin,
            time,
            count,
            standing.status().get(),
            current || standing == Standing.FACT,
            attribution.orElse(said),
            singular(),
            again || further()));
  }

  /** What is sent or killed is of a kind that can be: "sent a message" moves nobody. */
  private boolean fits(Participant participant) {
    ReferentKind of = participant.referent().kind();
    boolean counted =
        themePhrase
            .filter(p -> lexicon.nouns.classOf(parse.word(p.head())).isPresent())
            .isPresent();
    boolean thing =
        of == ReferentKind.THING
            && themePhrase.isPresent()
            && parse.names()[themePhrase.get().head()] == null;
    boolean being = counted && of == ReferentKind.THING;
    boolean site = of == ReferentKind.THING && themePhrase.filter(this::isSite).isPresent();
    return kind.befalls(being ? ReferentKind.GROUP : site ? ReferentKind.PLACE : of)
        && !(kind.moves() && thing && !counted);
  }

  /** "Bombed a station": a building is a target as a town is. */
  private boolean isSite(Phrase phrase) {
    String head = parse.word(phrase.head());
    return lexicon.isBuilding(head) || lexicon.isPlaceNoun(head);
  }

  /** Whom a pronoun stands for is too unsure to make the event the only one of its kind. */
  private boolean singular() {
    if (themePhrase.isPresent() && word(lexicon::isFirst)) {
      return true;
    }
    if (themePhrase.filter(p -> parse.at(p.head()) == WordClass.PRON).isPresent()) {
      return false;
    }
    boolean person = theme.filter(t -> t.referent().kind() == ReferentKind.PERSON).isPresent();
    boolean body = theme.filter(t -> t.referent().kind() == ReferentKind.ORGANISATION).isPresent();
    boolean named = person || body;
    boolean certain = theme.map(Participant::definite).orElse(false);
    boolean group =
        theme
            .filter(
                t -> t.referent().kind() == ReferentKind.GROUP && !t.referent().within().isEmpty())
            .isPresent();
    return kind.once() && named
        || kind.name().equals("arrest") && named
        || kind.name().equals("arrive") && certain && (group || body) // a person travels on
        || kind.name().equals("sign") && certain && themePhrase.filter(Builder::isTold).isPresent();
  }

  /** "The accord" may be any; "the fisheries accord" is told by a word of its own. */
  private static boolean isTold(Phrase phrase) {
    return phrase.head() - phrase.first() > 1;
  }

  private boolean further() {
    boolean people = theme.filter(t -> t.referent().kind() == ReferentKind.GROUP).isPresent();
    return themePhrase.isPresent() && people && word(lexicon::isFurther);
  }

  private boolean word(java.util.function.Predicate<String> test) {
    Phrase phrase = themePhrase.get();
    for (int i = phrase.first(); i < phrase.head(); i++) {
      boolean own = parse.names()[i] == null && test.test(parse.word(i));
      boolean than = parse.word(i + 1).equals("than");
      if (own && !than) {
        return true;
      }
    }
    return false;
  }
}
