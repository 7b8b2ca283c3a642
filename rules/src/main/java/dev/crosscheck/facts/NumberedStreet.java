package dev.crosscheck.facts;

import java.util.Optional;

/**
 * Which of the numbered streets of a town: "Northwest 142nd Terrace".
 *
 * @param number its number
 * @param houses the house or block in it; empty where none is told
 * @param words as written
 */
public record NumberedStreet(int number, Optional<Address.Houses> houses, String words)
    implements Circumstance.Detail {

  /** Of shorter numbers most are one digit apart, and a story goes through several streets. */
  private static final int FEWEST_DIGITS = 3;

  /** The next street is round the corner. */
  private static final int NEXT = 1;

  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof NumberedStreet street
        && DigitSlips.isChanged(String.valueOf(number), String.valueOf(street.number))
        && Math.abs(number - street.number) > NEXT
        && (isLong() || isSameHouse(street));
  }

  private boolean isLong() {
    return String.valueOf(number).length() >= FEWEST_DIGITS;
  }

  private boolean isSameHouse(NumberedStreet other) {
    return houses.isPresent() && houses.equals(other.houses);
  }

  @Override
  public String aspect() {
    return "numbered street";
  }

  @Override
  public String describe() {
    return words;
  }

  @Override
  public Circumstance.Matter matter() {
    return Circumstance.Matter.PLACE;
  }

  @Override
  public boolean recurs() {
    return false;
  }
}
