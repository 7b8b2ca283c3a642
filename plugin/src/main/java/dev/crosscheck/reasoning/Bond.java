package dev.crosscheck.reasoning;

import dev.crosscheck.claim.ArticleClaims;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How surely two articles tell of one story, the surest first. The least likeness of each was
 * chosen on reports of shootings and of other stories by the share of pairs of two stories that it
 * lets in.
 */
enum Bond {
  /** They do. */
  SAME(
      new Least(0.1, 14, false, 0, 0, 0, 2), // two persons of whom few others tell
      new Least(0.15, Least.EVER, false, 4, 2, 0, 1), // one, and another name
      new Least(0.15, Least.EVER, false, 10, 0, 0, 1), // or many words in its stead
      new Least(0.2, 1, false, 4, 2, 0, 0), // on two days one after the other
      new Least(0.25, Least.EVER, false, 4, 2, 0, 0)),

  /** They may. */
  CLOSE(
      new Least(0.2, 0, true, 3, 1, 0, 0), // short ones of one day
      new Least(0.12, 0, true, 6, 2, 0, 0), // long ones
      new Least(0.14, 1, false, 2, 1, 1, 0), // a place of which few others tell
      new Least(0.13, 3, false, 7, 0, 0, 0), // the first reports of an incident, in many words
      new Least(0.1, 3, false, 4, 1, 1, 0), // with a name that few others have
      new Least(0.1, 14, false, 3, 1, 1, 1)), // of a person of whom few others tell

  /** They share little more than names: these and quotations alone are compared. */
  LOOSE(
      new Least(0.14, 1, false, 1, 1, 1, 0),
      new Least(0.085, 3, false, 3, 1, 1, 0),
      new Least(0.069, 3, false, 3, 2, 2, 0),
      new Least(0.07, 14, false, 1, 1, 1, 1),
      new Least(0.13, Least.EVER, false, 4, 2, 2, 0),
      new Least(0.07, Least.EVER, false, 3, 2, 2, 1)); // the trial, years after

  private final List<Least> enough;

  Bond(Least... enough) {
    this.enough = List.of(enough);
  }

  /**
   * What two articles must share.
   *
   * @param likeness the least cosine of their weighted terms
   * @param days the most days between them
   * @param undated whether articles without a date can be meant
   * @param terms the least number of shared terms
   * @param names the same of names
   * @param rare of names that few articles have
   * @param persons of full names of persons of whom few tell
   */
  private record Least(
      double likeness, int days, boolean undated, int terms, int names, int rare, int persons) {

    static final int EVER = Integer.MAX_VALUE;

    boolean fits(Terms.Shared shared, ArticleClaims one, ArticleClaims other) {
      return shared.likeness() >= likeness
          && shared.terms() >= terms
          && shared.names() >= names
          && shared.rare() >= rare
          && shared.persons() >= persons
          && (days == EVER || within(days, one, other, undated));
    }
  }

  /** The surest that what they share is enough for; empty where nothing speaks for one story. */
  static Optional<Bond> of(Terms.Shared shared, ArticleClaims one, ArticleClaims other) {
    return Arrays.stream(values())
        .filter(bond -> bond.enough.stream().anyMatch(least -> least.fits(shared, one, other)))
        .findFirst();
  }

  Bond surer(Bond other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * Whether so few days part them.
   *
   * @param unknown what holds where an article bears no date
   */
  static boolean within(int days, ArticleClaims one, ArticleClaims other, boolean unknown) {
    if (one.dateline().isEmpty() || other.dateline().isEmpty()) {
      return unknown;
    }
    return Math.abs(ChronoUnit.DAYS.between(one.dateline().get(), other.dateline().get())) <= days;
  }
}
