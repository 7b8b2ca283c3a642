package dev.crosscheck.claim.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupAgesTest {

  private static final PlainText TEXT = new PlainText();

  private static List<String> ages(String text) {
    return GroupAges.of(TEXT.read(text, Optional.empty())).stream()
        .map(one -> one.whom() + ": " + one.ages())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three children aged 8, 10 and 13 drowned. | 3: [8, 10, 13]",
        "A girl, 6, and two boys, 10 and 13, drowned in the lake. | 3: [6, 10, 13]",
        "Police found the bodies of two women, 68 and 48-years-old. | 2: [48, 68]",
        "The bodies of Karin Dahl, 61, and Ada Marie Holm, 48, were found. | 2: [48, 61]",
        "Police arrested a 34-year-old man in Oldham. | arrest of man: [34]",
        "A man of 43 was arrested in Oldham. | arrest of man: [43]",
        "A woman, 43, was killed in Oldham. | death of woman: [43]",
        "A man killed a woman and a 12-year-old girl. | girl: [12]",
        "Holm shot his wife and his 11-year old stepdaughter. | girl: [11]",
        "A boy, 9, drowned in the lake. | boy: [9]",
      })
  void agesOfAGroup(String text, String told) {
    assertEquals(List.of(told), ages(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no ages
        "Three boats with 8, 10 and 13 people sank, and two drowned.",
        "Holm, 4, and Dahl, 2, scored.",
        // one suspect and one victim
        "Karl Brandt, 35, killed his wife, 61, and fled.",
        // two rows
        "Two boys, 8 and 10, drowned. Two girls, 9 and 12, drowned.",
        // two girls
        "Holm shot his 11-year-old stepdaughter. A 13-year-old girl was unhurt and not killed.",
        // no harm
        "Her 12-year-old daughter plays the harp.",
        // of age
        "Holm shot his 31-year-old daughter.",
        // not yet
        "Police want to arrest a 34-year-old man.",
      })
  void noAgesOfAGroup(String text) {
    assertEquals(List.of(), ages(text));
  }
}
