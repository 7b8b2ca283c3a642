package dev.crosscheck.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HomophonesTest {

  @ParameterizedTest
  @CsvSource({
    "sean, shawn, true",
    "steven, stephen, true",
    "kathryn, catherine, true",
    "sean, shane, false",
    "mary, marie, false"
  })
  void givenNames(String one, String two, boolean alike) {
    assertEquals(alike, Homophones.given(one, two));
  }

  @ParameterizedTest
  @CsvSource({
    "maurel, morel, true",
    "hussein, hussain, false",
    "schmidt, schmitt, true",
    "clark, clarke, true",
    "halvick, halvik, true",
    "thorvald, torvald, true",
    "stephens, stefens, true",
    "smithson, simpson, false",
    "renaud, renault, true",
    "mills, miles, false",
    "lund, lang, false",
    "wood, ward, false",
    "lee, li, false"
  })
  void familyNames(String one, String two, boolean alike) {
    assertEquals(alike, Homophones.family(one, two));
  }
}
