package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an article tells of a circumstance of the incident that it reports: the hour, the cause,
 * whether anybody came to harm. An article gives each once, or tells the same each time.
 *
 * @param span the words that tell it
 * @param text as written
 * @param incident what it is told of, as a key: {@code fire}, {@code death of holm}
 * @param shown what is told, for readers: "the hour of the fire"
 * @param value what is told
 * @param attribution who says so
 * @param reported the article's dateline, where known
 */
public record Circumstance(
    Span span,
    String text,
    String incident,
    String shown,
    Detail value,
    Attribution attribution,
    Optional<LocalDate> reported)
    implements Statement {

  /** What is told of a circumstance. */
  public sealed interface Detail permits Hours, Cause, Harm {

    /** Whether both cannot be so at once; nothing conflicts with a value of another sort. */
    boolean conflicts(Detail other);

    /** Which circumstance it is: {@code hour}, {@code cause}, {@code harm}. */
    String aspect();

    /** In plain English: "20:40", "a fault in the wiring", "nobody hurt". */
    String describe();
  }

  @Override
  public Optional<String> subject() {
    return Optional.of(value.aspect() + " of " + incident);
  }

  /** Whether both tell the same circumstance of an incident and cannot both be right. */
  public boolean conflicts(Circumstance other) {
    return value.conflicts(other.value);
  }
}
