package dev.crosscheck.figures;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.HeadlineToll;

/** Tolls of headlines and standfirsts that the text denies. */
public final class HeadlineTolls {

  private HeadlineTolls() {}

  /** What to report of one. */
  public static Finding finding(String rule, HeadlineToll toll) {
    return new HeadlineSides(
            HeadlineSides.counting(toll.span(), toll.text(), toll.count().describe(), toll.count()),
            HeadlineSides.counting(
                toll.told(), toll.toldText(), toll.toldCount().describe(), toll.toldCount()))
        .finding(
            rule,
            "how many " + toll.harm(),
            "The text opens with how many %s, and nowhere has the number that stands above it."
                .formatted(toll.harm()));
  }
}
