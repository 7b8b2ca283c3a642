package dev.crosscheck.extraction.event;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.RoleMention;
import dev.crosscheck.extraction.event.Parse.Phrase;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.NounForms;
import dev.crosscheck.language.PersonNouns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;

/** Says what the noun phrases of an article stand for. One an article. */
final class Participants {

  private static final Set<String> DEFINITE = Set.of("the", "this", "these", "those", "both");

  /** A pronoun after these goes on with the person of the clause before. */
  private static final Set<String> TIED = Set.of("when", "while", "as", "after", "before", "until");

  private static final Set<String> ALSO = Set.of("and", "but");

  private final Groups groups;
  private final List<RoleMention> roles;
  private Optional<Referent> lastPerson = Optional.empty();

  Participants(Groups groups, List<RoleMention> roles) {
    this.groups = groups;
    this.roles = roles;
  }

  /** Takes note of who a sentence names, for the pronouns after it; of two, neither is "he". */
  void pass(Parse parse) {
    Set<Referent> persons = persons(parse, parse.size());
    if (!persons.isEmpty()) {
      lastPerson = persons.size() == 1 ? persons.stream().findFirst() : Optional.empty();
    }
  }

  private static Set<Referent> persons(Parse parse, int end) {
    Set<Referent> persons = new LinkedHashSet<>();
    for (int i = 0; i < end; i++) {
      NameMention name = parse.names()[i];
      if (name != null && name.referent().kind() == ReferentKind.PERSON) {
        persons.add(name.referent());
      }
    }
    return persons;
  }

  /**
   * What a phrase stands for.
   *
   * @param owner who sends or does it, for "their troops" and "may send troops"
   */
  Optional<Participant> of(Parse parse, Phrase phrase, Optional<Participant> owner) {
    return referent(parse, phrase, owner)
        .map(
            r ->
                new Participant(
                    Extent.of(parse.sentence(), phrase.first(), phrase.end()),
                    r,
                    definite(parse, phrase)));
  }

  /** All as one: "Hill and Marsh". */
  Optional<Participant> together(Parse parse, List<Phrase> phrases) {
    List<Participant> all = new ArrayList<>();
    for (Phrase phrase : phrases) {
      of(parse, phrase, Optional.empty()).ifPresent(all::add);
    }
    if (all.size() < 2 || all.size() < phrases.size()) {
      return all.size() == 1 && phrases.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }
    StringJoiner keys = new StringJoiner(" & ");
    StringJoiner names = new StringJoiner(" and ");
    all.stream()
        .map(Participant::referent)
        .sorted(Comparator.comparing(Referent::key))
        .forEach(
            r -> {
              keys.add(r.key());
              names.add(r.name());
            });
    boolean definite = all.stream().allMatch(Participant::definite);
    Phrase first = phrases.get(0);
    Phrase last = phrases.get(phrases.size() - 1);
    return Optional.of(
        new Participant(
            Extent.of(parse.sentence(), first.first(), last.end()),
            new Referent(ReferentKind.GROUP, keys.toString(), names.toString(), List.of()),
            definite));
  }

  private static boolean definite(Parse parse, Phrase phrase) {
    if (parse.at(phrase.head()) == WordClass.NAME
        || DEFINITE.contains(parse.word(phrase.first()))) {
      return true;
    }
    for (int i = phrase.first(); i < phrase.end(); i++) {
      if (parse.at(i) == WordClass.POSS || parse.at(i) == WordClass.OWN) {
        return true;
      }
    }
    return false;
  }

  private Optional<Referent> referent(Parse parse, Phrase phrase, Optional<Participant> owner) {
    NameMention name = parse.names()[phrase.head()];
    if (name != null && !name.adjectival()) {
      return Optional.of(name.referent());
    }
    if (name != null) {
      boolean people = parse.word(phrase.head()).endsWith("s");
      return people
          ? Optional.of(groups.group(Groups.country(name), "people", name.text()))
          : Optional.empty();
    }
    if (parse.at(phrase.head()) == WordClass.PRON) {
      String word = parse.word(phrase.head());
      return word.equals("he") || word.equals("she") ? person(parse, phrase) : Optional.empty();
    }
    Optional<Referent> holder = holder(parse, phrase);
    if (holder.isPresent()) {
      return holder;
    }
    if (parse.at(phrase.head()) != WordClass.NOUN) {
      return Optional.empty();
    }
    Optional<String> wordClass = groups.classOf(parse, phrase);
    String words = Groups.name(parse, phrase);
    return wordClass.isPresent()
        ? Optional.of(group(parse, phrase, wordClass.get(), words, owner))
        : Optional.of(thing(parse, phrase, words));
  }

