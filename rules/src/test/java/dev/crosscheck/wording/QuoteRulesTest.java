package dev.crosscheck.wording;

import static dev.crosscheck.wording.Given.quote;
import static dev.crosscheck.wording.Given.story;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.facts.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "supply boats and other equipment without hesitation by all roads at its command"
            + "|each side shall supply boats and other equipment with all roads in its power"
            + " without hesitation",
        "I have to be strong because I have grandkids that lost their parents in the flood"
            + "|I have to be strong because I have cousins that lost their parents in the flood",
        "When we got down there they said there was a black car in the yard"
            + "|When we got down there they said it was a black car in the yard",
        "All things told it was a really terrible scary night for the village"
            + "|All things told it was a terrible scary night for the village",
        "It is a sad day for everyone investigating this terrible crime in our town"
            + "|It is a sad day for those neighbours investigating this terrible crime in our town",
      })
  void conflictingWordings(String one, String two) {
    List<Finding> within =
        findings(quote("a.md", 10, "emma lorne", one), quote("a.md", 500, "emma lorne", two));
    List<Finding> across =
        findings(
            quote("a.md", 10, "", one), quote("b.md", 500, "mayor", two), story("a.md", "b.md"));
    assertEquals(1, within.size());
    assertEquals(1, across.size());
    assertEquals(2, across.get(0).evidence().size());
    assertTrue(across.get(0).conflict().startsWith("One quotation has"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You people are in the line of fire|we are in the line of fire",
        "The harbour will open again in spring when the ice has gone"
            + "|the harbour will open again in spring",
        "At least one ferry had left the harbour before the storm came in"
            + "|At least 1 ferry had left the harbour before the storm came in",
        "This is shocking for me and more shocking then anything I have seen"
            + "|This is shocking for me and more shocking than anything I have seen",
        "Given the information we have at this point the ferries will not sail"
            + "|Given the information that we have at this point the ferries will not sail",
        "The procedures for the old ferries were not applied here"
            + "|The procedure for the old ferries were not applied here",
        "People were going to have a good time and got stuck in the harbour"
            + "|People were going to have a good time and they got stuck in the harbour",
        "To find that ferries were involved … we want to get the answers"
            + "|To find that ferries were involved several large ferries we want to get the answers",
        "We will not give up our land to the sea|We will not give up our people to the sea",
        "The ferry company said that nobody was hurt in the storm"
            + "|Nobody in the town council had been told about the broken pier",
      })
  void notConflictingWordings(String one, String two) {
    assertEquals(
        List.of(), findings(quote("a.md", 10, "mayor", one), quote("a.md", 500, "mayor", two)));
  }

  @Test
  void notConflictingWhereTwoPeopleSpeak() {
    String text = "the ferries will sail again as soon as the northern pier is mended";
    assertEquals(
        List.of(),
        findings(
            quote("a.md", 10, "mayor", text),
            quote(
                "a.md", 500, "captain", text.replace("mended", "painted").replace("soon", "so"))));
  }

  @Test
  void notConflictingInUnrelatedArticles() {
    assertEquals(
        List.of(),
        findings(
            quote("a.md", 10, "", "the case is still open and we ask every witness to call"),
            quote("b.md", 10, "", "the case is still cold and we ask every witness to call")));
  }

  @Test
  void manyCopiesOfTwoWordingsAreOneFinding() {
    List<Object> facts = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      String word = i % 2 == 0 ? "heavy" : "strange";
      facts.add(
          quote(
              "n" + i + ".md",
              10,
              "mayor",
              "we saw a " + word + " ship lying off the northern" + " pier that night"));
      for (int other = 0; other < i; other++) {
        facts.add(story("n" + other + ".md", "n" + i + ".md"));
      }
    }
    List<Finding> found = RuleRun.findings("quote-variant", facts);
    assertEquals(1, found.size());
    assertEquals(10, found.get(0).evidence().size());
  }

  private static List<Finding> findings(Object... facts) {
    return RuleRun.findings("quote-variant", List.of(facts));
  }
}
