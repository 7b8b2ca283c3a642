package dev.crosscheck.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How badly somebody is hurt: "in critical condition on Sunday", "escaped with scratches".
 *
 * @param state how badly
 * @param day the day of which it is told, where known
 * @param whom what the hurt are called, where they are not named: {@code driver}; else empty
 * @param sex {@code m}, {@code f}, or empty where that is not told
 * @param words as written
 */
public record Condition(State state, Optional<LocalDate> day, String whom, String sex, String words)
    implements Circumstance.Detail {

  /** Reports of so many days tell of one course. */
  private static final int COURSE_DAYS = 3;

  /** How badly one can be hurt. */
  public enum State {
    SLIGHT,
    STABLE,
    SERIOUS,
    CRITICAL
  }

  /** On one day nobody is critical and stable; who was critical had more than scratches. */
  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof Condition condition
        && whom.equals(condition.whom)
        && (sex.isEmpty() || condition.sex.isEmpty() || sex.equals(condition.sex))
        && (excludes(condition) || condition.excludes(this));
  }

  private boolean excludes(Condition other) {
    boolean oneDay = day.isPresent() && day.equals(other.day);
    return state == State.CRITICAL && other.state == State.STABLE && oneDay
        || state.compareTo(State.STABLE) > 0 && other.state == State.SLIGHT;
  }

  @Override
  public String aspect() {
    return "condition";
  }

  @Override
  public String describe() {
    return day.map(on -> words + ", on " + CalendarText.day(on)).orElse(words);
  }

  @Override
  public int lasting() {
    return COURSE_DAYS;
  }
}
