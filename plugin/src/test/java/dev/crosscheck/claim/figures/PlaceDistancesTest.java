package dev.crosscheck.claim.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import dev.crosscheck.facts.Distance;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceDistancesTest {

  private static final PlainText TEXT = new PlainText();

  private static List<String> distances(String text) {
    return PlaceDistances.of(TEXT.read(text, Optional.empty())).stream()
        .map(PlaceDistancesTest::line)
        .toList();
  }

  private static String line(Distance one) {
    long metres = Math.round(one.metres().high());
    return one.places() + " " + metres + (one.heading().isEmpty() ? "" : " " + one.heading());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bergen (8 km north of Oslo) is a port.; bergen|oslo 8000 s",
        "Bergen, 8 km north-east of Oslo, is a port.; bergen|oslo 8000 sw",
        "Bergen lies about 8 km to the north of Oslo.; bergen|oslo 8000 s",
        "Oddstad, a key village 8 km from Oslo, was lost.; oddstad|oslo 8000",
        "Oddstad, located 8 km south of the city of Oslo, was lost.; oddstad|oslo 8000 n",
        "Bergen, some 5 miles (8 km) outside of Oslo, is a port.; bergen|oslo 8047",
      })
  void howFarAPlaceIs(String text, String distance) {
    assertEquals(List.of(distance), distances(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // what moves, and what has no name
        "Troops stood 8 km north of Oslo.",
        "A village 8 km north of Oslo was lost.",
        "The Oddstad sank 8 km north of Oslo.",
        // a country has no one spot
        "Norway, 8 km north of Sweden, is cold.",
        // ways are longer than the line
        "Bergen is 8 km by road from Oslo.",
        "Bergen, 8 km downstream from Oslo, is a port.",
        // not how far it is
        "Bergen has 8 km of beaches.",
        "They went from Bergen 8 km north and met.",
      })
  void noDistance(String text) {
    assertEquals(List.of(), distances(text));
  }
}
