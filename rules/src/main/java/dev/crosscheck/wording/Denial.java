package dev.crosscheck.wording;

import dev.crosscheck.wording.QuoteAlignment.Gap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether one quotation denies what the other says in the same words: "I will not ask for a
 * recount", "I will most certainly ask for a recount".
 */
final class Denial {

  private static final Set<String> NEGATIVES =
      Set.of(
          "not", "no", "never", "nobody", "nothing", "none", "neither", "nor", "nowhere", "without",
          "hardly");

  private static final int FEWEST_WORDS = 6;
  private static final int FEWEST_CONTENT = 2;

  /** "I will most certainly ask": a speaker who denies it does not deny so. */
  private static final Set<String> STRESS =
      Set.of("most", "even", "always", "ever", "still", "indeed", "yet");

  private static final int MOST_STRESS = 2;

  private static final String ADVERB = "ly";

  private Denial() {}

  /** Both laid side by side; empty where neither denies the other. */
  static Optional<QuoteAlignment> of(List<String> left, List<String> right) {
    return isDenied(left) != isDenied(right) && content(left).equals(content(right))
        ? Optional.of(QuoteAlignment.whole(left, right)).filter(Denial::isClose)
        : Optional.empty();
  }

  /** Where the one denies what the other says. */
  static Optional<Gap> in(List<String> left, List<String> right) {
    return of(left, right)
        .flatMap(
            whole ->
                whole.gaps().stream()
                    .filter(gap -> isDenied(gap.left()) != isDenied(gap.right()))
                    .findFirst());
  }

  /** "I do not think that he will" and "I think that he will not": each denies once. */
  private static boolean isDenied(List<String> words) {
    return words.stream().filter(NEGATIVES::contains).count() % 2 == 1;
  }

  private static boolean isClose(QuoteAlignment alignment) {
    int longer = Math.max(alignment.leftWords(), alignment.rightWords());
    return alignment.matched() >= FEWEST_WORDS
        && alignment.content() >= FEWEST_CONTENT
        && 4 * alignment.matched() >= 3 * (longer - MOST_STRESS);
  }

  private static List<String> content(List<String> words) {
    return words.stream()
        .filter(word -> !NEGATIVES.contains(word) && !STRESS.contains(word))
        .filter(word -> QuotedWord.weight(word) == QuotedWord.CONTENT && !word.endsWith(ADVERB))
        .toList();
  }
}
