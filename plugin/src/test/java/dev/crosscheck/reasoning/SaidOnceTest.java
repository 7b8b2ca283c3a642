package dev.crosscheck.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SaidOnceTest {

  private final SaidOnce saidOnce =
      new SaidOnce(Map.of("name", Set.of("name"), "word", Set.of("name", "word")));

  private final Finding name = finding("name", side(0, "Ada Holm"), side(40, "Ada Hlom"));
  private final Finding word = finding("word", side(4, "Holm"), side(44, "Hlom"));

  @Test
  void aWordOfAMisspelledNameIsNotSaidAgain() {
    assertEquals(List.of(name), saidOnce.of(List.of(name, word)));
  }

  @Test
  void theFullerOfTwoFindingsOfOneRuleStays() {
    Finding shorter = finding("name", side(4, "Holm"), side(44, "Hlom"));
    assertEquals(List.of(name), saidOnce.of(List.of(shorter, name)));
  }

  @Test
  void whatHasAPlaceOfItsOwnStays() {
    Finding more = finding("word", side(4, "Holm"), side(80, "Hlom"));
    assertEquals(List.of(name, more), saidOnce.of(List.of(name, more)));
  }

  @Test
  void aRuleThatRepeatsNothingStays() {
    Finding other = finding("other", side(4, "Holm"), side(44, "Hlom"));
    assertEquals(List.of(name, other), saidOnce.of(List.of(name, other)));
  }

  @Test
  void whatARuleFindsTwiceAtOnePlaceStaysOnce() {
    Finding one = finding("other", side(4, "$515m"), side(44, "$551m"));
    Finding again = finding("other", side(4, "$515m"), side(44, "$551m"));
    assertEquals(List.of(one), saidOnce.of(List.of(one, again)));
  }

  @Test
  void theRulesOfSpellingsRepeatEachOther() {
    assertEquals(
        Map.of(
            "misspelled-name", Set.of("misspelled-name"),
            "name-variant", Set.of("misspelled-name", "name-variant"),
            "house-spelling", Set.of("misspelled-name", "name-variant", "house-spelling")),
        RuleCatalogue.repeated());
  }

  private static Evidence side(int start, String text) {
    return Evidence.of(new Span("a.md", start, start + text.length()), text, text);
  }

  private static Finding finding(String rule, Evidence... sides) {
    return new Finding(rule, "a name", List.of(sides), List.of(), "Both differ.", "Check it.");
  }
}
