package dev.crosscheck.facts;

/**
 * Where somebody died: "pronounced dead at the scene", "taken to a hospital, where she died".
 *
 * @param site where
 * @param pronounced whether it is told of the doctor's word only: who died on the way is pronounced
 *     dead in hospital
 * @param named whether the person's name stands there, where it is told of "the woman": two such
 *     are compared by their names
 * @param sex {@code m}, {@code f}, or empty where that is not told
 * @param words as written
 */
public record DeathPlace(Site site, boolean pronounced, boolean named, String sex, String words)
    implements Circumstance.Detail {

  /** What somebody who is hurt passes, in this order. */
  public enum Site {
    /** Where it happened, or where the body was found. */
    SCENE,
    /** On the way to the hospital. */
    WAY,
    /** In a hospital. */
    HOSPITAL
  }

  @Override
  public boolean conflicts(Circumstance.Detail other) {
    return other instanceof DeathPlace place
        && site != place.site
        && !(named && place.named)
        && (sex.isEmpty() || place.sex.isEmpty() || sex.equals(place.sex))
        && !isOnlyPronounced(place)
        && !place.isOnlyPronounced(this);
  }

  private boolean isOnlyPronounced(DeathPlace other) {
    return pronounced && !other.pronounced && site.compareTo(other.site) > 0;
  }

  @Override
  public String aspect() {
    return "place of death";
  }

  @Override
  public String describe() {
    return words;
  }
}
