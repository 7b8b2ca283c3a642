package dev.crosscheck.claim;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.Participant;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How long persons were sent to prison for: "Ada Holm was jailed for four years". */
final class PrisonTerms {

  /** No more tokens than these stand between the sentence and its length. */
  private static final int REACH = 4;

  private static final Set<String> VERBS = Set.of("jailed", "imprisoned", "sentenced");

  private static final Set<String> OPEN =
      Set.of("be", "being", "not", "n't", "if", "who", "previously");

  private PrisonTerms() {}

  /** The one term that the article tells of; none where it tells of several. */
  static List<Figure> of(Reading reading, FigureContext context, LookingBack past) {
    List<Figure> terms = new ArrayList<>();
    for (TimeMention time : reading.times()) {
      Optional<Double> years = years(time);
      int verb = years.isPresent() ? verb(time.extent()) : -1;
      if (verb >= 0 && !past.isOld(time.extent().sentence())) {
        terms.add(figure(time.extent(), verb, years.get(), reading, context));
      }
    }
    boolean one =
        terms.stream().map(Figure::quantity).distinct().count() == 1
            && terms.stream().map(Figure::actors).distinct().count() <= 2;
    return one ? terms.subList(0, 1) : List.of();
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
    return at >= 0 ? sentence.token(at).lower() : "";
  }

  private static Figure figure(
      Extent length, int verb, double years, Reading reading, FigureContext context) {
    Extent told = Extent.of(length.sentence(), verb, length.end());
    Quantity quantity = new Quantity(List.of(NumberRange.exactly(years)), "year", "", List.of());
    return context.figure(told, "prison term", quantity, whom(told, reading));
  }

  private static Set<String> whom(Extent told, Reading reading) {
    return reading.events().in(told.sentence()).stream()
        .filter(event -> event.extent().touches(told))
        .flatMap(event -> event.theme().stream())
        .map(Participant::referent)
        .filter(one -> one.kind() == ReferentKind.PERSON)
        .map(Referent::key)
        .collect(Collectors.toUnmodifiableSet());
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
