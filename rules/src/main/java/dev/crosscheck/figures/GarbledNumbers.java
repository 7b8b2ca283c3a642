package dev.crosscheck.figures;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NumberText;

/** Numbers that lost or won a digit. */
public final class GarbledNumbers {

  private GarbledNumbers() {}

  /** What to report of a garbled number; a note where no reader can take it for another. */
  public static Finding finding(String rule, NumberText number) {
    Finding finding =
        Single.finding(
            rule,
            "the number " + Single.quoted(number.text()),
            number.span(),
            number.text(),
            number.text(),
            "In " + Single.quoted(number.text()) + " " + number.oddity() + ".");
    return number.clear() ? finding.asNote() : finding;
  }
}
