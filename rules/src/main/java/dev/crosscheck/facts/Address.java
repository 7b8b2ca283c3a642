package dev.crosscheck.facts;

import java.util.Optional;

/**
 * Where in a street something was: "202 Calders Drive", "the 200 block of Calders Street".
 *
 * @param way the part of town that the street's name is told with, {@code n} to {@code nw}; empty
 *     where none is
 * @param type {@code street}, {@code drive}
 * @param houses the house, or those of the block; empty where only the street is told
 * @param words as written
 */
public record Address(String way, String type, Optional<Houses> houses, String words)
    implements Circumstance.Detail {

  /**
   * House numbers of one street.
   *
   * @param first the lowest
   * @param last the highest, not below {@code first}
   */
  public record Houses(int first, int last) {

    /** A block has the hundred numbers that begin with its own. */
    private static final int BLOCK = 100;

    /** Of shorter numbers most are one digit apart. */
    private static final int FEWEST_DIGITS = 3;

    /** One house. */
    public static Houses one(int number) {
      return new Houses(number, number);
    }

    /** "The 5200 block". */
    public static Houses block(int number) {
      int first = number - number % BLOCK;
      return new Houses(first, first + BLOCK - 1);
    }

    /** The number that its block is called by: 200 of house 202. */
    public int block() {
      return first - first % BLOCK;
    }

    /** Whether a house can be of both. */
    public boolean meets(Houses other) {
      return first <= other.last && other.first <= last;
    }

    /** Whether there are fewer of these. */
    public boolean isWithin(Houses other) {
      return other.first <= first && last <= other.last;
    }

    private boolean isSlipOf(Houses other) {
      boolean houses = first == last && other.first == other.last;
      String mine = String.valueOf(houses ? first : block());
      String its = String.valueOf(houses ? other.first : other.block());
      return Math.min(mine.length(), its.length()) >= FEWEST_DIGITS
          && (DigitSlips.isChanged(mine, its) || DigitSlips.isLost(mine, its));
    }
  }

  /**
   * Two houses of one street can both be in a story, and so can two streets of one name: they are
   * in dispute where a slip of the hand makes the one into the other and nothing else differs.
   */
  @Override
  public boolean conflicts(Circumstance.Detail other) {
    if (!(other instanceof Address address)) {
      return false;
    }
    boolean sameType = type.equals(address.type);
    return areApart(way, address.way)
        ? sameType && meets(address)
        : sameType
            ? houses.isPresent()
                && address.houses.isPresent()
                && !meets(address)
                && houses.get().isSlipOf(address.houses.get())
            : meets(address) || houses.isPresent() != address.houses.isPresent();
  }

  private boolean meets(Address other) {
    return houses.isPresent() && other.houses.isPresent() && houses.get().meets(other.houses.get());
  }

  /** "North" and "South"; a street can be told with a way or without, and "NW" is north too. */
  private static boolean areApart(String way, String other) {
    return !way.contains(other) && !other.contains(way);
  }

  @Override
  public String aspect() {
    return "address";
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
