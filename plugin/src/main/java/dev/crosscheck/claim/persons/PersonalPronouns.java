package dev.crosscheck.claim.persons;

import dev.crosscheck.claim.context.CalendarNames;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Quotation;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.entity.PersonWords;
import dev.crosscheck.facts.GenderWord;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Span;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pronouns that can stand for one titled person alone: nobody else is named or meant in their
 * sentence and the one before, and nobody whose pronoun it could be in the whole article.
 */
final class PersonalPronouns {

  private static final Set<String> HIS = Set.of("he", "him", "his", "himself");
  private static final Set<String> HERS = Set.of("she", "her", "hers", "herself");

  /** Whoever is meant is not named. */
  private static final Set<String> ANYBODY =
      Set.of("anyone", "everyone", "someone", "anybody", "everybody", "somebody", "whoever", "one");

  /** What English calls "she" or "he" without its being a person. */
  private static final Set<String> OTHERS =
      Set.of(
          ("ship vessel boat ferry yacht frigate submarine sailboat animal dog cat horse mare pony "
                  + "cow bear elephant whale lion tiger puppy kitten pet robot god goddess")
              .split(" "));

  private final Reading reading;
  private final Map<String, GenderWord> titles;
  private final Map<Sentence, List<NameMention>> names = new IdentityHashMap<>();

  PersonalPronouns(Reading reading, Map<String, GenderWord> titles) {
    this.reading = reading;
    this.titles = titles;
    for (NameMention name : reading.names()) {
      names.computeIfAbsent(name.extent().sentence(), key -> new ArrayList<>()).add(name);
    }
  }

  List<GenderWord> read() {
    List<GenderWord> pronouns = new ArrayList<>();
    List<Sentence> sentences = reading.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (!sentence.passage().isHeadline()) {
        Optional<Sentence> before = i == 0 ? Optional.empty() : Optional.of(sentences.get(i - 1));
        for (int at = 0; at < sentence.size(); at++) {
          pronoun(sentence, at, before).ifPresent(pronouns::add);
        }
      }
    }
    return pronouns;
  }

  private Optional<GenderWord> pronoun(Sentence sentence, int at, Optional<Sentence> before) {
    String word = sentence.token(at).lower();
    boolean female = HERS.contains(word);
    if (!female && !HIS.contains(word) || isEither(sentence, at) || isStyle(sentence, at)) {
      return Optional.empty();
    }
    List<NameMention> near = new ArrayList<>(persons(sentence));
    near.removeIf(name -> name.extent().first() > at);
    if (before.isPresent()) {
      near.addAll(persons(before.get()));
    }
    List<Referent> whom = near.stream().map(NameMention::referent).distinct().toList();
    boolean one =
        whom.size() == 1
            && titles.containsKey(whom.get(0).key() + !female)
            && !isSpoken(sentence.span(at, at + 1))
            && isAlone(sentence)
            && before.filter(each -> !isAlone(each)).isEmpty()
            && !hasRival(whom.get(0), female);
    return one ? Optional.of(word(sentence, at, whom.get(0), female)) : Optional.empty();
  }

  private static GenderWord word(Sentence sentence, int at, Referent whom, boolean female) {
    String text = sentence.token(at).text();
    return new GenderWord(sentence.span(at, at + 1), text, whom.key(), whom.name(), female, true);
  }

  private List<NameMention> persons(Sentence sentence) {
    return names.getOrDefault(sentence, List.of()).stream()
        .filter(name -> name.referent().kind() == ReferentKind.PERSON)
        .toList();
  }

  /** "he or she", "his/her". */
  private static boolean isEither(Sentence sentence, int at) {
    boolean female = HERS.contains(sentence.token(at).lower());
    Set<String> other = female ? HIS : HERS;
    for (int i = Math.max(0, at - 2); i < Math.min(sentence.size(), at + 3); i++) {
      if (other.contains(sentence.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "Her Majesty's government". */
  private static boolean isStyle(Sentence sentence, int at) {
    return at + 1 < sentence.size()
        && Character.isUpperCase(sentence.token(at).text().charAt(0))
        && Character.isUpperCase(sentence.token(at + 1).text().charAt(0));
  }

  private boolean isSpoken(Span place) {
    return reading.quotations().stream()
        .anyMatch(
            quotation ->
                quotation.kind() != Quotation.Kind.INDIRECT && quotation.span().touches(place));
  }

  /** Whether no noun stands for another person, and no unknown name for anybody. */
  private boolean isAlone(Sentence sentence) {
    List<NameMention> named = names.getOrDefault(sentence, List.of());
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean name = isNamed(named, i);
      boolean other =
          ANYBODY.contains(token.lower())
              || OTHERS.contains(token.lower())
              || token.is(Tag.NOUN, Tag.ADJ) && PersonWords.isPerson(token.lower())
              || token.is(Tag.PROPN) && !isTitle(token) && !CalendarNames.contain(token.lower());
      if (!name && other && !stands(named, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTitle(Token token) {
    return GenderTitles.tells(token.lower(), true) || GenderTitles.tells(token.lower(), false);
  }

  private static boolean isNamed(List<NameMention> named, int at) {
    return named.stream().anyMatch(name -> name.extent().first() <= at && at < name.extent().end());
  }

  /** "The mayor Ada Holm", "Ada Holm, the mayor": the noun is the person named beside it. */
  private static boolean stands(List<NameMention> named, int at) {
    return named.stream()
        .filter(name -> name.referent().kind() == ReferentKind.PERSON)
        .map(NameMention::extent)
        .anyMatch(
            name ->
                at == name.first() - 1
                    || at == name.first() - 2 && isComma(name, name.first() - 1)
                    || at <= name.end() + 2 && at > name.end() && isComma(name, name.end()));
  }

  private static boolean isComma(Extent name, int at) {
    return name.sentence().token(at).text().equals(",");
  }

  /** Whether the pronoun could be another's: of a woman where "she" is in question. */
  private boolean hasRival(Referent person, boolean female) {
    for (NameMention name : reading.names()) {
      if (!name.referent().key().equals(person.key()) && canBe(name, female)) {
        return true;
      }
    }
    return reading.sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .anyMatch(
            token ->
                token.is(Tag.NOUN) && GenderTitles.tells(token.lower(), female)
                    || OTHERS.contains(token.lower()));
  }

  private boolean canBe(NameMention name, boolean female) {
    String key = name.referent().key();
    int space = key.indexOf(' ');
    String given = PersonWords.gender(space < 0 ? key : key.substring(0, space));
    if (name.referent().kind() != ReferentKind.PERSON) {
      return given.equals(female ? "f" : "m");
    }
    boolean other =
        titles.containsKey(key + !female) || space > 0 && given.equals(female ? "m" : "f");
    return !other || titles.containsKey(key + female);
  }
}
