package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.Extent;
import dev.crosscheck.facts.Referent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody of whom an article tells the age: "Ada Holm, 34," or "a 4-year-old girl".
 *
 * @param years whole years
 * @param extent where the age stands first, with noun or name
 * @param sex {@code m}, {@code f}, or empty where the article does not tell
 * @param named who it is, where the age stands beside the name
 * @param lots all that the article says befell whoever is of that age
 */
record AgedPerson(int years, Extent extent, String sex, Optional<Referent> named, Set<Lot> lots) {

  /** Both can be of one sex. */
  boolean canBe(AgedPerson other) {
    return sex.isEmpty() || other.sex.isEmpty() || sex.equals(other.sex);
  }

  /** Whether they are of one age, and nothing tells them apart. */
  boolean isOne(AgedPerson other) {
    return years == other.years
        && canBe(other)
        && (named.isEmpty() || other.named.isEmpty() || named.equals(other.named));
  }

  /** All that both tell. */
  AgedPerson with(AgedPerson other) {
    Set<Lot> all = EnumSet.noneOf(Lot.class);
    all.addAll(lots);
    all.addAll(other.lots);
    return new AgedPerson(
        years, extent, sex.isEmpty() ? other.sex : sex, named.or(other::named), all);
  }
}
