package dev.crosscheck.claim.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import dev.crosscheck.extraction.Reading;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences in which Ada Holm is 34, and sentences that tell no age of hers. */
class BearerAgeTest {

  private final PlainText reader = new PlainText();

  private List<Integer> ages(String text) {
    Reading reading = reader.read(text, Optional.empty());
    return reading.names().stream()
        .filter(name -> name.text().equals("Ada Holm"))
        .flatMap(name -> BearerAge.of(name).stream())
        .map(BearerAge::years)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada Holm, 34, left.",
        "Ada Holm, aged 34, left.",
        "Ada Holm, also 34, left.",
        "Ada Holm, a 34-year-old teacher, left.",
        "The 34-year-old teacher Ada Holm left.",
        "They met 34-year old Ada Holm.",
        "They met 34 year-old Ada Holm.",
        "They met 34 year old Ada Holm.",
        "The guard had met his 34-year-old sister, Ada Holm, on Friday.",
        "They learned that the 34-year-old teacher, Ada Holm, is well.",
        "A 34-year-old woman, identified as Ada Holm, left.",
        "The 34-year-old was later identified as Ada Holm.",
        "Ada Holm was just 34 years old.",
        "They met Bruno Marrow, 40, Ada Holm, 34, Peter Lund, 25, and Olga Berg, 22, in Oslo.",
      })
  void anAgeBesideANameIsItsBearers(String text) {
    assertEquals(List.of(34), ages(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "His 34-year-old sister told Ada Holm so.",
        "Beside the 34-year-old teacher, Ada Holm said nothing.",
        "Ada Holm was 34 years late.",
        "Ada Holm, then a 34-year-old teacher, left.",
        "Ada Holm, 34, 36 and 38, came third.",
        "The 34-year-old teacher and Ada Holm left.",
      })
  void otherAgesAreNot(String text) {
    assertEquals(List.of(), ages(text));
  }
}
