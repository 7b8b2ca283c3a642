package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.entity.PersonWords;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Of whom a verb tells that something befell them: its subject, "who" and "he" included. */
final class Affected {

  /** One of them, and the tokens that tell who it is. */
  private record Mentioned(AffectedPerson person, int first, int end) {}

  private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

  /** What a clause cannot reach back over. */
  private static final Set<String> CLOSED =
      Set.of("after", "before", "while", "when", "because", "as", ";", ":", "until");

  /** What stands between a person and a name for the same person. */
  private static final Set<String> NAMING = Set.of(",", "identified", "as", "named", "(", "-");

  private static final Set<String> SEVERAL =
      Set.of("one", "another", "other", "second", "third", "first");

  private static final Set<String> PREPOSITIONS =
      Set.of("by", "with", "from", "of", "to", "for", "near", "beside");

  private static final int MOST_VERBS = 4;

  private final Reading reading;
  private final Bearers bearers;
  private final Map<Sentence, Sentence> preceding = new IdentityHashMap<>();
  private final Map<Referent, Integer> ages = new HashMap<>();

  Affected(Reading reading, Bearers bearers) {
    this.reading = reading;
    this.bearers = bearers;
    List<Sentence> sentences = reading.sentences();
    for (int at = 1; at < sentences.size(); at++) {
      preceding.put(sentences.get(at), sentences.get(at - 1));
    }
    for (NameMention name : reading.names()) {
      BearerAge.of(name).ifPresent(age -> ages.putIfAbsent(name.referent(), age.years()));
    }
  }

  /** The subject of the verb group that ends there; nobody where it cannot be told. */
  List<AffectedPerson> subject(Sentence sentence, int verb) {
    int end = verb;
    for (int verbs = 0; verbs < MOST_VERBS && end > 0; verbs++) {
      int first = clause(sentence, end);
      int pronoun = pronoun(sentence, first, end);
      if (pronoun >= 0) {
        return standsFor(sentence, pronoun);
      }
      List<AffectedPerson> persons = persons(sentence, first, end);
      if (!persons.isEmpty() || first == 0 || isClosed(sentence.token(first - 1))) {
        return persons;
      }
      end = first - 1;
    }
    return List.of();
  }

  /** Where the words begin that follow the verb, or the subordinator, before them. */
  private int clause(Sentence sentence, int end) {
    int at = end;
    while (at > 0 && !isVerb(sentence, at - 1) && !isClosed(sentence.token(at - 1))) {
      at--;
    }
    return at;
  }

  /** Names are taken for verbs. */
  private boolean isVerb(Sentence sentence, int at) {
    return sentence.token(at).is(Tag.VERB)
        && reading.names().in(sentence).stream()
            .noneMatch(name -> name.extent().first() <= at && at < name.extent().end());
  }

  private static boolean isClosed(Token token) {
    return CLOSED.contains(token.lower());
  }

  private static int pronoun(Sentence sentence, int first, int end) {
    for (int at = end - 1; at >= first; at--) {
      if (PRONOUNS.contains(sentence.token(at).lower())) {
        return at;
      }
    }
    return -1;
  }

  private List<AffectedPerson> standsFor(Sentence sentence, int pronoun) {
    String word = sentence.token(pronoun).lower();
    List<AffectedPerson> before = pronoun == 0 ? List.of() : subject(sentence, pronoun);
    if (!before.isEmpty()) {
      boolean agrees = word.equals("they") == before.size() > 1;
      return agrees && before.stream().allMatch(one -> one.canBe(word)) ? before : List.of();
    }
    List<AffectedPerson> earlier = word.equals("they") ? List.of() : before(sentence, word);
    if (!earlier.isEmpty()) {
      return earlier.size() == 1 ? earlier : List.of();
    }
    Optional<Referent> named =
        word.equals("they") ? Optional.empty() : bearers.pronoun(sentence, pronoun);
    return named.map(who -> List.of(known(who))).orElse(List.of());
  }

  /** Those of the sentence before who can be meant; "to her father" is nobody's subject. */
  private List<AffectedPerson> before(Sentence sentence, String pronoun) {
    Sentence before = preceding.get(sentence);
    if (before == null) {
      return List.of();
    }
    return mentioned(before, 0, before.size()).stream()
        .map(Mentioned::person)
        .filter(one -> one.canBe(pronoun))
        .toList();
  }

