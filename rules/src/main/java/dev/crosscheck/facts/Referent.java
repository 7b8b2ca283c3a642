package dev.crosscheck.facts;

import java.util.List;

/**
 * Someone or something that passages speak of.
 *
 * @param kind person, organisation, place, group or thing
 * @param key folded canonical name by which two mentions are one: {@code ann sofie lund}, {@code
 *     ru}, {@code kp military}
 * @param name canonical name as a reader would write it
 * @param within for places, keys of all places that contain it, nearest first; for persons and
 *     organisations the keys of the countries they belong to, where the text or a table says so
 */
public record Referent(ReferentKind kind, String key, String name, List<String> within) {

  public Referent {
    within = List.copyOf(within);
  }

  /** Whether this is a country. */
  public boolean isCountry() {
    return isCountry(key);
  }

  /**
   * Whether it lies in another place, or is called after it: "Miami Beach" is Miami to those who
   * live elsewhere.
   */
  public boolean isPartOf(Referent other) {
    return within.contains(other.key) || name.startsWith(other.name + " ");
  }

  /** Whether a key is that of a country: its ISO 3166 code of two letters, {@code ru}. */
  public static boolean isCountry(String key) {
    return key.length() == 2 && key.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
  }
}
