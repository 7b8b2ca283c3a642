package dev.crosscheck.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.BodyName;
import dev.crosscheck.facts.Span;
import java.util.List;
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

  private static BodyName body(String name) {
    return new BodyName(new Span("a.md", 0, 9), name, List.of(name.split(" ")));
  }
}
