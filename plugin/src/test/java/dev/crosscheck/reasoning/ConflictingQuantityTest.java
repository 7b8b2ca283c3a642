package dev.crosscheck.reasoning;

import static dev.crosscheck.reasoning.Newsroom.findings;
import static dev.crosscheck.reasoning.Telling.CHAD;
import static dev.crosscheck.reasoning.Telling.LAKE;
import static dev.crosscheck.reasoning.Telling.NIGER;
import static dev.crosscheck.reasoning.Telling.OLDHAM;
import static dev.crosscheck.reasoning.Telling.in;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictingQuantityTest {

  private static Telling crash(String article, int at) {
    return in(article, at).killed().to(OLDHAM).day("2023-03-01");
  }

  @Test
  void aCeilingAndAnotherOrderConflictInOneArticle() {
    assertEquals(
        List.of("conflicting-quantity: a.md up to 20,000 | a.md 100–999"),
        findings(
            in("a.md", 10)
                .to(LAKE)
                .day("2023-03-02")
                .count(2000, 20000, Hedge.UP_TO, "troop")
                .status(Status.EXPECTED),
            in("a.md", 200)
                .send()
                .to(CHAD)
                .groupsOf(2, 10000, "troop")
                .status(Status.POSSIBLE)
                .says("reports"),
            in("a.md", 300)
                .send()
                .to(CHAD)
                .count(100, 999, Hedge.VAGUE, "troop", "combat")
                .says("the minister")));
  }

  @Test
  void headlineAndLeadConflict() {
    assertEquals(
        List.of("conflicting-quantity: a.md 1,101 | a.md 1,201"),
        findings(
            in("a.md", 0).send().headline().count(1101, "troop"),
            in("a.md", 100).send().to(CHAD).count(1201, "troop")));
  }

  @Test
  void aHeadlineCanCountAWeekend() {
    assertEquals(
        List.of(),
        findings(
            in("a.md", 0).killed().headline().count(11, "people"),
            crash("a.md", 100).count(12, "people")));
  }

  @Test
  void twoTollsOfOneDayConflict() {
    assertEquals(
        List.of("conflicting-quantity: a.md 12 | b.md 17"),
        findings(crash("a.md", 1).count(12, "people"), crash("b.md", 1).count(17, "people")));
  }

  @Test
  void aFallingTollConflicts() {
    assertEquals(
        List.of("conflicting-quantity: a.md 17 | b.md 12"),
        findings(
            crash("a.md", 1).count(17, "people"),
            crash("b.md", 1).reported("2023-03-02").count(12, "people")));
  }

  @Test
  void belowAFloorConflicts() {
    assertEquals(
        List.of("conflicting-quantity: a.md at least 20 | b.md 12"),
        findings(
            crash("a.md", 1).count(20, Double.POSITIVE_INFINITY, Hedge.AT_LEAST, "people"),
            crash("b.md", 1).count(12, "people")));
  }

  @Test
  void aGrowingTollIsASeries() {
    assertEquals(
        List.of(),
        findings(
            crash("a.md", 1).count(12, "people"),
            crash("b.md", 1).reported("2023-03-02").count(17, "people")));
  }

  @Test
  void partsAddUp() {
    assertEquals(
        List.of(),
        findings(
            crash("a.md", 1).count(4, "people"),
            crash("a.md", 50).count(1, "people"),
            crash("a.md", 90).count(3, "people")));
  }

  @Test
  void aFurtherPartAddsUp() {
    assertEquals(
        List.of(),
        findings(
            crash("a.md", 1).count(12, "people"),
            crash("a.md", 50).count(5, "people"),
            crash("a.md", 90).count(7, "people").further()));
  }

  @Test
  void groupsMultiply() {
    assertEquals(
        List.of(),
        findings(
            in("a.md", 1).to(CHAD).count(6000, "troop").status(Status.EXPECTED),
            in("a.md", 50).to(CHAD).groupsOf(2, 3000, "troop").status(Status.EXPECTED)));
  }

  @Test
  void aboveAFloorIsNoConflict() {
    assertEquals(
        List.of(),
        findings(
            crash("a.md", 1).count(20, Double.POSITIVE_INFINITY, Hedge.AT_LEAST, "people"),
            crash("b.md", 1).count(27, "people")));
  }

  @Test
  void killedAndInjuredAreTwoCounts() {
    assertEquals(
        List.of(),
        findings(
            crash("a.md", 1).count(4, "people"),
            crash("a.md", 50).kind("injure", "injury").count(9, "people")));
  }

  @Test
  void tollsOfTwoDaysAreTwo() {
    assertEquals(
        List.of(),
        findings(
            crash("a.md", 1).count(4, "people"),
            in("a.md", 50).killed().to(OLDHAM).day("2023-02-11").count(9, "people")));
  }

  @Test
  void aDaysTollAndAYearsAreTwo() {
    assertEquals(
        List.of(),
        findings(
            crash("a.md", 1).count(4, "people"),
            in("a.md", 50).killed().to(OLDHAM).year(2023).count(60, "people")));
  }

  @Test
  void tollsOfTwoPlacesAreTwo() {
    assertEquals(
        List.of(),
        findings(
            crash("a.md", 1).count(4, "people"),
            in("a.md", 50).killed().to(NIGER).day("2023-03-01").count(9, "people")));
  }

  @Test
  void aPlanAndWhatHasComeOfItIsNoConflict() {
    assertEquals(
        List.of(),
        findings(
            in("a.md", 1).to(CHAD).count(500, "troop").status(Status.PLANNED),
            in("a.md", 50).to(CHAD).count(120, "troop")));
  }

  @Test
  void brigadesAndTroopsAreTwoCounts() {
    assertEquals(
        List.of(),
        findings(
            in("a.md", 1).to(CHAD).count(6000, "troop").status(Status.EXPECTED),
            in("a.md", 50).to(CHAD).count(2, "brigade").status(Status.EXPECTED)));
  }

  @Test
  void sourcesThatDisagreeAreNews() {
    assertEquals(
        List.of(),
        findings(
            crash("a.md", 1).count(12, "people").says("the police"),
            crash("b.md", 1).count(17, "people").says("the hospital")));
  }

  @Test
  void reportsWithoutDateCannotBeOrdered() {
    assertEquals(
        List.of(),
        findings(
            crash("a.md", 1).reported("").count(12, "people"),
            crash("b.md", 1).reported("").count(17, "people")));
  }
}
