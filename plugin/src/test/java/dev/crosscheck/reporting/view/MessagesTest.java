package dev.crosscheck.reporting.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private static Evidence side(int at, String spelling) {
    return new Evidence(
        new Span("a.md", at, at + 1),
        spelling,
        spelling,
        List.of(),
        Attribution.ARTICLE,
        Optional.empty(),
        Optional.empty());
  }

  private static String message(List<Evidence> sides) {
    Finding finding = new Finding("rule", "a name", sides, List.of(), "Two spellings", "Use one");
    return Messages.message(finding, side -> "place " + side);
  }

  @Test
  void manyPlacesHideNoReading() {
    List<Evidence> sides =
        IntStream.range(0, 9).mapToObj(at -> side(at, at == 7 ? "Lindqist" : "Lindqvist")).toList();
    assertEquals(
        "A name: place 0 says \"Lindqvist\"; place 1 says \"Lindqvist\"; place 2 says \"Lindqvist\";"
            + " place 3 says \"Lindqvist\"; place 4 says \"Lindqvist\"; place 7 says \"Lindqist\";"
            + " and 3 more places. Two spellings. Use one.",
        message(sides));
  }

  @Test
  void fewPlacesAreAllShown() {
    assertEquals(
        "A name: place 0 says \"Lindqvist\"; place 1 says \"Lindqist\". Two spellings. Use one.",
        message(List.of(side(0, "Lindqvist"), side(1, "Lindqist"))));
  }
}
