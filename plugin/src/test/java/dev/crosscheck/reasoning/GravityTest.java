package dev.crosscheck.reasoning;

import static dev.crosscheck.reasoning.Telling.OLDHAM;
import static dev.crosscheck.reasoning.Telling.in;
import static dev.crosscheck.reasoning.Telling.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How grave it is that two accounts of one event differ: as sure as it is that they are of one. */
class GravityTest {

  private static Telling dead(String article, String day) {
    return in(article, 100).kind("die", "death").about(person("Ada Larsen")).once().day(day);
  }

  private static Telling crash(String article, int number) {
    return in(article, 1).killed().to(OLDHAM).day("2023-03-01").count(number, "people");
  }

  @Test
  void twoDaysOfOneDeathAreAsGraveAsTheirRule() {
    assertEquals(
        Severity.WARNING,
        gravity(dead("a.md", "2023-03-03"), dead("b.md", "2023-03-05").reported("2024-01-09")));
  }

  @Test
  void withoutTheDayOfWritingTheyAreANote() {
    assertEquals(
        Severity.NOTE,
        gravity(dead("a.md", "2023-03-03"), dead("b.md", "2023-03-05").reported("")));
  }

  @Test
  void oneArticleNeedsNoDayOfWriting() {
    assertEquals(
        Severity.WARNING,
        gravity(
            dead("a.md", "2023-03-03").reported(""),
            in("a.md", 300)
                .kind("die", "death")
                .about(person("Ada Larsen"))
                .once()
                .day("2023-03-05")
                .reported("")));
  }

  @Test
  void whoIsArrestedCanBeArrestedAgain() {
    assertEquals(
        Severity.NOTE,
        gravity(
            dead("a.md", "2023-03-03").kind("arrest", "arrest"),
            dead("b.md", "2023-03-05").kind("arrest", "arrest")));
  }

  @Test
  void tollsOfOneDayAreAsGraveAsTheirRule() {
    assertEquals(Severity.WARNING, gravity(crash("a.md", 12), crash("b.md", 17)));
  }

  @Test
  void numbersThatAreToldWeeksLaterAreANote() {
    assertEquals(
        Severity.NOTE, gravity(crash("a.md", 17), crash("b.md", 12).reported("2023-06-09")));
  }

  private static Severity gravity(Telling... claims) {
    List<Finding> found = Newsroom.full(claims);
    assertEquals(1, found.size());
    return found.get(0).severity(Severity.WARNING);
  }
}
