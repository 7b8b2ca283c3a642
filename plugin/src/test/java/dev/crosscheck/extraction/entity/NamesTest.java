package dev.crosscheck.extraction.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "Pak Mi-rae, pakmirae",
    "PAK MI RAE, pakmirae",
    "Zoë Ångström, zoeangstrom",
    "O’Dara, odara",
    "O'Dara, odara",
    "Łukasz Ødegård, lukaszodegard",
    "U.N., un",
    "Straße, strasse",
    "MH17, mh17"
  })
  void lettersFoldWhatSpellersVary(String name, String letters) {
    assertEquals(letters, Names.letters(name));
  }

  @Test
  void aKeyKeepsItsSpaces() {
    assertEquals("pak mi rae", Names.spaced("Pak Mi-rae"));
    assertEquals("standard poors", Names.spaced("Standard & Poor's"));
  }

  @ParameterizedTest
  @CsvSource({
    "Pak I1 Nam, pakilnam, the digit 1 stands among letters",
    "J0hn Marrow, johnmarrow, the digit 0 stands among letters",
    "Wi1liam Marrow, williammarrow, the digit 1 stands among letters",
    "Mаrrow, marrow, a Cyrillic letter stands among Latin ones",
    "Οslo Group, oslogroup, a Greek letter stands among Latin ones",
    "Marrrino, marrino, the letter r is tripled"
  })
  void garbledNamesAreSeenAndMended(String name, String repaired, String oddity) {
    assertEquals(oddity, Names.oddity(name));
    assertEquals(repaired, Names.repaired(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B2B",
        "U2",
        "4x4",
        "MH17",
        "F-16",
        "Covid19",
        "Web3",
        "3M",
        "iPhone",
        "McDonald",
        "Formula 1",
        "F1",
        "Formula F1 Team",
        "Windows 10",
        "Log4j",
        "i18n",
        "Area51",
        "A1 Telekom",
        "Channel 101",
        "World War III",
        "Henry VIII",
        "Grrr",
        "Www",
        "Zzz Top",
        "Олена Коваль",
        "Αθήνα",
        "LaTeX",
        "O'Dara",
        "Class I1",
        "H1N1",
        "Boeing 707",
        "10th Street",
        "Mr 0day"
      })
  void namesThatOnlyLookOddAreLeftInPeace(String name) {
    assertEquals("", Names.oddity(name));
    assertEquals(Names.letters(name), Names.repaired(name));
  }
}
