package dev.crosscheck.claim.persons;

import dev.crosscheck.article.Passage;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.AgesTold;
import dev.crosscheck.facts.Status;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The ages of victims and suspects that an article tells one after the other, or of one alone: "a
 * girl, 6, and two boys, 10 and 13", "a 34-year-old man was arrested".
 */
final class GroupAges {

  private static final Set<String> BEFALLS =
      Set.of(
          ("death injury arrest charge kidnapping shooting stabbing rescue sentencing conviction "
                  + "crash")
              .split(" "));

  /** Words of harm that the table of events has not seen in the sentence. */
  private static final Set<String> VICTIMS =
      Set.of(
          "body",
          "victim",
          "casualty",
          "missing",
          "drown",
          "die",
          "kill",
          "injure",
          "wound",
          "arrest",
          "charge",
          "rescue");

  private static final Map<Lot, String> TOLD =
      Map.of(
          Lot.DIED, AgesTold.DIED,
          Lot.HURT, "who was hurt",
          Lot.ACCUSED, "who was accused",
          Lot.TAKEN, "who was kidnapped");

  /** Of whoever was hurt another article can tell that he died. */
  private static final Set<Lot> HARMED = Set.of(Lot.DIED, Lot.HURT);

  private static final String HARM = "who was harmed";

  private static final int OF_AGE = 18;

  private static final String AGE = "age";

  /** The sentences of a text that tell again what its headline tells. */
  private static final int LEAD = 2;

  /** Whoever stands behind one of these is compared with the one of whom the article tells. */
  private static final Set<String> ANOTHER =
      Set.of(
          ("after before since when while as like than later earlier another other second third "
                  + "also days weeks months years following")
              .split(" "));

  private final Reading reading;
  private final AgesTold.Part part;
  private final List<AgedPerson> persons;
  private final Set<Integer> numbers;
  private final boolean harm;

  private GroupAges(
      Reading reading, AgedPersons all, AgesTold.Part part, List<Sentence> sentences) {
    this.reading = reading;
    this.part = part;
    this.persons = all.in(sentences);
    this.numbers = numbers(sentences);
    this.harm = sentences.stream().anyMatch(this::tellsOfHarm);
  }

  /**
   * One of each group of which the article tells the ages in one way. Whom the headline tells of is
   * told of there, whoever else is told of further down.
   */
  static List<AgesTold> of(Reading reading) {
    AgedPersons all = new AgedPersons(reading);
    GroupAges article = new GroupAges(reading, all, AgesTold.Part.ARTICLE, reading.sentences());
    List<AgesTold> told = article.rows();
    told.addAll(article.ofOne(person -> true));
    told.addAll(article.ofHeadline(all, List.copyOf(told)));
    return told;
  }

  /**
   * Those whom the headline tells of and the article, for others, does not; and with them whom the
   * text tells of first.
   */
  private List<AgesTold> ofHeadline(AgedPersons all, List<AgesTold> article) {
    List<Sentence> sentences = reading.sentences();
    List<Sentence> top = sentences.stream().takeWhile(GroupAges::isHeadline).toList();
    GroupAges headline = new GroupAges(reading, all, AgesTold.Part.HEADLINE, top);
    List<AgesTold> lost =
        headline.ofOne(person -> true).stream()
            .filter(one -> article.stream().noneMatch(whole -> tells(whole, one)))
            .map(one -> one.among(numbers))
            .toList();
    if (lost.isEmpty()) {
      return List.of();
    }
    List<Sentence> below = sentences.subList(top.size(), sentences.size());
    List<Sentence> lead = below.stream().limit(LEAD).toList();
    List<AgesTold> told = new ArrayList<>(lost);
    new GroupAges(reading, all, AgesTold.Part.TEXT, below)
        .ofOne(one -> lead.contains(one.extent().sentence()) && !isOfAnother(one.extent())).stream()
            .filter(one -> !headline.numbers.contains(one.ages().get(0)))
            .forEach(told::add);
    return told;
  }

  private static boolean isHeadline(Sentence sentence) {
    return sentence.passage().kind() == Passage.Kind.TITLE;
  }

  private static boolean tells(AgesTold whole, AgesTold one) {
    return whole.ages().equals(one.ages()) && whole.whom().containsAll(one.whom());
  }

