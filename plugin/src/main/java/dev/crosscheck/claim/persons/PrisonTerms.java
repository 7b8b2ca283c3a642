package dev.crosscheck.claim.persons;

import dev.crosscheck.claim.context.LookingBack;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Penalty;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.ModalVerbs;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How long persons were sent to prison for: "jailed for four years", "a three-year jail term". */
public final class PrisonTerms {

  /** No more tokens than these stand between the sentence and its length. */
  private static final int REACH = 4;

  /** What stands so far before a term can leave it open. */
  private static final int BEFORE = 9;

  private static final Set<String> VERBS = Set.of("jailed", "imprisoned", "sentenced");

  private static final Set<String> OPEN =
      Set.of("be", "being", "not", "n't", "if", "who", "previously");

  private static final Set<String> PRISON =
      Set.of("prison", "jail", "imprisonment", "bars", "custody", "detention");

  private static final Set<String> TERM = Set.of("sentence", "term");

  /** Beside these a term was given to somebody. */
  private static final Set<String> GIVING =
      Set.of(
          "give",
          "receive",
          "get",
          "got",
          "go",
          "hand",
          "impose",
          "order",
          "draw",
          "sentence",
          "jail",
          "send",
          "his",
          "her",
          "'s");

  /** A term beside these was not given, or not now. */
  private static final Set<String> NOT_GIVEN =
      Set.of(
          ("face faces faced facing if maximum minimum up carries "
                  + "carry carried seek seeks sought seeking ask asks asked request requested demand "
                  + "demanded want wanted serve served serves serving spend spent spends spending "
                  + "after already previously earlier reduced cut suspended than guidelines guideline called recommended not avoid avoided least "
                  + "remaining risk risks possible potential plea deal appeal concurrent each")
              .split(" "));

  private PrisonTerms() {}

  /** All terms that the article gives, but those of long ago. */
  public static List<PrisonTerm> of(Reading reading, LookingBack past, Accused accused) {
    List<PrisonTerm> terms = new ArrayList<>();
    for (TimeMention time : reading.times()) {
      Optional<Double> years = years(time);
      Optional<Extent> term = years.isPresent() ? term(time.extent()) : Optional.empty();
      if (term.isPresent() && !past.isOld(time.extent().sentence())) {
        terms.add(term(term.get(), years.get(), reading, accused));
      }
    }
    return terms;
  }

  /** The terms of those who are named, or named in the next sentences. */
  static List<Circumstance> ofPersons(Reading reading, Particulars particulars, Accused accused) {
    List<Circumstance> told = new ArrayList<>();
    for (PrisonTerm term : of(reading, new LookingBack(reading), accused)) {
      term.person()
          .map(
              person ->
                  particulars.of(
                      term.extent(),
                      person,
                      "the sentence",
                      new Penalty("sentence", term.length())))
          .ifPresent(told::add);
    }
    return told;
  }

  private static PrisonTerm term(Extent told, double years, Reading reading, Accused accused) {
    List<Referent> sentenced = persons(told, reading);
    return new PrisonTerm(
        told,
        new Quantity(List.of(NumberRange.exactly(years)), "year", "", List.of()),
        sentenced.stream().findFirst().or(() -> accused.in(told.sentence())),
        sentenced.stream().map(Referent::key).collect(Collectors.toUnmodifiableSet()));
  }

  /** From the verb, or the noun, to the length. */
  private static Optional<Extent> term(Extent length) {
    int verb = verb(length);
    if (verb >= 0) {
      return Optional.of(Extent.of(length.sentence(), verb, length.end()));
    }
    int noun = noun(length);
    boolean given = noun >= 0 && isGiven(length) && isGiving(length);
    return given
        ? Optional.of(
            Extent.of(
                length.sentence(),
                Math.min(noun, length.first()),
                Math.max(noun + 1, length.end())))
        : Optional.empty();
  }

  /** "Three years in prison", "a three-year jail term", "to prison for three years"; else -1. */
  private static int noun(Extent length) {
    Sentence sentence = length.sentence();
    if (word(sentence, length.first() - 1).equals("for")
        && PRISON.contains(word(sentence, length.first() - 2))) {
      return length.first() - 2;
    }
    int found = -1;
    for (int at = length.end(); at < Math.min(sentence.size(), length.end() + REACH); at++) {
      String word = word(sentence, at);
      boolean term = found >= 0 && TERM.contains(word);
      if (PRISON.contains(word) || term) {
        found = at;
      } else if (found >= 0 || sentence.token(at).is(Tag.VERB, Tag.PUNCT, Tag.CCONJ)) {
        return found;
      }
    }
    return found;
  }

  /** "Was given", "got", "his four-year prison sentence", or a headline; "a term of" may be any. */
  private static boolean isGiving(Extent length) {
    Sentence sentence = length.sentence();
    if (sentence.passage().isHeadline()) {
      return true;
    }
    for (int at = Math.max(0, length.first() - BEFORE); at < length.first(); at++) {
      if (GIVING.contains(sentence.token(at).lemma()) || GIVING.contains(word(sentence, at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isGiven(Extent length) {
    Sentence sentence = length.sentence();
    for (int at = Math.max(0, length.first() - BEFORE); at < length.first(); at++) {
      String word = word(sentence, at);
      if (ModalVerbs.leavesOpen(sentence.token(at)) || NOT_GIVEN.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** The verb that sends somebody to prison for that long; -1 where there is none. */
  private static int verb(Extent length) {
    Sentence sentence = length.sentence();
    for (int at = length.first() - 1; at >= Math.max(0, length.first() - REACH); at--) {
      if (VERBS.contains(sentence.token(at).lower())) {
        return OPEN.contains(word(sentence, at - 1)) || OPEN.contains(word(sentence, at - 2))
            ? -1
            : at;
      }
    }
    return -1;
  }

  private static String word(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).lower() : "";
  }

  private static List<Referent> persons(Extent told, Reading reading) {
    return reading.events().in(told.sentence()).stream()
        .filter(event -> event.extent().touches(told))
        .flatMap(event -> event.theme().stream())
        .map(Participant::referent)
        .filter(one -> one.kind() == ReferentKind.PERSON)
        .toList();
  }

  /** Whole years or months, and nothing about "at least". */
  private static Optional<Double> years(TimeMention time) {
    String length = time.timex();
    boolean plain =
        time.type() == TimeMention.Type.DURATION
            && time.modifier() == TimeMention.Modifier.NONE
            && length.length() > 2
            && length.substring(1, length.length() - 1).chars().allMatch(Character::isDigit);
    if (!plain) {
      return Optional.empty();
    }
    double number = Double.parseDouble(length.substring(1, length.length() - 1));
    return switch (length.charAt(length.length() - 1)) {
      case 'Y' -> Optional.of(number);
      case 'M' -> Optional.of(number / 12);
      default -> Optional.empty();
    };
  }
}
