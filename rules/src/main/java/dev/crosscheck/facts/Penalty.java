package dev.crosscheck.facts;

/**
 * What a court set for a person: "bail of $250,000", "jailed for six years".
 *
 * @param kind {@code bail}, {@code sentence}
 * @param quantity how much
 */
public record Penalty(String kind, Quantity quantity) implements Circumstance.Detail {

  /** Bail is raised and lowered, and so are sentences, on appeal. */
  private static final int SETTLED_DAYS = 10;

  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof Penalty penalty
        && kind.equals(penalty.kind)
        && quantity.disjoint(penalty.quantity);
  }

  @Override
  public String aspect() {
    return kind;
  }

  @Override
  public String describe() {
    return quantity.describe();
  }

  @Override
  public Circumstance.Matter matter() {
    return Circumstance.Matter.QUANTITY;
  }

  @Override
  public int lasting() {
    return SETTLED_DAYS;
  }
}
