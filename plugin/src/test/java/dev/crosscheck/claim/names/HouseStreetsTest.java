package dev.crosscheck.claim.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseStreetsTest {

  private static final PlainText TEXT = new PlainText();

  private static List<String> told(String text) {
    return HouseStreets.of(TEXT.read(text, Optional.empty())).stream()
        .map(street -> street.text() + ": " + street.subject().orElseThrow())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "She was found in the 200 block of Calder Street., Calder Street: house of 200 street",
    "Deputies came to 6702 North Lamp Road on Monday., North Lamp Road: house of 6700 road",
    "He lived at 9130 S. Holmann St. in Oldham., S. Holmann St.: house of 9100 street",
  })
  void aHouseOrABlock(String text, String told) {
    assertEquals(List.of(told), told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "She was found in Calder Street.",
        "He was shot in the 200 block of 42nd Street.",
        "In 1996 Wall Street was calm.",
      })
  void noHouseOrNoName(String text) {
    assertEquals(List.of(), told(text));
  }
}
