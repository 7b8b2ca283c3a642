package dev.crosscheck.facts;

/**
 * When something happened to a person that happens once in a story: "passed away on Sunday".
 *
 * @param event {@code death}, {@code arrest}
 * @param days the days that the wording allows; a night is of two days
 * @param named whether the person's name stands there: two such are compared as events
 */
public record EventDate(String event, DateRange days, boolean named)
    implements Circumstance.Detail {

  /** What happens further apart may have happened twice. */
  private static final int ONCE_DAYS = 14;

  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof EventDate date
        && event.equals(date.event)
        && !(named && date.named)
        && days.disjoint(date.days);
  }

  @Override
  public String aspect() {
    return event;
  }

  @Override
  public String describe() {
    return days.describe();
  }

  @Override
  public Circumstance.Matter matter() {
    return Circumstance.Matter.DATE;
  }

  @Override
  public int lasting() {
    return ONCE_DAYS;
  }
}
