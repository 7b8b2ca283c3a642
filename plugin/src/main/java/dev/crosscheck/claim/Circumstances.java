package dev.crosscheck.claim;

import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.Circumstance;
import java.util.ArrayList;
import java.util.List;

/** When the incident of an article was, what it came of, how it ended, and who found the dead. */
final class Circumstances {

  private Circumstances() {}

  static List<Circumstance> of(Reading reading) {
    List<Circumstance> told = new ArrayList<>(IncidentHours.of(reading));
    told.addAll(IncidentHarm.of(reading));
    told.addAll(IncidentCauses.of(reading));
    told.addAll(IncidentFinders.of(reading));
    told.addAll(IncidentFates.of(reading));
    return told;
  }
}
