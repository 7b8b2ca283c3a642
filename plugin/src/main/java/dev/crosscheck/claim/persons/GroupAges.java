package dev.crosscheck.claim.persons;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
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
import java.util.stream.Stream;

/**
 * The ages of victims and suspects that an article tells one after the other, or without a name: "a
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

  private final Reading reading;
  private final Map<String, List<AgesTold>> told = new LinkedHashMap<>();
  private final Set<Integer> numbers = new HashSet<>();

  private GroupAges(Reading reading) {
    this.reading = reading;
  }

  /** One of each group of which the article tells the ages in one way. */
  static List<AgesTold> of(Reading reading) {
    return new GroupAges(reading).read();
  }

  private List<AgesTold> read() {
    for (Sentence sentence : reading.sentences()) {
      List<EventMention> harm = harm(sentence);
      if (!harm.isEmpty() || tellsOfHarm(sentence)) {
        add(sentence, harm);
      }
    }
    List<AgesTold> only = new ArrayList<>();
    for (List<AgesTold> all : told.values()) {
      if (all.stream().map(AgesTold::ages).distinct().count() == 1) {
        AgesTold one = all.get(0);
        only.add(
            new AgesTold(
                one.span(), one.text(), one.whom(), one.ages(), numbers(), one.reported()));
      }
    }
    return only;
  }

  /** The row of ages in the sentence, or else each age that stands alone in it. */
  private void add(Sentence sentence, List<EventMention> harm) {
    Optional<AgeRow> row = AgeRow.in(sentence);
    if (row.isPresent()) {
      List<Integer> ages = row.get().ages();
      add(String.valueOf(ages.size()), row.get().extent(), ages);
      return;
    }
    Stream.concat(
            harm.stream().flatMap(event -> LoneAge.of(event).stream()),
            LoneAge.children(sentence).stream())
        .forEach(age -> add(age.whom(), age.extent(), List.of(age.years())));
  }

  private List<EventMention> harm(Sentence sentence) {
    return reading.events().in(sentence).stream()
        .filter(event -> BEFALLS.contains(event.family()) && event.status() == Status.HAPPENED)
        .toList();
  }

  private static boolean tellsOfHarm(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> VICTIMS.contains(token.lemma()));
  }

  /** All numbers of the article that can be ages. */
  private Set<Integer> numbers() {
    if (numbers.isEmpty()) {
      for (Sentence sentence : reading.sentences()) {
        for (int at = 0; at < sentence.size(); at++) {
          AgeRow.years(sentence.token(at).lower()).ifPresent(numbers::add);
          YearsOld.endingAt(sentence, at).ifPresent(age -> numbers.add(age.years()));
        }
      }
    }
    return numbers;
  }

  private void add(String whom, Extent extent, List<Integer> ages) {
    told.computeIfAbsent(whom, key -> new ArrayList<>())
        .add(
            new AgesTold(
                extent.span(),
                Texts.fold(extent.text()),
                whom,
                ages,
                Set.of(),
                reading.article().metadata().date()));
  }
}
