package dev.crosscheck.facts;

import java.time.DayOfWeek;
import java.util.Optional;

/**
 * The weekday on which something happened to a person that happens once, in an article whose day is
 * not known: "Ada Holm died on Friday".
 *
 * @param span from the event to the day
 * @param text as written
 * @param event what happened, for readers: "the death of Ada Holm"
 * @param key what happened and the person's family name: {@code death of holm}
 * @param whom key of the person's name, as full as the article has it
 * @param day the weekday
 * @param edge whether it is told as the end of that day (1: "late Friday", "Friday night"), as its
 *     beginning (-1: "early Saturday", "Saturday morning"), or as neither (0)
 */
public record EventDay(
    Span span, String text, String event, String key, String whom, DayOfWeek day, int edge)
    implements Statement {

  @Override
  public Optional<String> subject() {
    return Optional.of("weekday of " + key);
  }

  /** Whether it stands after the other in the order of articles and places. */
  public boolean follows(EventDay other) {
    return span.compareTo(other.span) > 0;
  }

  /** Whether it cannot be one moment with the other: a night belongs to two days. */
  public boolean conflicts(EventDay other) {
    return day != other.day
        && isNamesake(other)
        && !isNightBefore(other)
        && !other.isNightBefore(this);
  }

  /** Whether one person can bear both names: a family name alone, or the same full name. */
  private boolean isNamesake(EventDay other) {
    boolean full = whom.indexOf(' ') >= 0 && other.whom.indexOf(' ') >= 0;
    return !full || whom.equals(other.whom);
  }

  private boolean isNightBefore(EventDay other) {
    return day.plus(1) == other.day && (edge > 0 || other.edge < 0);
  }
}
