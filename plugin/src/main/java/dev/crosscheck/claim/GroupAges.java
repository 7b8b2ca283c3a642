package dev.crosscheck.claim;

import dev.crosscheck.extraction.EventMention;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.AgesTold;
import dev.crosscheck.facts.Status;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  private static final Set<String> AGED = Set.of("aged", "age", "ages");
  private static final Set<String> AND = Set.of(",", "and", "&");

  /** No more tokens than these part two ages of a row. */
  private static final int BETWEEN = 9;

  private static final int OLDEST = 115;
  private static final int FEWEST = 2;

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
      if ((!harm.isEmpty() || tellsOfHarm(sentence)) && !row(sentence)) {
        harm.stream()
            .flatMap(event -> LoneAge.of(event).stream())
            .forEach(age -> add(age.whom(), age.extent(), List.of(age.years())));
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
          number(sentence.token(at).lower()).ifPresent(numbers::add);
          YearsOld.endingAt(sentence, at).ifPresent(age -> numbers.add(age.years()));
        }
      }
    }
    return numbers;
  }

  /** Whether there is a row of ages in the sentence; the longest is kept. */
  private boolean row(Sentence sentence) {
    List<Integer> row = new ArrayList<>();
    List<Integer> best = List.of();
    for (int at = 0; at < sentence.size(); at++) {
      if (age(sentence, at, row).isPresent()) {
        if (!row.isEmpty() && !isRow(sentence, row.get(row.size() - 1), at)) {
          row.clear();
        }
        row.add(at);
        best = row.size() > best.size() ? List.copyOf(row) : best;
      }
    }
    if (best.size() >= FEWEST) {
      List<Integer> ages =
          best.stream().map(at -> years(sentence, at).orElseThrow()).sorted().toList();
      int first = best.get(0);
      add(Extent.of(sentence, start(sentence, first), best.get(best.size() - 1) + 1), ages);
    }
    return best.size() >= FEWEST;
  }

  private void add(Extent extent, List<Integer> ages) {
    add(String.valueOf(ages.size()), extent, ages);
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

  /** The noun or the word "aged" before an age. */
  private static int start(Sentence sentence, int age) {
    int at = age - 1;
    while (at > 0
        && (sentence.token(at).is(Tag.PUNCT) || AGED.contains(sentence.token(at).lower()))) {
      at--;
    }
    return Math.max(0, at);
  }

  /**
   * "Holm, 34,", "aged 12", "a girl, 6, and", and what follows such a one in a row; "68 and
   * 48-years-old".
   */
  private static Optional<Integer> age(Sentence sentence, int at, List<Integer> row) {
    Optional<Integer> years = years(sentence, at);
    if (years.isEmpty() || at == 0) {
      return Optional.empty();
    }
    String before = sentence.token(at - 1).lower();
    boolean closed = at + 1 == sentence.size() || closes(sentence.token(at + 1));
    boolean said = AGED.contains(before) || !isBare(sentence.token(at).lower());
    boolean apposed = before.equals(",") && at > 1 && isBearer(sentence.token(at - 2));
    boolean follows =
        AND.contains(before)
            && !row.isEmpty()
            && (row.get(row.size() - 1) == at - 2 || row.get(row.size() - 1) == at - 3);
    boolean leads =
        at + 2 < sentence.size()
            && AND.contains(sentence.token(at + 1).lower())
            && years(sentence, at + 2).isPresent()
            && !isBare(sentence.token(at + 2).lower());
    return said || leads || closed && (apposed || follows) ? years : Optional.empty();
  }

  private static boolean closes(Token token) {
    return token.is(Tag.PUNCT, Tag.CCONJ, Tag.VERB, Tag.AUX, Tag.SCONJ, Tag.PRON)
        || token.lower().equals("of");
  }

  private static boolean isBearer(Token token) {
    return token.is(Tag.NOUN, Tag.PROPN);
  }

  /** Whether nothing but commas, names and descriptions stands between two ages. */
  private static boolean isRow(Sentence sentence, int age, int next) {
    if (next - age > BETWEEN) {
      return false;
    }
    for (int at = age + 1; at < next; at++) {
      Token token = sentence.token(at);
      boolean mark = token.is(Tag.PUNCT) && !token.lower().equals(",");
      if (mark || token.is(Tag.VERB, Tag.AUX, Tag.SCONJ, Tag.ADV)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Integer> years(Sentence sentence, int at) {
    return number(sentence.token(at).lower());
  }

  /** 34 of "34", "34-year-old" and "34-years-old". */
  private static Optional<Integer> number(String word) {
    int dash = word.indexOf('-');
    boolean old = dash > 0 && word.endsWith("old");
    return YearsOld.figures(old ? word.substring(0, dash) : word).filter(years -> years <= OLDEST);
  }

  private static boolean isBare(String word) {
    return word.indexOf('-') < 0;
  }
}
