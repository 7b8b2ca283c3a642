package dev.crosscheck.facts;

import java.util.List;
import java.util.Optional;

/**
 * One side of a finding.
 *
 * @param span the words that are marked
 * @param quoted those words, white space folded, for messages
 * @param position what this side says, in few words: "23 October 2024", "100–999", "Ann-Sofie Lund"
 * @param readings how its parts were read
 * @param attribution who says so
 * @param dates the days it allows, for a timeline
 * @param numbers the numbers it allows, for a number line
 */
public record Evidence(
    Span span,
    String quoted,
    String position,
    List<Value> readings,
    Attribution attribution,
    Optional<DateRange> dates,
    Optional<NumberRange> numbers) {

  public Evidence {
    readings = List.copyOf(readings);
  }
}
