package dev.crosscheck.events;

import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import java.util.Optional;

/** Whether two places can be one destination, as far as is known of what contains them. */
final class Places {

  private Places() {}

  /** One place, or one inside the other. */
  static boolean agree(Referent left, Referent right) {
    return left.key().equals(right.key())
        || left.within().contains(right.key())
        || right.within().contains(left.key());
  }

  /**
   * Surely two places: they lie in different countries, or side by side in one region. Where what
   * contains them is not known, nothing is sure.
   */
  static boolean clash(Referent left, Referent right) {
    if (left.kind() != ReferentKind.PLACE
        || right.kind() != ReferentKind.PLACE
        || agree(left, right)) {
      return false;
    }
    Optional<String> mine = country(left);
    Optional<String> its = country(right);
    if (mine.isEmpty() || its.isEmpty()) {
      return false;
    }
    return !mine.equals(its) || siblings(left, right);
  }

  /** Two members of one region that is itself inside a country: two towns of one county. */
  private static boolean siblings(Referent left, Referent right) {
    return left.within().equals(right.within()) && left.within().size() > 1;
  }

  /** Countries have ISO 3166 codes of two letters for keys. */
  private static Optional<String> country(Referent place) {
    if (isCountry(place.key())) {
      return Optional.of(place.key());
    }
    return place.within().stream().filter(Places::isCountry).findFirst();
  }

  private static boolean isCountry(String key) {
    return key.length() == 2 && key.chars().allMatch(letter -> letter >= 'a' && letter <= 'z');
  }
}
