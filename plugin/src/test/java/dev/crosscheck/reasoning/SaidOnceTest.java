package dev.crosscheck.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SaidOnceTest {

  private final SaidOnce saidOnce =
      new SaidOnce(Map.of("name", Set.of("name"), "word", Set.of("garble", "name", "word")));

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
  void aGraverFindingIsNotSaidByAFullerNote() {
    Finding shorter = finding("name", side(4, "Holm"), side(44, "Hlom"));
    List<Finding> both = List.of(shorter, name.asNote());
    assertEquals(both, saidOnce.of(both));
    assertEquals(List.of(name.asNote()), saidOnce.of(List.of(shorter.asNote(), name.asNote())));
  }

  @Test
  void whatHasAPlaceOfItsOwnStays() {
    Finding more = finding("word", side(4, "Holm"), side(80, "Hlom"));
    assertEquals(List.of(name, more), saidOnce.of(List.of(name, more)));
  }

  @Test
  void whatIsWrongByItselfIsNotSaidAgainBesideTheUsualSpelling() {
    Finding garbled = finding("garble", side(0, "Ada Holm"), side(40, "Ada Hollm"));
    assertEquals(List.of(garbled), saidOnce.of(List.of(garbled, usual(44))));
    assertEquals(List.of(garbled, usual(80)), saidOnce.of(List.of(garbled, usual(80))));
  }

  @Test
  void whatIsWrongBesideAnotherSpellingIsSaidWithThatOfOtherArticles() {
    assertEquals(List.of(name, usual(44)), saidOnce.of(List.of(name, usual(44))));
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
  void whatATemplateSaysIsSaidOnceWithItsPlaces() {
    List<Finding> copies = copies(2);
    Finding one = saidOnce.of(copies).get(0);
    assertEquals(1, saidOnce.of(copies).size());
    assertEquals(List.of(copies.get(0).primary(), copies.get(1).primary()), one.evidence());
    assertEquals(List.of("The same words stand in 2 articles."), one.because());
  }

  @Test
  void ofManyPlacesTheFirstAreShown() {
    Finding one = saidOnce.of(copies(15)).get(0);
    assertEquals(SameWording.SHOWN, one.evidence().size());
    assertEquals(List.of("The same words stand in 15 articles."), one.because());
  }

  @Test
  void otherWordsAreAnotherError() {
    List<Finding> two =
        List.of(finding("word", side("a.md", 4, "HSB")), finding("word", side("b.md", 4, "HBS")));
    assertEquals(two, saidOnce.of(two));
  }

  @Test
  void theRulesOfSpellingsRepeatEachOther() {
    assertEquals(
        Map.of(
            "acronym-mismatch", Set.of("acronym-mismatch"),
            "conflicting-quantity", Set.of("conflicting-quantity"),
            "misspelled-name", Set.of("misspelled-name"),
            "name-variant", Set.of("garbled-name", "misspelled-name", "name-variant"),
            "house-spelling", Set.of("misspelled-name", "name-variant", "house-spelling")),
        RuleCatalogue.repeated());
  }

  private static Finding usual(int start) {
    return finding("word", side(start, "Hollm"), side("b.md", 4, "Holm"), side("c.md", 4, "Holm"));
  }

  private static List<Finding> copies(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> finding("word", side("page" + (char) ('a' + i) + ".md", 4, "HSB")))
        .toList();
  }

  private static Evidence side(int start, String text) {
    return side("a.md", start, text);
  }

  private static Evidence side(String article, int start, String text) {
    return Evidence.of(new Span(article, start, start + text.length()), text, text);
  }

  private static Finding finding(String rule, Evidence... sides) {
    return new Finding(rule, "a name", List.of(sides), List.of(), "Both differ.", "Check it.");
  }
}
