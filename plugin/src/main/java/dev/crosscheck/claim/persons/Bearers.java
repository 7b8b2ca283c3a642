package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.entity.PersonWords;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whom an article speaks of where it does not say the name, if only one person can be meant. */
public final class Bearers {

  /** A pronoun goes back no further than to the sentence before the last. */
  private static final int BACK = 2;

  /** Who opens an article without a name is named in one of the next sentences. */
  private static final int AHEAD = 2;

  /** As many sentences open an article, its headline included. */
  private static final int OPENING = 4;

  private static final Set<String> SPEAKS = Set.of("said", "says", "told", "added", "who");

  /**
   * @param place of the sentence among the article's
   * @param token of the name in it
   */
  private record Opener(Referent person, int place, int token) {
    boolean isBefore(int sentence, int at) {
      return place < sentence || place == sentence && token < at;
    }
  }

  private final Reading reading;
  private Map<Sentence, Integer> places;
  private List<Opener> openers;

  /** In one article. */
  public Bearers(Reading reading) {
    this.reading = reading;
  }

  /** The number of a sentence in the article; else the other. */
  private int place(Sentence sentence, int other) {
    if (places == null) {
      places = new IdentityHashMap<>();
      for (int at = 0; at < reading.sentences().size(); at++) {
        places.put(reading.sentences().get(at), at);
      }
    }
    return places.getOrDefault(sentence, other);
  }

  /** Whom "he" or "she", at that token, stands for. */
  Optional<Referent> pronoun(Sentence sentence, int at) {
    return pronoun(sentence, at, at);
  }

  /** The same, or the only person named before, however far back. */
  Optional<Referent> pronounSoFar(Sentence sentence, int at) {
    boolean she = sentence.token(at).lower().equals("she");
    return pronoun(sentence, at)
        .or(() -> soFar(sentence, at).filter(one -> canBe(one, she ? "f" : "m")));
  }

  /** The same among those who are named before another token: "Ada Lund, his wife". */
  Optional<Referent> pronoun(Sentence sentence, int at, int from) {
    String word = sentence.token(at).lower();
    String sex = word.equals("she") || word.equals("her") ? "f" : "m";
    Set<Referent> before = persons(sentence, from);
    for (int back = 1; before.isEmpty() && back <= BACK; back++) {
      Optional<Sentence> earlier = sentence(place(sentence, 0) - back);
      before = earlier.map(one -> persons(one, one.size())).orElse(Set.of());
    }
    return only(before).filter(one -> canBe(one, sex));
  }

  /** The only person whom the sentence before names. */
  Optional<Referent> before(Sentence sentence) {
    return sentence(place(sentence, 0) - 1).flatMap(one -> only(persons(one, Integer.MAX_VALUE)));
  }

  /** The only person whom the article has named before that token. */
  Optional<Referent> soFar(Sentence sentence, int at) {
    if (openers == null) {
      openers = openers();
    }
    int place = place(sentence, 0);
    List<Opener> so = openers.stream().filter(one -> one.isBefore(place, at)).toList();
    return so.size() == 1 ? Optional.of(so.get(0).person()) : Optional.empty();
  }

  /** The first name of an article, and the first of somebody else. */
  private List<Opener> openers() {
    List<Opener> openers = new ArrayList<>();
    for (int place = 0; openers.size() < 2 && place < reading.sentences().size(); place++) {
      for (NameMention name : reading.names().in(reading.sentences().get(place))) {
        Referent person = name.referent();
        boolean other = openers.isEmpty() || !openers.get(0).person().equals(person);
        if (isPerson(name) && other && openers.size() < 2) {
          openers.add(new Opener(person, place, name.extent().first()));
        }
      }
    }
    return openers;
  }

  /** Whom "the singer" stands for, and "a singer" that opens the article. */
  Optional<Referent> described(Extent description) {
    Sentence sentence = description.sentence();
    boolean known = sentence.token(description.first()).lower().startsWith("th");
    return (known ? soFar(sentence, description.first()) : Optional.<Referent>empty())
        .or(() -> introduced(sentence));
  }

  /** Whom the first pronoun of the sentence stands for, or who opens the report unnamed. */
  Optional<Referent> standsFor(Sentence sentence) {
    for (int at = 0; at < sentence.size(); at++) {
      String word = sentence.token(at).lower();
      if (word.equals("he") || word.equals("she") || word.equals("his") || word.equals("her")) {
        return pronoun(sentence, at).or(() -> introduced(sentence));
      }
    }
    return introduced(sentence);
  }

  /**
   * "A gambler was jailed on Friday. Ada Holm, 31, had …": who opens the report is named after it.
   */
  private Optional<Referent> introduced(Sentence sentence) {
    int place = place(sentence, OPENING);
    for (int at = place + 1; place < OPENING && at <= place + AHEAD; at++) {
      Optional<NameMention> opens = sentence(at).flatMap(this::opening);
      if (opens.isPresent()) {
        return opens.map(NameMention::referent);
      }
    }
    return Optional.empty();
  }

  /** The full name that a sentence begins with, of somebody who is not just quoted in it. */
  private Optional<NameMention> opening(Sentence sentence) {
    return reading.names().in(sentence).stream()
        .filter(name -> name.extent().first() == 0 && isPerson(name))
        .filter(name -> name.referent().key().indexOf(' ') > 0)
        .filter(name -> !isSpeaker(name.extent()))
        .findFirst();
  }

  private static boolean isSpeaker(Extent name) {
    return name.end() < name.sentence().size()
        && SPEAKS.contains(name.sentence().token(name.end()).lower());
  }

  private Optional<Sentence> sentence(int place) {
    List<Sentence> all = reading.sentences();
    return place >= 0 && place < all.size() ? Optional.of(all.get(place)) : Optional.empty();
  }

  /** Those named in a sentence before that token. */
  Set<Referent> persons(Sentence sentence, int end) {
    Set<Referent> persons = new LinkedHashSet<>();
    for (NameMention name : reading.names().in(sentence)) {
      if (isPerson(name) && name.extent().first() < end) {
        persons.add(name.referent());
      }
    }
    return persons;
  }

  static boolean isPerson(NameMention name) {
    return name.referent().kind() == ReferentKind.PERSON;
  }

  /** The only one of them. */
  static Optional<Referent> only(Set<Referent> persons) {
    return persons.size() == 1 ? persons.stream().findFirst() : Optional.empty();
  }

  private static boolean canBe(Referent person, String sex) {
    int space = person.key().indexOf(' ');
    String given = PersonWords.gender(space < 0 ? "" : person.key().substring(0, space));
    return given.isEmpty() || given.equals(sex);
  }
}
