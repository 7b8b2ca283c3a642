package dev.crosscheck.claim;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Figure;
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
import java.util.stream.Stream;

/** How long persons were sent to prison for: "jailed for four years", "a three-year jail term". */
final class PrisonTerms {

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

  /** A term beside these was not given, or not now. */
  private static final Set<String> NOT_GIVEN =
      Set.of(
          ("face faces faced facing if maximum minimum up carries "
                  + "carry carried seek seeks sought seeking ask asks asked request requested demand "
                  + "demanded want wanted serve served serves serving spend spent spends spending "
                  + "after already previously earlier reduced cut suspended not avoid avoided least "
                  + "remaining risk risks possible potential plea deal appeal concurrent each")
              .split(" "));

  private PrisonTerms() {}

  /** The terms of those who are named, or named in the next sentences. */
  static List<Circumstance> ofPersons(Reading reading, Particulars particulars, Accused accused) {
    LookingBack past = new LookingBack(reading);
    List<Circumstance> terms = new ArrayList<>();
    for (TimeMention time : reading.times()) {
      Optional<Double> years = years(time);
      Optional<Extent> term = years.isPresent() ? term(time.extent()) : Optional.empty();
      if (term.isPresent() && !past.isOld(time.extent().sentence())) {
        sentenced(term.get(), reading, accused)
            .map(
                person ->
                    particulars.of(
                        term.get(),
                        person,
                        "the sentence",
                        new Penalty("sentence", quantity(years.get()))))
            .ifPresent(terms::add);
      }
    }
    return terms;
  }

  private static Optional<Referent> sentenced(Extent term, Reading reading, Accused accused) {
    return persons(term, reading).findFirst().or(() -> accused.in(term.sentence()));
  }

  /**
   * One term of all that the article tells; none where it gives terms to persons, see {@link
   * #ofPersons}.
   */
  static List<Figure> of(
      Reading reading, FigureContext context, LookingBack past, Accused accused) {
    List<Figure> terms = new ArrayList<>();
    for (TimeMention time : reading.times()) {
      Optional<Double> years = years(time);
      Optional<Extent> term = years.isPresent() ? term(time.extent()) : Optional.empty();
      if (term.isPresent() && !past.isOld(time.extent().sentence())) {
        if (sentenced(term.get(), reading, accused).isPresent()) {
          return List.of();
        }
        terms.add(figure(term.get(), years.get(), reading, context));
      }
    }
    boolean known =
        terms.stream().allMatch(term -> term.actors().size() == 1)
            || terms.stream().allMatch(terms.get(0)::isAlike);
    List<Figure> only = new ArrayList<>();
    for (Figure term : known ? terms : List.<Figure>of()) {
      List<Figure> own =
          terms.stream().filter(other -> other.actors().equals(term.actors())).toList();
      if (own.get(0) == term && own.stream().allMatch(term::isAlike)) {
        only.add(term.besides(years(terms, term)));
      }
    }
    return only;
  }

  /** The terms of the others. */
  private static Set<Double> years(List<Figure> terms, Figure own) {
    return terms.stream()
        .filter(other -> !other.isAlike(own))
        .map(other -> ((Quantity) other.amount()).range().low())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** From the verb, or the noun, to the length. */
  private static Optional<Extent> term(Extent length) {
    int verb = verb(length);
    if (verb >= 0) {
      return Optional.of(Extent.of(length.sentence(), verb, length.end()));
    }
    int noun = noun(length);
    boolean given = noun >= 0 && isGiven(length);
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

  private static Figure figure(Extent told, double years, Reading reading, FigureContext context) {
    return context.figure(told, "prison term", quantity(years), whom(told, reading));
  }

  private static Quantity quantity(double years) {
    return new Quantity(List.of(NumberRange.exactly(years)), "year", "", List.of());
  }

  private static Set<String> whom(Extent told, Reading reading) {
    return persons(told, reading).map(Referent::key).collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<Referent> persons(Extent told, Reading reading) {
    return reading.events().in(told.sentence()).stream()
        .filter(event -> event.extent().touches(told))
        .flatMap(event -> event.theme().stream())
        .map(Participant::referent)
        .filter(one -> one.kind() == ReferentKind.PERSON);
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
