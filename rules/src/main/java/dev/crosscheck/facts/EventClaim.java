package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One statement that something happened, will, may or did not: who, what, how many, where, when,
 * said by whom.
 *
 * @param id stable within a run: article and position
 * @param span from the trigger to the last of its arguments
 * @param quoted the words of {@code span} with white space folded
 * @param headline whether it stands in a headline, which has no tense of its own
 * @param reported the article's dateline, where known
 * @param kind the event's kind: {@code arrive}, {@code kill}, {@code sign}
 * @param family the kinds that tell of one happening: {@code send}, {@code depart} and {@code
 *     arrive} are all {@code movement}
 * @param actor who does it
 * @param theme who or what it happens to, or moves
 * @param place where it is, or where it leads to
 * @param origin where it comes from
 * @param time when it is
 * @param count how many
 * @param status happened, expected, planned, possible, denied
 * @param current whether that is so on the day of the article: "will arrive", but not "was once
 *     expected to arrive", nor "is accused of killing"
 * @param attribution who says so
 * @param singular whether the wording makes it one event: "the first units", a named person's
 *     death, a signing
 * @param further whether the wording makes it one more: "another", "additional", "also", "again"
 * @param readings how its parts were read, for whoever reads the report
 */
public record EventClaim(
    String id,
    Span span,
    String quoted,
    boolean headline,
    Optional<LocalDate> reported,
    String kind,
    String family,
    Optional<Referent> actor,
    Optional<Referent> theme,
    Optional<Referent> place,
    Optional<Referent> origin,
    Optional<DateRange> time,
    Optional<Quantity> count,
    Status status,
    boolean current,
    Attribution attribution,
    boolean singular,
    boolean further,
    List<Value> readings) {

  public EventClaim {
    readings = List.copyOf(readings);
  }

  /** Path of its article. */
  public String article() {
    return span.article();
  }
}
