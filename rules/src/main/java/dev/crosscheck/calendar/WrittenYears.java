package dev.crosscheck.calendar;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.WrittenYear;
import java.util.List;
import java.util.Optional;

/** Years with a digit too few, a digit too many, or two digits exchanged. */
public final class WrittenYears {

  private static final int DIGITS = 4;

  /** A year that far ahead is not told of in the past tense. */
  private static final int FAR = 50;

  private WrittenYears() {}

  /** Whether the digits are a slip of the pen for a year. */
  public static boolean garbled(WrittenYear year) {
    return year.digits().length() != DIGITS || exchanged(year).isPresent();
  }

  /** 2017 for "2107", where the article tells it as past and is of this century. */
  private static Optional<String> exchanged(WrittenYear year) {
    if (!year.past() || year.reported().isEmpty()) {
      return Optional.empty();
    }
    int reported = year.reported().getAsInt();
    if (Integer.parseInt(year.digits()) < reported + FAR) {
      return Optional.empty();
    }
    for (int i = 0; i + 1 < DIGITS; i++) {
      char[] digits = year.digits().toCharArray();
      digits[i] = year.digits().charAt(i + 1);
      digits[i + 1] = year.digits().charAt(i);
      int meant = Integer.parseInt(new String(digits));
      if (meant <= reported && meant > reported - FAR) {
        return Optional.of(new String(digits));
      }
    }
    return Optional.empty();
  }

  /** What to report of it. */
  public static Finding finding(String rule, WrittenYear year) {
    String conflict =
        year.digits().length() == DIGITS
            ? "It is told as past, and the article is of "
                + year.reported().getAsInt()
                + "; with two digits exchanged it is "
                + exchanged(year).get()
                + "."
            : "A year has four digits, this has " + year.digits().length() + ".";
    return new Finding(
        rule,
        "the year " + Side.quoted(year.digits()),
        List.of(Side.of(year.span(), year.clause(), year.digits())),
        List.of(),
        conflict,
        "Correct the year.");
  }
}
