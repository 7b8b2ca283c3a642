package dev.crosscheck.claim.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupAgesTest {

  private static final PlainText TEXT = new PlainText();

  private static List<String> ages(String text) {
    return GroupAges.of(TEXT.read(text, Optional.empty())).stream()
        .map(one -> one.ages() + " " + String.join(", ", new TreeSet<>(one.whom())))
        .map(String::strip)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Three children aged 8, 10 and 13 drowned. | [8, 10, 13]",
        "A girl, 6, and two boys, 10 and 13, drowned in the lake. | [6, 10, 13]",
        "Police found the bodies of two women, 68 and 48-years-old. | [48, 68]",
        "The bodies of Karin Dahl, 61, and Ada Marie Holm, 48, were found. | [48, 61]",
      })
  void agesOfAGroup(String text, String told) {
    assertEquals(told, ages(text).get(0));
  }

  /** Of whom nothing is told but that the child is a boy or a girl, a word of harm is needed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police arrested a 34-year-old man in Oldham. | [34] who was accused, who was accused m",
        "A man of 43 was arrested in Oldham. | [43] who was accused, who was accused m",
        "A woman, 43, was killed in Oldham. | [43] who died, who died f, who was harmed, who was harmed f",
        "The court fined the neighbour of the 2-year-old who died. | [2] who died, who was harmed",
        "They spoke of the arrest. Her 12-year-old daughter was unhurt. | [12] who is a girl",
        "She was arrested. The boy aged 9 is safe. | [9] who is a boy",
        // found hurt, or dead
        "Officers found a 58-year-old with a gunshot wound to the leg. | [58] who was harmed, who was hurt",
        "A 58-year-old was found with several stab wounds. | [58] who was harmed, who was hurt",
        "A 58-year-old from Oldham suffered a broken leg. | [58] who was harmed, who was hurt",
        "Neighbours found the 58-year-old dead. | [58] who died, who was harmed",
        // what took a life
        "The avalanche claimed the life of a 24-year-old. | [24] who died, who was harmed",
        "Two are on trial for the murders of a woman and her 24-year-old nurse. | [24] who died, who was harmed",
        "Holm was charged in the 24-year-old's death. | [24] who died, who was harmed",
        // who gives himself up
        "A 24-year-old turned himself in on Monday. | [24] who was accused",
        "A 24-year-old was taken into custody. | [24] who was accused",
        "A 24-year-old pleaded not guilty. | [24] who was accused",
      })
  void agesOfOne(String text, String told) {
    assertEquals(List.of(told), ages(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no ages
        "Three boats with 8, 10 and 13 people sank, and two drowned.",
        "Holm, 4, and Dahl, 2, scored.",
        // no harm
        "Her 12-year-old daughter plays the harp.",
        // hurt is somebody else, and something else
        "Officers found a 58-year-old with a gun.",
        "A 58-year-old turned in his essay.",
        "A 58-year-old suffered a defeat.",
        "The 58-year-old's essay on death won a prize.",
        // not yet
        "Police want to arrest a 34-year-old man.",
        // of another time
        "In 2003 a 40-year-old man was arrested in Oldham.",
      })
  void noAges(String text) {
    assertEquals(List.of(), ages(text));
  }

  /** Both may be the one whom another report tells of. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "A man of 43 was arrested in Oldham. A 51-year-old man was charged.",
        "A man of 43 was killed in Oldham. A 51-year-old man died there.",
      })
  void noneAlone(String text) {
    assertEquals(List.of(), ages(text).stream().filter(told -> told.contains("died")).toList());
    assertEquals(List.of(), ages(text).stream().filter(told -> told.contains("accused")).toList());
  }
}
