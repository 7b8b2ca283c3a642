package dev.crosscheck.facts;

/**
 * The day of what a story is about once: a strike begins, a treaty comes into force, a council
 * decides.
 *
 * @param days the days that the wording allows
 * @param ahead whether it is still to come, as the article tells it
 * @param settled whether a text settles the day, so that no course of events moves it
 */
public record AffairDay(DateRange days, boolean ahead, boolean settled)
    implements Circumstance.Detail {

  /** Reports further apart may be of the next one. */
  private static final int ONE_AFFAIR_DAYS = 21;

  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof AffairDay day && days.disjoint(day.days);
  }

  /** What is planned for Monday can be put off. */
  @Override
  public boolean growsInto(Circumstance.Detail later) {
    return ahead && !settled;
  }

  @Override
  public String aspect() {
    return "day";
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
    return ONE_AFFAIR_DAYS;
  }

  @Override
  public boolean recurs() {
    return false;
  }

  @Override
  public boolean dated() {
    return true;
  }
}
