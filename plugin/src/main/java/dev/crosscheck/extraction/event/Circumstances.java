package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Compass;
import dev.crosscheck.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds where and how many in the words that belong to a verb or noun; its times find when. */
final class Circumstances {

  private static final Set<String> TOWARDS = Set.of("to", "into", "onto", "towards", "toward");
  private static final Set<String> AT =
      Set.of("in", "inside", "at", "near", "across", "through", "outside", "around", "on", "off");

  /** What a town is near: "close to Bergen". */
  private static final Set<String> NEXT = Set.of("close", "next");

  private static final Set<String> DEFINITE = Set.of("the", "those", "these");

  /** Whose they are the words around must tell, and "its" can be each time another's. */
  private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "our", "my");

  private static final Set<String> HARM = Set.of("death", "injury", "damage");

  private static final int INITIALS = 3;

  private static final Set<String> ARTICLES = Set.of("a", "an");

  /** "Killed prior to a match at Ardenholm": what follows is elsewhere. */
  private static final Set<String> LATER =
      Set.of("before", "prior", "ahead", "following", "since", "despite", "involving", "suspicion");

  final EventTimes times;
  private final Lexicon lexicon;
  private final Parse parse;
  private final DeedNouns deeds;

  Circumstances(Lexicon lexicon, Parse parse) {
    this.lexicon = lexicon;
    this.parse = parse;
    this.deeds = new DeedNouns(lexicon, parse);
    this.times = new EventTimes(lexicon, parse, deeds);
  }

  /** The place that a stretch of words names as where it is, or where it leads to. */
  Optional<NameMention> place(int from, int end, EventKind kind) {
    Optional<NameMention> goal = after(TOWARDS, from, end);
    if (goal.isPresent() && (kind.moves() || kind.frame() == EventKind.Frame.ACTOR_PLACE)) {
      return goal;
    }
    boolean bound = kind.moves() && !kind.frame().objectIsTheme();
    Optional<NameMention> bounds = bound ? after(Set.of("for"), from, end) : Optional.empty();
    return bounds.or(() -> after(AT, from, end)).or(() -> here(from, end));
  }

  /** "Will arrive here on Friday": where the report was filed, unless somebody else says so. */
  private Optional<NameMention> here(int from, int end) {
    for (int i = from; i < end && parse.dateline().isPresent(); i++) {
      if (parse.word(i).equals("here") && parse.at(i) != WordClass.NOUN) {
        long marks =
            parse.sentence().tokens().stream().limit(i).filter(Circumstances::isMark).count();
        return marks % 2 == 0 ? parse.dateline() : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isMark(Token token) {
    return token.text().equals("\"");
  }

  Optional<NameMention> origin(int from, int end) {
    return after(Set.of("from"), from, end).or(() -> outOf(from, end));
  }

  /** "Pulled out of Bergen". */
  private Optional<NameMention> outOf(int from, int end) {
    for (int i = Math.max(from - 1, 0); i + 2 < end; i++) {
      Phrase phrase =
          parse.word(i).equals("out") && parse.word(i + 1).equals("of")
              ? parse.holding(i + 2)
              : null;
      if (phrase != null && phrase.first() == i + 2) {
        return named(phrase, 0);
      }
    }
    return Optional.empty();
  }

  private Optional<NameMention> after(Set<String> prepositions, int from, int end) {
    Optional<NameMention> best = Optional.empty();
    for (int i = from; i < end && !LATER.contains(parse.word(i)) && !deeds.isGround(i); i++) {
      boolean beside = isBeside(i);
      boolean leads =
          (parse.at(i) == WordClass.PREP || parse.at(i) == WordClass.ADV)
              && (beside ? prepositions == AT : prepositions.contains(parse.word(i)));
      Phrase phrase = leads ? parse.holding(i + 1) : null;
      if (phrase == null || phrase.first() != i + 1) {
        continue;
      }
      String preposition = parse.word(i);
      Optional<NameMention> found = named(phrase, 0).filter(name -> !isAbout(preposition, name));
      if (found.isPresent() && (best.isEmpty() || inside(found.get(), best.get()))) {
        best = found;
      }
    }
    return best;
  }

  /** "Next to Bergen", "20 miles north of Bergen". */
  private boolean isBeside(int i) {
    return parse.word(i).equals("to") && NEXT.contains(parse.word(i - 1))
        || parse.word(i).equals("of") && Compass.isPoint(parse.word(i - 1));
  }

  /** "The campaign on Iran" is about it, and no place. */
  private static boolean isAbout(String preposition, NameMention name) {
    return preposition.equals("on") && name.referent().isCountry();
  }

  private static boolean inside(NameMention place, NameMention other) {
    return place.referent().within().contains(other.referent().key());
  }

  /** Whether a verb leads from one place to another: "left a church". */
  boolean moves(VerbGroup group) {
    return lexicon.kinds.verb(group.lemma(), List.of()).filter(m -> m.kind().moves()).isPresent();
  }

  /** Whether a verb tells that somebody or something was hurt. */
  boolean harms(VerbGroup group) {
    return lexicon
        .kinds
        .verb(group.lemma(), List.of())
        .filter(m -> HARM.contains(m.kind().family()))
        .isPresent();
  }

  /** Whether a verb tells of a deed, and not what somebody says or means of one. */
  boolean acts(VerbGroup group) {
    return !group.lemma().equals("be") && lexicon.governor("verb", group.lemma()).isEmpty();
  }

  /** Whether a phrase tells of what happened: "the blast". */
  boolean isDeed(Phrase phrase) {
    return deeds.isDeed(phrase);
  }

  /** The narrowest place that a phrase names: "Norway's border region of Finnmark" is Finnmark. */
  Optional<NameMention> named(Phrase phrase, int depth) {
    NameMention head = parse.names()[phrase.head()];
    if (isPlace(head) && !head.adjectival()) {
      return Optional.of(head).filter(place -> !modifies(phrase));
    }
    if (isDeed(phrase) || lexicon.isGathering(parse.word(phrase.head()))) {
      return before(phrase).filter(place -> !place.adjectival() && !isOwner(place));
    }
    boolean building = lexicon.isBuilding(parse.word(phrase.head()));
    if (!building && !lexicon.isPlaceNoun(parse.word(phrase.head()))) {
      return Optional.empty();
    }
    Phrase next = parse.holding(phrase.end() + 1);
    boolean chained =
        next != null
            && depth < 3
            && Set.of("of", "in").contains(parse.word(phrase.end()))
            && next.first() == phrase.end() + 1;
    Optional<NameMention> narrow = chained ? named(next, depth + 1) : Optional.empty();
    if (narrow.isPresent()) {
      return narrow;
    }
    return before(phrase).filter(place -> !building || !place.adjectival());
  }

  /** "Dies in U.S. Special Forces Raid", "in a U.S. drone strike": it tells whose it was. */
  private boolean modifies(Phrase phrase) {
    WordClass next = parse.at(phrase.head() + 1);
    boolean country = parse.names()[phrase.head()].referent().isCountry();
    return country
        && (next == WordClass.NOUN
            || next == WordClass.NAME
            || next == WordClass.ADJ
            || ARTICLES.contains(parse.word(phrase.first())));
  }

  /** "In a U.S. airstrike": the initials of a country are its adjective as well. */
  private static boolean isOwner(NameMention place) {
    return place.referent().isCountry()
        && place.text().chars().noneMatch(Character::isLowerCase)
        && place.text().chars().filter(Character::isLetter).count() <= INITIALS;
  }

  /** Where what is visited stands: "a Bergen agency", "Norway's largest bank". */
  Optional<NameMention> host(Phrase phrase) {
    boolean thing =
        parse.at(phrase.head()) == WordClass.NOUN
            && lexicon.nouns.classOf(parse.word(phrase.head())).isEmpty();
    return named(phrase, 0)
        .or(() -> thing ? before(phrase).filter(p -> !p.adjectival()) : Optional.empty());
  }

  /** The place named before the head: "killed in Bergen blast". */
  private Optional<NameMention> before(Phrase phrase) {
    for (int i = phrase.head() - 1; i >= phrase.first(); i--) {
      if (isPlace(parse.names()[i])) {
        return Optional.of(parse.names()[i]);
      }
    }
    return Optional.empty();
  }

  private static boolean isPlace(NameMention name) {
    return name != null && name.referent().kind() == ReferentKind.PLACE;
  }

  /** How many a phrase counts. */
  Optional<QuantityMention> count(Phrase phrase) {
    for (QuantityMention quantity : parse.quantities()) {
      boolean inside =
          quantity.extent().first() < phrase.end() && phrase.first() < quantity.extent().end();
      boolean own = quantity.head() == phrase.head();
      boolean open =
          quantity.head() < 0 && quantity.extent().end() <= phrase.end(); // "more than 20 | others"
      boolean part =
          parse.word(quantity.extent().first() - 1).equals("of")
              && quantity.extent().first() > phrase.first();
      boolean theirs = OWNERS.contains(whole(quantity, phrase));
      if (inside && !part && !theirs && (own || open) && quantity.quantity().measure().isEmpty()) {
        return Optional.of(quantity);
      }
    }
    return Optional.empty();
  }

  /** "Three of the sailors killed in Bergen": more were killed. */
  boolean isChosen(Phrase phrase) {
    return count(phrase).filter(some -> DEFINITE.contains(whole(some, phrase))).isPresent();
  }

  /** The determiner of what a number is a part of: "its" of "36 of its own bills"; else empty. */
  private String whole(QuantityMention quantity, Phrase phrase) {
    int first = quantity.extent().first();
    for (int i = first + 1; i < phrase.head(); i++) {
      if (parse.word(i).equals("of") && !parse.word(i - 1).equals("all")) {
        return parse.word(i + 1);
      }
    }
    return "";
  }
}
