package dev.crosscheck.claim.incidents;

import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Statement;
import java.util.List;
import java.util.stream.Stream;

/** When and where an incident was, what it came of, how it ended, and how many it cost. */
public final class IncidentClaims {

  private IncidentClaims() {}

  /** All of them, each kind in reading order. */
  public static List<Statement> of(Reading reading) {
    return Stream.of(
            DayTolls.of(reading),
            IncidentHours.of(reading),
            AffairDays.of(reading),
            IncidentHarm.of(reading),
            IncidentTolls.of(reading),
            HeadlineTolls.of(reading),
            IncidentCauses.of(reading),
            IncidentFinders.of(reading),
            IncidentFates.of(reading),
            IncidentAddresses.of(reading))
        .<Statement>flatMap(List::stream)
        .toList();
  }
}
