package dev.crosscheck.claim.incidents;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.event.Attributions;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Finder;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who came upon a body: "a man walking his dog found the body", "found dead by his landlord". Those
 * who come because they are called, police and firefighters, find it once more.
 */
final class IncidentFinders {

  /** Each is another person than the others; "a man" and "a resident" can be any of them. */
  private static final Map<String, String> SORTS = new HashMap<>();

  static {
    add("angler", "angler fisherman fishermen");
    add("cyclist", "cyclist bicyclist");
    add("roommate", "roommate flatmate housemate");
    add("landlord", "landlord landlady");
    add("neighbour", "neighbour neighbor");
    add("cleaner", "cleaner maid housekeeper chambermaid");
    add("caretaker", "caretaker janitor");
    add("driver", "driver motorist trucker");
    add("jogger", "jogger runner");
    add("child", "child boy girl schoolboy schoolgirl");
    for (String one :
        ("hunter hiker farmer guard wife husband mother father son daughter brother sister "
                + "girlfriend boyfriend friend tourist colleague teacher student dog")
            .split(" ")) {
      add(one, one);
    }
  }

  private static final Set<String> FOUND = Set.of("found", "discovered");
  private static final Set<String> BODIES = Set.of("body", "corpse", "remains", "remain");

  private static final Set<String> CLAUSE =
      Set.of(
          "which", "that", "who", "when", "while", "after", "before", "but", "as", "because",
          "where", "said", "says");

  private static final int BESIDE = 5;
  private static final int LONGEST = 8;

  private final Reading reading;
  private final LookingBack past;
  private final Attributions voices;
  private final List<Circumstance> told = new ArrayList<>();

  private IncidentFinders(Reading reading) {
    this.reading = reading;
    this.past = new LookingBack(reading);
    this.voices = new Attributions(reading.quotations());
  }

  private static void add(String sort, String nouns) {
    for (String noun : nouns.split(" ")) {
      SORTS.put(noun, sort);
    }
  }

  /** The one finder of whom the article tells; none where it tells of several. */
  static List<Circumstance> of(Reading reading) {
    return new IncidentFinders(reading).read();
  }

  private List<Circumstance> read() {
    for (Sentence sentence : reading.sentences()) {
      for (int at = 1; at + 1 < sentence.size(); at++) {
        if (FOUND.contains(sentence.token(at).lower())) {
          found(sentence, at);
        }
      }
    }
    boolean one = !told.isEmpty() && told.stream().noneMatch(told.get(0)::conflicts);
    return one ? told.subList(0, 1) : List.of();
  }

  private void found(Sentence sentence, int verb) {
    int by = by(sentence, verb);
    if (by > 0) {
      boolean dead = word(sentence, verb + 1).equals("dead");
      if (dead || hasBody(sentence, 0, verb)) {
        add(sentence, by + 1, end(sentence, by + 1), verb);
      }
      return;
    }
    boolean passive = sentence.token(verb - 1).is(Tag.AUX) || sentence.token(verb - 1).is(Tag.ADV);
    int reach = Math.min(sentence.size(), verb + BESIDE);
    if (!passive && hasBody(sentence, verb + 1, reach)) {
      add(sentence, first(sentence, verb), verb, verb);
    }
  }

  /** "Found by", "discovered early on Monday by"; -1 where there is none. */
  private static int by(Sentence sentence, int verb) {
    for (int at = verb + 1; at < Math.min(sentence.size(), verb + BESIDE); at++) {
      if (sentence.token(at).lower().equals("by")) {
        return at;
      }
      if (sentence.token(at).is(Tag.PUNCT)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean hasBody(Sentence sentence, int from, int end) {
    for (int at = from; at < end; at++) {
      if (BODIES.contains(sentence.token(at).lemma())) {
        return true;
      }
    }
    return false;
  }

  private void add(Sentence sentence, int from, int end, int verb) {
    String sort = sort(sentence, from, end);
    Extent extent = Extent.of(sentence, Math.min(from, verb), Math.max(end, verb + 1));
    if (sort.isEmpty() || isOpen(sentence) || past.isOld(extent)) {
      return;
    }
    told.add(
        new Circumstance(
            extent.span(),
            Texts.fold(extent.text()),
            "finding of body",
            "",
            "who found the body",
            new Finder(sort, Texts.fold(sentence.text(from, end))),
            voices.at(sentence, verb),
            reading.article().metadata().date()));
  }

  private static boolean isOpen(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(Hedging::isOpen);
  }

  /** The sort of the last such noun; empty where it is another's, as "the landlord's son" is. */
  private static String sort(Sentence sentence, int from, int end) {
    String sort = "";
    int sorts = 0;
    for (int at = from; at < end; at++) {
      String one = SORTS.getOrDefault(sentence.token(at).lemma(), "");
      if (!one.isEmpty() && !one.equals(sort)) {
        sort = one;
        sorts++;
      }
    }
    return sorts == 1 ? sort : "";
  }

  private static int first(Sentence sentence, int verb) {
    int at = verb;
    while (at > Math.max(0, verb - LONGEST)
        && !sentence.token(at - 1).is(Tag.PUNCT)
        && !CLAUSE.contains(sentence.token(at - 1).lower())) {
      at--;
    }
    return at;
  }

  private static int end(Sentence sentence, int from) {
    int at = from;
    while (at < Math.min(sentence.size(), from + LONGEST)
        && !sentence.token(at).is(Tag.PUNCT, Tag.ADP)
        && !CLAUSE.contains(sentence.token(at).lower())) {
      at++;
    }
    return at;
  }

  private static String word(Sentence sentence, int at) {
    return at < sentence.size() ? sentence.token(at).lower() : "";
  }
}
