package dev.crosscheck.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.facts.BodyName;
import dev.crosscheck.facts.BodyName.Part;
import dev.crosscheck.facts.Span;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameBodyTest {

  @ParameterizedTest
  @CsvSource({
    "larkfield distribution ltd, larkfield distributors ltd, true",
    "larkfield maintenance fund, larkfield maintainance fund, true",
    // other words
    "larkfield insurance ltd, larkfield industry ltd, false",
    "larkfield bank, larkfield group, false",
    // the first word is the name
    "larkfield distribution, larkfeld distribution, false",
    // one more word
    "larkfield distribution, larkfield distribution ltd, false",
    // short words differ in a letter and in all
    "radio one north, radio two north, false",
  })
  void oneBodyOrTwo(String left, String right, boolean alike) {
    assertEquals(alike, SameBody.alike(body(left), body(right)));
  }

  @ParameterizedTest
  @CsvSource({
    "mussellshell county, musselshell county, true",
    "smilex road, smilax road, true",
    "parrotsville, parrottsville, true",
    // a plural, another ending, another beginning
    "larkfields road, larkfield road, false",
    "brannivska street, brannivska road, false",
    "carkfield road, larkfield road, false",
    // too short
    "holm road, helm road, false",
  })
  void onePlaceOrTwo(String left, String right, boolean alike) {
    assertEquals(alike, SameBody.alike(place(left, false, ""), place(right, false, "")));
  }

  @Test
  void placesThatOthersKnowAreTwo() {
    assertFalse(
        SameBody.alike(place("marion county", true, ""), place("marrion county", true, "")));
    assertTrue(
        SameBody.alike(place("marion county", true, ""), place("marrion county", false, "")));
  }

  @Test
  void anArticleThatHasBothTellsThemApart() {
    assertFalse(
        SameBody.alike(
            place("larkfeld road", false, "larkfield"), place("larkfield road", false, "")));
  }

  private static BodyName body(String name) {
    return name(name, Part.LATER, false, Set.of());
  }

  private static BodyName place(String name, boolean known, String like) {
    return name(name, Part.FIRST, known, Set.of(like));
  }

  private static BodyName name(String name, Part part, boolean known, Set<String> like) {
    Span span = new Span("a.md", 0, 9);
    return new BodyName(span, name, List.of(name.split(" ")), part, known, like);
  }
}
