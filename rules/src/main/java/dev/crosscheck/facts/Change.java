package dev.crosscheck.facts;

import java.util.Optional;

/**
 * A number that is said to have changed: "48%, down from 44%", "doubled from 10 to 30".
 *
 * @param span from the first to the last of its words
 * @param text as written
 * @param course which way it went
 * @param from what it was before
 * @param to what it is now
 * @param by how much it changed, in its own measure or in percent
 */
public record Change(
    Span span,
    String text,
    Course course,
    Optional<Quantity> from,
    Optional<Quantity> to,
    Optional<Quantity> by)
    implements Statement {

  /** The ways that a number can go. */
  public enum Course {
    UP,
    DOWN,
    DOUBLED,
    TRIPLED,
    QUADRUPLED,
    HALVED;

    /** What is sure of "more than doubled": it rose. */
    public Course atLeast() {
      return this == HALVED || this == DOWN ? DOWN : UP;
    }
  }
}