  /**
   * Those of whom the words tell: all of a list, and the only one of others. Whose wife it was, and
   * by whom it was done, are not meant.
   */
  List<AffectedPerson> persons(Sentence sentence, int first, int end) {
    List<Mentioned> found = mentioned(sentence, first, end);
    boolean listed = true;
    for (int at = 1; at < found.size(); at++) {
      listed &= isListed(sentence, found.get(at - 1).end(), found.get(at).first());
    }
    return listed
        ? found.stream().map(Mentioned::person).toList()
        : List.of(AffectedPerson.SOMEBODY);
  }

  private List<Mentioned> mentioned(Sentence sentence, int first, int end) {
    List<Mentioned> found = new ArrayList<>();
    int next;
    for (int at = first; at < end; at = next) {
      next = end(sentence, at);
      Optional<AffectedPerson> one = next > end ? Optional.empty() : at(sentence, at, next);
      boolean told =
          one.isPresent()
              && !isPossessor(sentence, next)
              && !isBehindPreposition(sentence, at, first);
      if (told) {
        Mentioned last = found.isEmpty() ? null : found.get(found.size() - 1);
        if (last != null && isOne(sentence, last.end(), at)) {
          found.remove(found.size() - 1);
          found.add(new Mentioned(last.person().with(one.get()), last.first(), next));
        } else {
          found.add(new Mentioned(one.get(), at, next));
        }
      }
    }
    return found;
  }

  private Optional<NameMention> name(Sentence sentence, int at) {
    return reading.names().in(sentence).stream()
        .filter(name -> name.extent().first() == at && Bearers.isPerson(name))
        .findFirst();
  }

  private int end(Sentence sentence, int at) {
    return name(sentence, at).map(name -> name.extent().end()).orElse(at + 1);
  }

  private Optional<AffectedPerson> at(Sentence sentence, int at, int end) {
    Optional<NameMention> name = name(sentence, at);
    if (name.isPresent()) {
      return Optional.of(known(name.get().referent()));
    }
    Token token = sentence.token(at);
    boolean compound = end < sentence.size() && sentence.token(end).is(Tag.NOUN);
    Optional<AffectedPerson> noun = AffectedPerson.of(token.lower());
    if (noun.isPresent() && !compound) {
      return noun.map(one -> isOneOfSeveral(sentence, at) ? one.oneOfSeveral() : one);
    }
    return token.is(Tag.NOUN) && PersonWords.isPerson(token.lemma()) && !compound
        ? Optional.of(AffectedPerson.SOMEBODY)
        : Optional.empty();
  }

  private static boolean isOneOfSeveral(Sentence sentence, int noun) {
    int at = noun - 1;
    while (at >= 0
        && sentence.token(at).is(Tag.ADJ)
        && !SEVERAL.contains(sentence.token(at).lower())) {
      at--;
    }
    return at >= 0 && SEVERAL.contains(sentence.token(at).lower());
  }

  /** With the age that the article gives beside a name. */
  private AffectedPerson known(Referent who) {
    String key = who.key();
    String gender =
        key.indexOf(' ') < 0 ? "" : PersonWords.gender(key.substring(0, key.indexOf(' ')));
    AffectedPerson person = new AffectedPerson(Optional.of(who), "", gender, true);
    return ages.containsKey(who) ? person.aged(ages.get(who)) : person;
  }

  private static boolean isPossessor(Sentence sentence, int end) {
    return end < sentence.size() && sentence.token(end).is(Tag.PART);
  }

  private static boolean isBehindPreposition(Sentence sentence, int at, int first) {
    int before = at - 1;
    while (before >= first && sentence.token(before).is(Tag.DET, Tag.ADJ, Tag.NUM, Tag.PRON)) {
      before--;
    }
    return before >= first
        && (sentence.token(before).is(Tag.ADP)
            || PREPOSITIONS.contains(sentence.token(before).lower()));
  }

  /** "His wife Ada", "the teenager, identified as Ada Holm". */
  private boolean isOne(Sentence sentence, int last, int at) {
    boolean name = name(sentence, at).isPresent();
    for (int between = last; between < at; between++) {
      if (!NAMING.contains(sentence.token(between).lower())) {
        return false;
      }
    }
    return name && (last == at || !sentence.token(at - 1).lower().equals(","));
  }

  private static boolean isListed(Sentence sentence, int last, int at) {
    for (int between = last; between < at; between++) {
      Token token = sentence.token(between);
      boolean joint = token.text().equals(",") || token.is(Tag.CCONJ);
      if (!joint && !token.is(Tag.DET, Tag.ADJ, Tag.NUM, Tag.PRON)) {
        return false;
      }
    }
    return last < at;
  }
}
