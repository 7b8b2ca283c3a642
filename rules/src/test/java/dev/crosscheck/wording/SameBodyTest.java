package dev.crosscheck.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.facts.BodyName;
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
    // two countries' ways to write
    "larkfield cocoa organisation, larkfield cocoa organization, false",
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
    "hallnmoor county, halnmoor county, true",
    "selmex road, selmax road, true",
    "corrotville, corrottville, true",
    // a plural, another ending, another beginning
    "larkfields road, larkfield road, false",
    "brannivska street, brannivska road, false",
    "larkfield road, larkfield bridge, false",
  })
  void onePlaceOrTwo(String left, String right, boolean alike) {
    assertEquals(alike, SameBody.alike(place(left, left, ""), place(right, right, "")));
  }

  @Test
  void placesThatOthersKnowAreTwo() {
    assertFalse(SameBody.alike(place("marion county", "", ""), place("marrion county", "", "")));
    assertTrue(
        SameBody.alike(place("marion county", "", ""), place("marrion county", "marrion", "")));
  }

  @Test
  void anArticleThatHasBothTellsThemApart() {
    assertFalse(
        SameBody.alike(
            place("larkfeld road", "larkfeld", "larkfield"), place("larkfield road", "", "")));
  }

  @Test
  void theLaterWordsOfAPlace() {
    assertTrue(
        SameBody.alike(later("port hallmoor", "hallmoor"), later("port halmoor", "halmoor")));
    assertFalse(SameBody.alike(later("port northern", ""), later("port norther", "norther")));
    assertFalse(SameBody.alike(later("port distribution", ""), later("port distributors", "")));
  }

  private static BodyName body(String name) {
    return name(name, BodyName.LATER, "", "");
  }

  private static BodyName later(String name, String strange) {
    return name(name, 1, strange, "");
  }

  private static BodyName place(String name, String strange, String like) {
    return name(name, 0, strange, like);
  }

  private static BodyName name(String name, int open, String strange, String like) {
    Span span = new Span("a.md", 0, 9);
    Set<String> words = Set.of(strange.split(" "));
    return new BodyName(span, name, List.of(name.split(" ")), open, words, Set.of(like), false);
  }
}
