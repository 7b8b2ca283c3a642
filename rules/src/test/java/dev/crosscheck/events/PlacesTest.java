package dev.crosscheck.events;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private static final Referent MIAMI = place("Miami", "us-fl", "us");

  private static Referent place(String name, String... within) {
    return new Referent(
        ReferentKind.PLACE, name.toLowerCase(java.util.Locale.ROOT), name, List.of(within));
  }

  @Test
  void townsOfTwoCountriesClash() {
    assertTrue(Places.clash(MIAMI, place("Sydney", "au-nsw", "au")));
    assertTrue(Places.clash(MIAMI, place("Miamitown", "au-nsw", "au")));
  }

  /** The tables know the bearer of the name that has most people, wherever it lies. */
  @Test
  void whatIsCalledAfterATownMayLieInIt() {
    Referent beach = place("Miami Beach", "au-qld", "au");
    assertFalse(Places.clash(MIAMI, beach));
    assertFalse(Places.clash(beach, MIAMI));
  }
}