  /**
   * Whose "his" is: of the only person whom the sentence has named, where it is that person's own
   * doing or nobody else was told of; else of the person told of before.
   */
  Optional<Participant> own(Parse parse, Phrase pronoun, boolean doing) {
    Set<Referent> persons = persons(parse, pronoun.first());
    Optional<Referent> named = persons.stream().findFirst();
    boolean sure =
        persons.size() == 1 && (doing || lastPerson.isEmpty() || lastPerson.equals(named));
    Optional<Referent> whose = persons.isEmpty() ? lastPerson : sure ? named : Optional.empty();
    return whose.map(
        r -> new Participant(Extent.of(parse.sentence(), pronoun.first(), pronoun.end()), r, true));
  }

  /**
   * "Ann Hill was walking home when she was shot", and "Ann Hill said she will leave" before any
   * other was told of: the only person whom the sentence has named.
   */
  private Optional<Referent> person(Parse parse, Phrase pronoun) {
    Optional<Referent> unnamed = unnamed(parse, pronoun);
    if (unnamed.isPresent()) {
      return unnamed;
    }
    if (!TIED.contains(parse.word(pronoun.first() - 1)) && lastPerson.isPresent()) {
      return lastPerson;
    }
    Set<Referent> persons = persons(parse, pronoun.first());
    return persons.isEmpty()
        ? lastPerson
        : persons.size() == 1 ? persons.stream().findFirst() : Optional.empty();
  }

  /**
   * "A child was taken to hospital, but she died": the one person with whom the sentence opens,
   * where it names nobody, and no word of his tells that he is no "she".
   */
  private Optional<Referent> unnamed(Parse parse, Phrase pronoun) {
    Phrase subject = parse.phrases().get(0);
    String head = parse.word(subject.head());
    String sex = PersonNouns.sex(head);
    boolean can = sex.isEmpty() || sex.equals(parse.word(pronoun.head()).equals("he") ? "m" : "f");
    boolean goesOn =
        ALSO.contains(parse.word(pronoun.first() - 1))
            && subject.end() < pronoun.first()
            && persons(parse, pronoun.first()).isEmpty();
    return goesOn && can && Nouns.isSingular(head)
        ? groups
            .classOf(parse, subject)
            .filter(noun -> !Groups.THINGS.contains(noun))
            .map(noun -> group(parse, subject, noun, Groups.name(parse, subject), Optional.empty()))
        : Optional.empty();
  }

  private Referent group(
      Parse parse, Phrase phrase, String wordClass, String words, Optional<Participant> owner) {
    Optional<String> nation = groups.nation(parse, phrase);
    if (nation.isEmpty()) {
      nation = owner.flatMap(o -> country(o.referent()));
    }
    if (nation.isEmpty() && (definite(parse, phrase) || wordClass.equals("military"))) {
      nation = groups.salient(wordClass);
    }
    return groups.group(nation, wordClass, words);
  }

  private static Optional<String> country(Referent referent) {
    return switch (referent.kind()) {
      case PLACE -> Optional.of(referent.key());
      case PERSON, ORGANISATION, GROUP -> referent.within().stream().findFirst();
      default -> Optional.empty();
    };
  }

  /** "The minister", where a role of that place is known to be somebody's. */
  private Optional<Referent> holder(Parse parse, Phrase phrase) {
    for (RoleMention role : roles) {
      boolean here =
          role.extent().sentence() == parse.sentence()
              && role.extent().first() <= phrase.head()
              && phrase.head() < role.extent().end();
      if (here) {
        return Optional.of(role.holder());
      }
    }
    return Optional.empty();
  }

  private Referent thing(Parse parse, Phrase phrase, String words) {
    StringJoiner key = new StringJoiner(" ");
    for (int i = phrase.first(); i < phrase.head(); i++) {
      WordClass c = parse.at(i);
      if ((c == WordClass.ADJ || c == WordClass.NOUN) && parse.names()[i] == null) {
        key.add(parse.word(i));
      }
    }
    key.add(NounForms.singular(parse.word(phrase.head())));
    return new Referent(ReferentKind.THING, key.toString(), words, List.of());
  }
}
