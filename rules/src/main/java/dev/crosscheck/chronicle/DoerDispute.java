package dev.crosscheck.chronicle;

import dev.crosscheck.facts.DayToll.Doer;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Referent;
import java.util.List;
import java.util.Optional;

/** One blow that two articles lay to two countries. */
public final class DoerDispute {

  private DoerDispute() {}

  /** Only countries: who belongs to which body is seldom told. */
  public static boolean conflict(SameIncident pair) {
    Optional<Doer> left = pair.left().doer();
    Optional<Doer> right = pair.right().doer();
    return left.isPresent()
        && right.isPresent()
        && Referent.isCountry(left.get().side())
        && Referent.isCountry(right.get().side())
        && !left.get().side().equals(right.get().side());
  }

  /** The finding for a pair that is in {@link #conflict}. */
  public static Finding finding(String rule, SameIncident pair) {
    Doer left = pair.left().doer().orElseThrow();
    Doer right = pair.right().doer().orElseThrow();
    return new Finding(
        rule,
        "who struck on " + pair.day(),
        List.of(side(left), side(right)),
        List.of(pair.because()),
        "One blow is laid to two countries.",
        "Find out whose it was, or say who says so.");
  }

  private static Evidence side(Doer doer) {
    return Evidence.of(doer.span(), doer.text(), doer.text());
  }
}
