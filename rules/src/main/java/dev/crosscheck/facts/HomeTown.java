package dev.crosscheck.facts;

/**
 * The town that somebody comes from: "Ada Holm, 64, of Port Alder".
 *
 * @param town the town, with the places that contain it
 * @param words as written
 */
public record HomeTown(Referent town, String words) implements Circumstance.Detail {

  /** Neither is the other in other words: Port Alder Beach is Port Alder to those far away. */
  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof HomeTown home && !isIn(home) && !home.isIn(this);
  }

  private boolean isIn(HomeTown home) {
    return town.name().equals(home.town.name())
        || town.within().contains(home.town.key())
        || town.name().startsWith(home.town.name() + " ");
  }

  @Override
  public String aspect() {
    return "home town";
  }

  @Override
  public String describe() {
    return words;
  }

  @Override
  public Circumstance.Matter matter() {
    return Circumstance.Matter.PLACE;
  }
}