  /** "A day after a 2-year-old drowned", "another 2-year-old": not the one of the headline. */
  private static boolean isOfAnother(Extent person) {
    return person.sentence().tokens().subList(0, person.first()).stream()
        .anyMatch(token -> ANOTHER.contains(token.lower()));
  }

  private List<AgesTold> ofOne(Predicate<AgedPerson> chosen) {
    List<AgesTold> told = new ArrayList<>();
    persons.stream().filter(chosen).forEach(person -> add(person, told));
    return told;
  }

  private List<AgesTold> rows() {
    Map<Integer, List<AgeRow>> rows = new LinkedHashMap<>();
    for (Sentence sentence : reading.sentences()) {
      if (tellsOfHarm(sentence)) {
        AgeRow.in(sentence)
            .ifPresent(
                row -> rows.computeIfAbsent(row.ages().size(), key -> new ArrayList<>()).add(row));
      }
    }
    List<AgesTold> told = new ArrayList<>();
    for (List<AgeRow> all : rows.values()) {
      if (all.stream().map(AgeRow::ages).distinct().count() == 1) {
        told.add(told(all.get(0).extent(), Set.of(), all.get(0).ages(), "", false));
      }
    }
    return told;
  }

  private void add(AgedPerson person, List<AgesTold> told) {
    Set<String> whom = new TreeSet<>();
    for (Lot lot : person.lots()) {
      add(TOLD.get(lot), Set.of(lot), person, whom);
    }
    if (person.lots().stream().anyMatch(HARMED::contains)) {
      add(HARM, HARMED, person, whom);
    }
    if (person.years() < OF_AGE && !person.sex().isEmpty() && harm) {
      boolean only =
          persons.stream()
              .noneMatch(
                  one -> one != person && one.years() < OF_AGE && one.sex().equals(person.sex()));
      if (only) {
        whom.add(person.sex().equals("m") ? AgesTold.BOY : AgesTold.GIRL);
      }
    }
    if (!whom.isEmpty()) {
      told.add(
          told(
              person.extent(),
              whom,
              List.of(person.years()),
              person.sex(),
              person.named().isPresent()));
    }
  }

  /** What befell this one alone of all whose age the article tells, or alone of one sex. */
  private void add(String what, Set<Lot> lots, AgedPerson person, Set<String> whom) {
    List<AgedPerson> others =
        persons.stream()
            .filter(one -> one != person && one.lots().stream().anyMatch(lots::contains))
            .toList();
    if (others.isEmpty()) {
      whom.add(what);
    }
    if (!person.sex().isEmpty() && others.stream().noneMatch(person::canBe)) {
      whom.add(what + " " + person.sex());
    }
  }

  private boolean tellsOfHarm(Sentence sentence) {
    return reading.events().in(sentence).stream().anyMatch(GroupAges::isHarm)
        || sentence.tokens().stream().anyMatch(token -> VICTIMS.contains(token.lemma()));
  }

  private static boolean isHarm(EventMention event) {
    return BEFALLS.contains(event.family()) && event.status() == Status.HAPPENED;
  }

  /** All numbers that can be ages: no hour, and nothing that counts or measures. */
  private Set<Integer> numbers(List<Sentence> sentences) {
    Set<Integer> all = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (int at = 0; at < sentence.size(); at++) {
        Optional<YearsOld> old = YearsOld.endingAt(sentence, at);
        Extent token = Extent.of(sentence, at, at + 1);
        old.map(YearsOld::years)
            .or(
                () ->
                    AgeRow.years(sentence.token(token.first()).lower()).filter(n -> isBare(token)))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  private boolean isBare(Extent number) {
    return !isTime(number) && !isCount(number);
  }

  private boolean isTime(Extent token) {
    return reading.times().in(token.sentence()).stream()
        .anyMatch(time -> time.extent().touches(token));
  }

  private boolean isCount(Extent token) {
    return reading.quantities().in(token.sentence()).stream()
        .filter(number -> number.extent().touches(token))
        .map(QuantityMention::quantity)
        .anyMatch(
            number -> !number.noun().equals(AGE) && !(number.noun() + number.measure()).isEmpty());
  }

  private AgesTold told(
      Extent extent, Set<String> whom, List<Integer> ages, String sex, boolean named) {
    return new AgesTold(
        extent.span(),
        Texts.fold(extent.text()),
        whom,
        ages,
        sex,
        named,
        part,
        numbers,
        reading.article().metadata().date());
  }
}
