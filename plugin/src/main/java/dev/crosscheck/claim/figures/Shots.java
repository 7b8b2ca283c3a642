package dev.crosscheck.claim.figures;

import dev.crosscheck.claim.context.SmallNumbers;
import dev.crosscheck.claim.persons.YearsOld;
import dev.crosscheck.extraction.Extent;
import dev.crosscheck.extraction.QuantityMention;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.language.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How often somebody was hit, and how often was fired: "shot three times", "three bullets hit". */
final class Shots {

  private static final Set<String> ROUNDS = Set.of("shot", "bullet", "round");
  private static final Set<String> HIT = Set.of("hit", "strike", "pierce");
  private static final Set<String> SHOT = Set.of("shot", "hit", "struck");

  static final String HITS = "hit by shot";

  private static final int BESIDE = 3;

  private Shots() {}

  /** {@code hit by shot}, {@code shot fired}; empty for other counts. */
  static String of(QuantityMention mention) {
    Extent extent = mention.extent();
    String noun = mention.quantity().noun();
    if (!ROUNDS.contains(noun)) {
      return "";
    }
    if (isBeside(extent.sentence(), extent.end(), extent.end() + BESIDE, HIT)) {
      return HITS;
    }
    return isBeside(extent.sentence(), extent.first() - BESIDE, extent.first(), Set.of("fire"))
        ? "shot fired"
        : "";
  }

  /** "Was shot three times": no count of things. */
  static List<Figure> times(Reading reading, FigureContext context) {
    List<Figure> times = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (int at = 1; at + 1 < sentence.size(); at++) {
        boolean shot = SHOT.contains(sentence.token(at - 1).lower());
        boolean counted = shot && sentence.token(at + 1).lower().equals("times");
        String number = counted ? sentence.token(at).lower() : "";
        Optional<Integer> hits = SmallNumbers.of(number).or(() -> YearsOld.figures(number));
        if (hits.isPresent()) {
          Extent told = Extent.of(sentence, at - 1, at + 2);
          Quantity quantity =
              new Quantity(List.of(NumberRange.exactly(hits.get())), "", "", List.of());
          times.add(context.figure(told, HITS, quantity, Set.of()));
        }
      }
    }
    return times.stream().map(Figure::amount).distinct().count() == 1
        ? times.subList(0, 1)
        : List.of();
  }

  private static boolean isBeside(Sentence sentence, int from, int end, Set<String> verbs) {
    for (int at = Math.max(0, from); at < Math.min(sentence.size(), end); at++) {
      if (verbs.contains(sentence.token(at).lemma())) {
        return true;
      }
    }
    return false;
  }
}
