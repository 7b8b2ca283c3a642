package dev.crosscheck.claim.persons;

import dev.crosscheck.claim.context.Texts;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.NameMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.entity.PersonWords;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Condition;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How badly somebody is hurt, where an article tells it of one person. */
final class Conditions {

  private static final Map<String, Condition.State> CONDITIONS =
      Map.of(
          "critical", Condition.State.CRITICAL,
          "grave", Condition.State.CRITICAL,
          "serious", Condition.State.SERIOUS,
          "stable", Condition.State.STABLE,
          "good", Condition.State.STABLE,
          "fair", Condition.State.STABLE,
          "satisfactory", Condition.State.STABLE);

  private static final Set<String> LISTED = Set.of("listed", "described", "reported");

  private static final Set<String> SLIGHT =
      Set.of("scratch", "scratches", "bruise", "bruises", "unhurt", "unharmed", "unscathed");

  private static final Set<String> ESCAPES = Set.of("escaped", "escape", "escapes", "walked");

  /** What sets one of the hurt apart from the others. */
  private static final Set<String> PLACES =
      Set.of(
          "driver",
          "passenger",
          "pedestrian",
          "cyclist",
          "motorcyclist",
          "pilot",
          "officer",
          "deputy",
          "firefighter",
          "gunman",
          "suspect",
          "attacker",
          "guard");

  private static final Map<String, String> SEXES = new HashMap<>();

  static {
    for (String word : "man boy son brother father husband he him his uncle".split(" ")) {
      SEXES.put(word, "m");
    }
    for (String word : "woman girl daughter sister mother wife she her aunt".split(" ")) {
      SEXES.put(word, "f");
    }
  }

  private final Reading reading;
  private final Particulars particulars;
  private final Bearers bearers;
  private final List<Circumstance> told = new ArrayList<>();

  private Conditions(Reading reading, Particulars particulars, Bearers bearers) {
    this.reading = reading;
    this.particulars = particulars;
    this.bearers = bearers;
  }

  /** Of nobody that is named only where no other condition is told. */
  static List<Circumstance> of(Reading reading, Particulars particulars, Bearers bearers) {
    Conditions conditions = new Conditions(reading, particulars, bearers);
    for (int place = 0; place < reading.sentences().size(); place++) {
      conditions.read(place);
    }
    List<Circumstance> told = conditions.told;
    boolean many = told.size() > 1;
    return many ? told.stream().filter(one -> !one.whom().isEmpty()).toList() : told;
  }

  private void read(int place) {
    Sentence sentence = reading.sentences().get(place);
    for (int at = 1; at < sentence.size(); at++) {
      String word = sentence.token(at).lower();
      Condition.State state = CONDITIONS.get(word);
      boolean told =
          state != null
              && at + 1 < sentence.size()
              && sentence.token(at + 1).lower().equals("condition")
              && !hasBoth(sentence, word);
      if (told) {
        add(place, at, at + 2, state);
      } else if (state != null && isListed(sentence, at) && !hasBoth(sentence, word)) {
        add(place, at - 2, at + 1, state);
      } else if (SLIGHT.contains(word) && escapes(sentence, at) >= 0) {
        add(place, escapes(sentence, at), at + 1, Condition.State.SLIGHT);
      }
    }
  }

  /** "Critical but stable", "upgraded from critical to stable". */
  private static boolean hasBoth(Sentence sentence, String word) {
    return sentence.tokens().stream()
        .anyMatch(token -> CONDITIONS.containsKey(token.lower()) && !token.lower().equals(word));
  }

  /** "Was listed as stable": nothing is named that is so. */
  private static boolean isListed(Sentence sentence, int state) {
    boolean alone =
        state + 1 >= sentence.size() || !sentence.token(state + 1).is(Tag.NOUN, Tag.ADJ, Tag.PROPN);
    return alone
        && state > 1
        && sentence.token(state - 1).lower().equals("as")
        && LISTED.contains(sentence.token(state - 2).lower());
  }

  private static int escapes(Sentence sentence, int slight) {
    for (int at = slight - 1; at >= Math.max(0, slight - 3); at--) {
      if (ESCAPES.contains(sentence.token(at).lower())) {
        return at;
      }
    }
    return -1;
  }

  private void add(int place, int first, int end, Condition.State state) {
    Sentence sentence = reading.sentences().get(place);
    int subject = subject(sentence, first);
    if (subject < 0) {
      return;
    }
    String head = sentence.token(subject).lower();
    boolean pronoun = head.equals("he") || head.equals("she");
    Optional<Referent> named = named(sentence, subject, pronoun);
    if (pronoun && named.isEmpty() && place > 0) {
      Sentence before = reading.sentences().get(place - 1);
      int whom = subject(before, before.size());
      head = whom < 0 ? head : before.token(whom).lower();
    }
    Extent extent = Extent.of(sentence, first, end);
    String words = Texts.fold(sentence.text(first, end));
    String whom = named.isPresent() || !PLACES.contains(head) ? "" : head;
    String sex = SEXES.getOrDefault(pronoun ? sentence.token(subject).lower() : head, "");
    Condition condition = new Condition(state, day(sentence, state), whom, sex, words);
    told.add(
        named.isPresent()
            ? particulars.of(extent, named.get(), "the condition", condition)
            : particulars.circumstance(extent, "one hurt", "", "how badly one is hurt", condition));
  }

  private Optional<Referent> named(Sentence sentence, int subject, boolean pronoun) {
    return pronoun
        ? bearers.pronoun(sentence, subject)
        : reading.names().in(sentence).stream()
            .filter(name -> name.extent().first() <= subject && subject < name.extent().end())
            .map(NameMention::referent)
            .filter(one -> one.kind() == ReferentKind.PERSON)
            .findFirst();
  }

  /** The first word for a person in the sentence, of one; -1 where there is none. */
  private int subject(Sentence sentence, int end) {
    for (int at = 0; at < end; at++) {
      String word = sentence.token(at).lower();
      boolean noun =
          sentence.token(at).is(Tag.NOUN) && PersonWords.isPerson(sentence.token(at).lemma());
      boolean compound = noun && at + 1 < end && sentence.token(at + 1).is(Tag.NOUN);
      if (noun && !compound) {
        return sentence.token(at).lemma().equals(word) ? at : -1;
      }
      boolean pronoun = word.equals("he") || word.equals("she");
      if (pronoun || nameAt(sentence, at).isPresent()) {
        return at;
      }
    }
    return -1;
  }

  private Optional<NameMention> nameAt(Sentence sentence, int at) {
    return reading.names().in(sentence).stream()
        .filter(name -> name.extent().first() == at)
        .filter(name -> name.referent().kind() == ReferentKind.PERSON)
        .findFirst();
  }

  private Optional<LocalDate> day(Sentence sentence, Condition.State state) {
    Optional<LocalDate> said =
        reading.times().in(sentence).stream()
            .map(TimeMention::range)
            .flatMap(Optional::stream)
            .filter(range -> range.first().equals(range.last()))
            .map(DateRange::first)
            .findFirst();
    return state == Condition.State.SLIGHT ? Optional.empty() : said;
  }
}
