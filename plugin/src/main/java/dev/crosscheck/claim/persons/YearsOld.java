package dev.crosscheck.claim.persons;

import dev.crosscheck.claim.context.SmallNumbers;
import dev.crosscheck.language.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * An age in years before its bearer: "34-year-old", "34 year old", "two-year old".
 *
 * @param years whole years
 * @param first index of its first token
 */
public record YearsOld(int years, int first) {

  /** Jeanne Calment died at 122 in 1997; nobody is known to have been older. */
  private static final int OLDEST = 122;

  private static final int TEN = 10;
  private static final int FIRST_TEEN = 13;

  private static final List<String> TEENS =
      List.of("thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  /** The age whose last token stands at {@code at}. */
  static Optional<YearsOld> endingAt(Sentence sentence, int at) {
    String word = word(sentence, at);
    if (word.endsWith("-year-old")) {
      return number(word.substring(0, word.length() - "-year-old".length()), at);
    }
    if (word.equals("year-old") || word.equals("years-old")) {
      return number(word(sentence, at - 1), at - 1);
    }
    if (!word.equals("old")) {
      return Optional.empty();
    }
    String unit = word(sentence, at - 1);
    if (unit.endsWith("-year")) {
      return number(unit.substring(0, unit.length() - "-year".length()), at - 1);
    }
    return unit.equals("year") || unit.equals("years")
        ? number(word(sentence, at - 2), at - 2)
        : Optional.empty();
  }

  /** Whether a token is a part of such an age. */
  static boolean isPart(String lower) {
    return lower.endsWith("old") || lower.endsWith("year") || lower.equals("years");
  }

  private static Optional<YearsOld> number(String text, int first) {
    return SmallNumbers.of(text).or(() -> figures(text)).map(found -> new YearsOld(found, first));
  }

  /** An age in figures; empty for what nobody lives to see. */
  public static Optional<Integer> figures(String text) {
    boolean digits =
        !text.isEmpty()
            && text.length() < 4
            && text.charAt(0) != '0'
            && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
    return digits
        ? Optional.of(Integer.valueOf(text)).filter(years -> years <= OLDEST)
        : Optional.empty();
  }

  /** An age in figures or, from thirteen on, in words: "sixty-one". */
  static Optional<Integer> years(String lower) {
    int hyphen = lower.indexOf('-');
    int tens = TENS.indexOf(hyphen < 0 ? lower : lower.substring(0, hyphen));
    Optional<Integer> ones =
        hyphen < 0
            ? Optional.of(0)
            : SmallNumbers.of(lower.substring(hyphen + 1)).filter(one -> one < TEN);
    int teens = TEENS.indexOf(lower);
    return figures(lower)
        .or(() -> teens < 0 ? Optional.empty() : Optional.of(FIRST_TEEN + teens))
        .or(() -> tens < 0 ? Optional.empty() : ones.map(one -> TEN * (tens + 2) + one));
  }

  /** The age that a birthday brings: 61 of "61st" and "sixty-first". */
  static Optional<Integer> birthday(String lower) {
    int hyphen = lower.lastIndexOf('-');
    String last = lower.substring(hyphen + 1);
    int one = ORDINALS.indexOf(last);
    if (one >= 0) {
      return hyphen < 0
          ? Optional.of(one + 1)
          : years(lower.substring(0, hyphen)).filter(ten -> ten % TEN == 0).map(n -> n + one + 1);
    }
    if (last.endsWith("ieth")) {
      return years(lower.substring(0, lower.length() - "ieth".length()) + "y");
    }
    boolean ending =
        lower.length() > 2
            && List.of("st", "nd", "rd", "th").contains(lower.substring(lower.length() - 2));
    return ending ? years(lower.substring(0, lower.length() - 2)) : Optional.empty();
  }

  private static String word(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() ? sentence.token(at).lower() : "";
  }
}
