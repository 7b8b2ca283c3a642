package dev.crosscheck.claim.persons;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.entity.PersonWords;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.Status;
import dev.crosscheck.language.PersonNouns;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All whose age an article tells. Whoever is of one age is one person, unless names or words of sex
 * tell them apart: "Ada Holm, 34, was shot. The 34-year-old died in hospital."
 */
final class AgedPersons {

  private static final Map<String, Lot> EVENTS =
      Map.of(
          "death", Lot.DIED,
          "injury", Lot.HURT,
          "shooting", Lot.HURT,
          "stabbing", Lot.HURT,
          "arrest", Lot.ACCUSED,
          "charge", Lot.ACCUSED,
          "conviction", Lot.ACCUSED,
          "sentencing", Lot.ACCUSED,
          "kidnapping", Lot.TAKEN);

  /** How long a description can be: "15-year-old high school football player". */
  private static final int LONGEST = 6;

  /** More of them are a list, and each is held against all others. */
  private static final int MOST = 200;

  private final Reading reading;
  private final LookingBack past;
  private final Map<Referent, Set<Lot>> named = new HashMap<>();

  AgedPersons(Reading reading) {
    this.reading = reading;
    this.past = new LookingBack(reading);
    for (NameMention name : reading.names()) {
      if (Bearers.isPerson(name)) {
        lots(name.referent()).addAll(LotGrammar.of(name.extent(), reading));
      }
    }
    for (EventMention event : reading.events()) {
      lot(event)
          .ifPresent(lot -> event.theme().ifPresent(theme -> lots(theme.referent()).add(lot)));
    }
  }

  private Set<Lot> lots(Referent who) {
    return named.computeIfAbsent(who, key -> EnumSet.noneOf(Lot.class));
  }

  private static Optional<Lot> lot(EventMention event) {
    return event.status() == Status.HAPPENED && event.count().isEmpty()
        ? Optional.ofNullable(EVENTS.get(event.family()))
        : Optional.empty();
  }

  /** Those of whom these sentences tell, in reading order, each once. */
  List<AgedPerson> in(List<Sentence> sentences) {
    List<AgedPerson> persons = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (int at = 0; at < sentence.size(); at++) {
        Optional<YearsOld> old = YearsOld.endingAt(sentence, at);
        if (old.isPresent()) {
          int end = described(sentence, at + 1);
          add(old.get().years(), Extent.of(sentence, old.get().first(), end), persons);
        } else {
          behind(sentence, at, persons);
        }
      }
      inClauses(sentence, persons);
    }
    return persons;
  }

  /** "Ada Holm, who was 26, died". */
  private void inClauses(Sentence sentence, List<AgedPerson> persons) {
    for (NameMention name : reading.names().in(sentence)) {
      Extent extent = name.extent();
      if (Bearers.isPerson(name) && word(sentence, extent.end() + 1).equals("who")) {
        BearerAge.told(sentence, extent.first(), extent.end())
            .ifPresent(
                age -> add(age.years(), Extent.of(sentence, extent.first(), age.end()), persons));
      }
    }
  }

  /** "Ada Holm, 34,", "a man, 43, was", "a man of 43", "a boy aged 9", "Boy, 7, drowns". */
  private void behind(Sentence sentence, int at, List<AgedPerson> persons) {
    Optional<Integer> years = at < 2 ? Optional.empty() : YearsOld.figures(word(sentence, at));
    if (years.isEmpty()) {
      return;
    }
    String before = word(sentence, at - 1);
    boolean closed = at + 1 >= sentence.size() || sentence.token(at + 1).is(Tag.PUNCT, Tag.AUX);
    Token noun = sentence.token(at - 2);
    boolean apposed = before.equals(",") && closed;
    boolean person = noun.is(Tag.PROPN) || PersonWords.isPerson(noun.lemma());
    boolean sex = !PersonNouns.sex(noun.lower()).isEmpty();
    boolean of = before.equals("of") && closed && sex;
    boolean aged = before.equals("aged") || before.equals("age");
    Optional<NameMention> name = nameEndingAt(sentence, at - 1);
    boolean named = name.isPresent() && BearerAge.of(name.get()).isPresent();
    if (named && (apposed || aged)) {
      add(years.get(), Extent.of(sentence, name.get().extent().first(), at + 1), persons);
    } else if (name.isEmpty() && person && (apposed && (sex || noun.is(Tag.NOUN)) || of || aged)) {
      add(years.get(), Extent.of(sentence, at - 2, at + 1), persons);
    }
  }

  private Optional<NameMention> nameEndingAt(Sentence sentence, int end) {
    return reading.names().in(sentence).stream()
        .filter(name -> name.extent().end() == end && Bearers.isPerson(name))
        .findFirst();
  }

  /** Behind the noun, or the name, that an age describes; of the age alone, the age's end. */
  private static int described(Sentence sentence, int from) {
    int noun = from;
    for (int at = from; at < Math.min(sentence.size(), from + LONGEST); at++) {
      boolean sex = !PersonNouns.sex(word(sentence, at)).isEmpty();
      boolean goesOn = sex || sentence.token(at).is(Tag.NOUN, Tag.PROPN, Tag.ADJ);
      if (!goesOn || LotWords.tells(word(sentence, at))) {
        return noun;
      }
      noun = sentence.token(at).is(Tag.ADJ) && !sex ? noun : at + 1;
    }
    return noun;
  }

  private void add(int years, Extent extent, List<AgedPerson> persons) {
    if (past.isOld(extent)) {
      return;
    }
    Optional<Referent> named =
        reading.names().in(extent.sentence()).stream()
            .filter(name -> Bearers.isPerson(name) && name.extent().touches(extent))
            .map(NameMention::referent)
            .findFirst();
    AgedPerson person =
        new AgedPerson(years, extent, sex(extent, named), named, lots(extent, named));
    for (int at = 0; at < persons.size(); at++) {
      if (persons.get(at).isOne(person)) {
        persons.set(at, persons.get(at).with(person));
        return;
      }
    }
    if (persons.size() < MOST) {
      persons.add(person);
    }
  }

  private static String sex(Extent extent, Optional<Referent> named) {
    Sentence sentence = extent.sentence();
    for (int at = extent.end() - 1; at >= extent.first(); at--) {
      String sex = PersonNouns.sex(word(sentence, at));
      if (!sex.isEmpty()) {
        return sex;
      }
    }
    String key = named.map(Referent::key).orElse("");
    int space = key.indexOf(' ');
    return space < 0 ? "" : PersonWords.gender(key.substring(0, space));
  }

  private Set<Lot> lots(Extent extent, Optional<Referent> name) {
    Set<Lot> lots = EnumSet.noneOf(Lot.class);
    lots.addAll(LotGrammar.of(extent, reading));
    name.map(this::lots).ifPresent(lots::addAll);
    for (EventMention event : reading.events().in(extent.sentence())) {
      boolean theme = event.theme().map(Participant::extent).filter(extent::touches).isPresent();
      lot(event).filter(lot -> theme).ifPresent(lots::add);
    }
    return lots;
  }

  private static String word(Sentence sentence, int at) {
    return at < sentence.size() ? sentence.token(at).lower() : "";
  }
}
