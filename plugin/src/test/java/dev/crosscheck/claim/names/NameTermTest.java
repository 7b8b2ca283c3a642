package dev.crosscheck.claim.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.crosscheck.facts.Referent;
import dev.crosscheck.facts.ReferentKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what articles that spell one person's name apart are seen to be about one. */
class NameTermTest {

  @ParameterizedTest
  @CsvSource({
    "ada vierra, ada viera",
    "ada b vierra, ada vierra",
    "ada b vierra, ada viera",
    "ada b c vierra, ada vierra",
  })
  void onePerson(String one, String other) {
    assertEquals(term(ReferentKind.PERSON, one), term(ReferentKind.PERSON, other));
  }

  @ParameterizedTest
  @CsvSource({"ada vierra, otto vierra", "ada vierra, ada vierling", "vierra, viera"})
  void two(String one, String other) {
    assertNotEquals(term(ReferentKind.PERSON, one), term(ReferentKind.PERSON, other));
  }

  @ParameterizedTest
  @CsvSource({"halnmoor b road, halnmoor road", "vierra bank, viera bank"})
  void placesAreTheirKeys(String one, String other) {
    assertNotEquals(term(ReferentKind.PLACE, one), term(ReferentKind.PLACE, other));
  }

  private static String term(ReferentKind kind, String key) {
    return NameClaims.term(new Referent(kind, key, key, List.of()));
  }
}
