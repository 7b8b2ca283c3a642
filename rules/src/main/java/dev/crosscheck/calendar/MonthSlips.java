package dev.crosscheck.calendar;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.MonthWord;
import dev.crosscheck.wording.Edits;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Months that a typing hand misspelled. */
public final class MonthSlips {

  /** "Juno 12" is near "June 12" by chance; a year beside it leaves none. */
  private static final int SHORT = 4;

  /** Without a day or year "in Augusta" and "in Marche" are places; longer names have none near. */
  private static final int LONG = 7;

  /** Names of months in other languages that are one slip from an English one, and a speed. */
  private static final Set<String> NO_SLIPS =
      Set.of(
          ("januar januari februar februari abril avril juni juli augusti septembre oktober octobre "
                  + "novembre decembre mach dezember septembar novembar decembar")
              .split(" "));

  private MonthSlips() {}

  /** Whether the word is one slip from the name of a month. */
  public static boolean isSlip(MonthWord word) {
    return month(word).isPresent();
  }

  private static Optional<String> month(MonthWord told) {
    String word = told.word();
    if (NO_SLIPS.contains(word)) {
      return Optional.empty();
    }
    return Arrays.stream(Month.values())
        .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
        .filter(month -> isTelling(told, month))
        .filter(month -> Edits.isSlip(word, month.toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  private static boolean isTelling(MonthWord told, String month) {
    return told.dated()
        ? month.length() > SHORT || month.length() == SHORT && isSure(told, month)
        : month.length() >= LONG;
  }

  private static boolean isSure(MonthWord told, String month) {
    return told.year() && told.word().charAt(0) == Character.toLowerCase(month.charAt(0));
  }

  /** What to report of it. */
  public static Finding finding(String rule, MonthWord word) {
    return new Finding(
        rule,
        "the date " + Side.quoted(word.text()),
        List.of(Side.of(word.span(), word.text(), word.text())),
        List.of(),
        "There is no such month; " + Side.quoted(month(word).orElseThrow()) + " is one slip away.",
        "Correct the month.");
  }
}
