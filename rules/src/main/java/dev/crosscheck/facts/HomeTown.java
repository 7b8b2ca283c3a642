package dev.crosscheck.facts;

/**
 * The town that somebody comes from: "Ada Holm, 64, of Port Alder".
 *
 * @param town the town, with the places that contain it
 * @param words as written
 */
public record HomeTown(Referent town, String words) implements Circumstance.Detail {

  /** Towns of one name can be one, whichever of them the gazetteer takes it for. */
  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof HomeTown home
        && !town.name().equals(home.town.name())
        && !town.isPartOf(home.town)
        && !home.town.isPartOf(town);
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
