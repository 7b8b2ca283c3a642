package dev.crosscheck.facts;

/**
 * How it ended for a ship, or for those aboard, where two ends exclude each other: "sank" and
 * "stayed afloat", "killing all six crew" and "the only survivor".
 *
 * @param of whose it is: {@code vessel}, {@code aboard}
 * @param lost whether the ship is lost, or all of them
 * @param words as written
 */
public record Fate(String of, boolean lost, String words) implements Circumstance.Detail {

  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof Fate fate && of.equals(fate.of) && lost != fate.lost;
  }

  @Override
  public String aspect() {
    return "fate";
  }

  @Override
  public String describe() {
    return words;
  }
}
