package dev.crosscheck.facts;

import java.time.LocalDate;

/**
 * When a person has to be in court next: "the next hearing is on 13 June".
 *
 * @param hearing what for: {@code hearing} where that is not said, {@code trial}, {@code
 *     sentencing}
 * @param day the day
 */
public record CourtDay(String hearing, LocalDate day) implements Circumstance.Detail {

  /** After more days it can have been put off. */
  private static final int SETTLED_DAYS = 2;

  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof CourtDay court
        && hearing.equals(court.hearing)
        && !day.equals(court.day);
  }

  @Override
  public String aspect() {
    return "next " + hearing;
  }

  @Override
  public String describe() {
    return CalendarText.day(day);
  }

  @Override
  public Circumstance.Matter matter() {
    return Circumstance.Matter.DATE;
  }

  @Override
  public int lasting() {
    return SETTLED_DAYS;
  }
}
