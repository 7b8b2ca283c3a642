package dev.crosscheck.claim.persons;

import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.AgeStatement;
import dev.crosscheck.facts.Statement;
import java.util.List;
import java.util.stream.Stream;

/** What an article tells of persons: age, post, kin, how they fared, what a court did with them. */
public final class PersonClaims {

  private PersonClaims() {}

  /** All of them, each kind in reading order. */
  public static List<Statement> of(Reading reading) {
    return Stream.of(
            AgeStatements.of(reading),
            GroupAges.of(reading),
            RoleStatements.of(reading),
            GenderWords.of(reading),
            Particulars.of(reading))
        .<Statement>flatMap(List::stream)
        .toList();
  }

  /** The ages of single persons alone. */
  public static List<AgeStatement> ages(Reading reading) {
    return AgeStatements.of(reading);
  }
}
