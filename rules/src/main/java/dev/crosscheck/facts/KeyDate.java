package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The day that an article gives to the beginning or end of an event with a name of its own, or to
 * the capture of a place: "The Siege of Alder ended on 3 May".
 *
 * @param span where the day stands, with the words that it belongs to
 * @param text as written
 * @param milestone what came about, as a key: {@code end of siege of alder}
 * @param name the same for a reader: "the end of the Siege of Alder"
 * @param day the day
 * @param yearTold whether its year is written beside it; else it is the dateline's
 * @param implied whether it is told of what it came with: the end of a siege implies when the place
 *     changed hands, give or take a day
 */
public record KeyDate(
    Span span,
    String text,
    String milestone,
    String name,
    LocalDate day,
    boolean yearTold,
    boolean implied)
    implements Statement {

  @Override
  public Optional<String> subject() {
    return Optional.of("date of " + milestone);
  }
}
