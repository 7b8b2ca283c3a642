package dev.crosscheck.events;

import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import java.util.Optional;

/** Whether two places can be one destination, as far as is known of what contains them. */
final class Places {

  private Places() {}

  /** One place, or one inside the other, or one that is called after the other. */
  static boolean agree(Referent left, Referent right) {
    return left.key().equals(right.key()) || left.isPartOf(right) || right.isPartOf(left);
  }

  /**
   * Surely two places: they lie in different countries, or in two regions of one country. Where
   * what contains them is not known, nothing is sure.
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
    return !mine.equals(its) || siblings(left, right, mine.get());
  }

  /**
   * In two regions of one country. Towns of one region are not held apart: one is often a suburb of
   * the other.
   */
  private static boolean siblings(Referent left, Referent right, String country) {
    Optional<String> mine = region(left, country);
    Optional<String> its = region(right, country);
    return mine.isPresent() && its.isPresent() && !mine.equals(its);
  }

  /** What lies right below the country: the table's keys of regions begin with the country's. */
  private static Optional<String> region(Referent place, String country) {
    int at = place.within().indexOf(country);
    return at > 0
        ? Optional.of(place.within().get(at - 1))
        : Optional.of(place.key()).filter(key -> key.startsWith(country + "-"));
  }

  private static Optional<String> country(Referent place) {
    if (place.isCountry()) {
      return Optional.of(place.key());
    }
    return place.within().stream().filter(Referent::isCountry).findFirst();
  }
}
