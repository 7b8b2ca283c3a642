package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an article tells of a circumstance of the incident that it reports, or of a person in it:
 * the hour, the cause, whether anybody came to harm, who found the body, what bail somebody was
 * set. An article gives each once, or tells the same each time.
 *
 * @param span the words that tell it
 * @param text as written
 * @param incident what it is told of, as a key: {@code fire}, {@code death of holm}, {@code holm}
 * @param whom the words of the name of whom it is told, as full as the article has it, and of whose
 *     kin that is; empty where it is told of nobody
 * @param shown what is told, for readers: "the hour of the fire"
 * @param value what is told
 * @param attribution who says so
 * @param reported the article's dateline, where known
 */
public record Circumstance(
    Span span,
    String text,
    String incident,
    String whom,
    String shown,
    Detail value,
    Attribution attribution,
    Optional<LocalDate> reported)
    implements Statement {

  /** What is asked of a circumstance. */
  public enum Matter {
    /** When it was, or will be. */
    DATE,
    /** Where it was. */
    PLACE,
    /** How much it was. */
    QUANTITY,
    /** Who somebody is. */
    ROLE,
    /** Whether, how and by whom it was. */
    STATUS
  }

  /** What is told of a circumstance. */
  public sealed interface Detail
      permits Hours,
          Cause,
          Harm,
          Finder,
          Fate,
          Penalty,
          CourtDay,
          EventDate,
          AffairDay,
          Measured,
          Post,
          Kinship,
          Condition,
          Address,
          NumberedStreet,
          DeathPlace,
          Wound,
          HomeTown,
          Toll {

    /** Whatever is told of it, however far apart the reports are. */
    int FOR_GOOD = Integer.MAX_VALUE;

    /** Whether both cannot be so at once; nothing conflicts with a value of another sort. */
    boolean conflicts(Detail other);

    /** Whether the course of events makes this into what a later report tells. */
    default boolean growsInto(Detail later) {
      return false;
    }

    /** Which circumstance it is: {@code hour}, {@code cause}, {@code fate} … */
    String aspect();

    /** In plain English: "20:40", "a fault in the wiring", "nobody hurt". */
    String describe();

    /** What sort of question it answers. */
    default Matter matter() {
      return Matter.STATUS;
    }

    /** Reports that are no more days apart than this tell of one state of it. */
    default int lasting() {
      return FOR_GOOD;
    }

    /** Whether only articles with a date are known to tell of one. */
    default boolean dated() {
      return false;
    }

    /** Whether the next incident of the kind, told in the same words, has another. */
    default boolean recurs() {
      return true;
    }
  }

  @Override
  public Optional<String> subject() {
    return Optional.of(value.aspect() + " of " + incident);
  }

  /** Whether both tell the same circumstance of an incident and cannot both be right. */
  public boolean conflicts(Circumstance other) {
    return isNamesake(other) && value.conflicts(other.value);
  }

  /** Whether one person can bear both names: "Holm", "Ada Holm" and "Ada B. Holm" are. */
  private boolean isNamesake(Circumstance other) {
    List<String> mine = List.of(whom.split(" "));
    List<String> its = List.of(other.whom.split(" "));
    return mine.containsAll(its) || its.containsAll(mine);
  }
}
