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

  /** Words of the article itself, of which nothing was read but what they say. */
  public static Evidence of(Span span, String quoted, String position) {
    return new Evidence(
        span, quoted, position, List.of(), Attribution.ARTICLE, Optional.empty(), Optional.empty());
  }

  /** The same, its words as a whole read as that. */
  public Evidence readAs(String reading) {
    List<Value> whole = List.of(new Value(quoted, span, reading));
    return new Evidence(span, quoted, position, whole, attribution, dates, numbers);
  }

  /** The same, said by somebody. */
  public Evidence saidBy(Attribution source) {
    return new Evidence(span, quoted, position, readings, source, dates, numbers);
  }

  /** The same, of those days. */
  public Evidence on(Optional<DateRange> days) {
    return new Evidence(span, quoted, position, readings, attribution, days, numbers);
  }

  /** The same, of those numbers. */
  public Evidence counting(Optional<NumberRange> range) {
    return new Evidence(span, quoted, position, readings, attribution, dates, range);
  }
}
