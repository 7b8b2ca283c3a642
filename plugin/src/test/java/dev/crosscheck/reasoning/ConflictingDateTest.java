package dev.crosscheck.reasoning;

import static dev.crosscheck.reasoning.Newsroom.findings;
import static dev.crosscheck.reasoning.Telling.AGADEZ;
import static dev.crosscheck.reasoning.Telling.CHAD;
import static dev.crosscheck.reasoning.Telling.LAKE;
import static dev.crosscheck.reasoning.Telling.MILLTOWN;
import static dev.crosscheck.reasoning.Telling.PEOPLE;
import static dev.crosscheck.reasoning.Telling.in;
import static dev.crosscheck.reasoning.Telling.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictingDateTest {

  private static Telling first(String article) {
    return in(article, 100).once();
  }

  @Test
  void twoDaysOfOneArrivalConflict() {
    assertEquals(
        List.of("conflicting-date: a.md 3 March 2023 | b.md 9 March 2023"),
        findings(first("a.md").day("2023-03-03"), first("b.md").day("2023-03-09")));
  }

  @Test
  void aMonthAndADayOfAnotherMonthConflict() {
    assertEquals(
        List.of("conflicting-date: a.md March 2023 | b.md 9 June 2023"),
        findings(
            first("a.md").month("2023-03").status(Status.EXPECTED),
            first("b.md").reported("2023-06-09").day("2023-06-09").status(Status.EXPECTED)));
  }

  @Test
  void expectedAfterItWasToldAsDoneConflicts() {
    assertEquals(
        List.of("conflicting-date: a.md by 1 March 2023 | b.md 9 June 2023"),
        findings(
                first("a.md"),
                first("b.md").reported("2023-06-09").weekday("2023-06-09").status(Status.EXPECTED))
            .stream()
            .filter(line -> line.startsWith("conflicting-date"))
            .toList());
  }

  /** "They arrived on Saturday", written on a Monday, cannot be about the Saturday to come. */
  @Test
  void aDoneThingReadIntoTheFutureIsNoDate() {
    assertEquals(
        List.of(),
        findings(
            first("a.md").reported("2023-03-13").weekday("2023-03-18"),
            first("b.md").reported("2023-03-14").weekday("2023-03-11")));
  }

  @Test
  void twoDaysOfANamedPersonsDeathConflictInOneArticle() {
    assertEquals(
        List.of("conflicting-date: a.md 3 March 2023 | a.md 5 March 2023"),
        findings(
            in("a.md", 100)
                .kind("die", "death")
                .about(person("Ada Larsen"))
                .once()
                .day("2023-03-03"),
            in("a.md", 300)
                .kind("die", "death")
                .about(person("Ada Larsen"))
                .once()
                .day("2023-03-05")));
  }

  @Test
  void manyArticlesWithTwoDaysAreOneFinding() {
    assertEquals(
        List.of(
            "conflicting-date: a.md 3 March 2023 | b.md 9 March 2023 | c.md 3 March 2023 | d.md 9"
                + " March 2023"),
        findings(
            first("a.md").day("2023-03-03"),
            first("b.md").day("2023-03-09"),
            first("c.md").day("2023-03-03"),
            first("d.md").day("2023-03-09")));
  }

  @Test
  void aDayInsideAMonthIsNoConflict() {
    assertEquals(
        List.of(), findings(first("a.md").month("2023-03"), first("b.md").day("2023-03-09")));
  }

  @Test
  void aWeekdayOneDayOffIsNoConflict() {
    assertEquals(
        List.of(), findings(first("a.md").weekday("2023-03-03"), first("b.md").day("2023-03-04")));
  }

  @Test
  void expectedThenDoneIsNoConflict() {
    assertEquals(
        List.of(),
        findings(
            first("a.md").month("2023-04").status(Status.EXPECTED),
            first("b.md").reported("2023-04-10")));
  }

  @Test
  void departureAndArrivalHaveTheirOwnDays() {
    assertEquals(
        List.of(),
        findings(
            first("a.md").day("2023-03-03"),
            first("b.md").kind("depart", "movement").day("2023-03-01")));
  }

  @Test
  void attacksOnTwoDaysAreTwo() {
    assertEquals(
        List.of(),
        findings(
            in("a.md", 100).kind("attack", "attack").about(CHAD).day("2023-03-03"),
            in("b.md", 100).kind("attack", "attack").about(CHAD).day("2023-03-09")));
  }

  @Test
  void anotherArrivalIsAnother() {
    assertEquals(
        List.of(),
        findings(first("a.md").day("2023-03-03"), first("b.md").day("2023-03-09").further()));
  }

  @Test
  void twoPersonsHaveTwoDeaths() {
    assertEquals(
        List.of(),
        findings(
            in("a.md", 1).kind("die", "death").about(person("Ada Larsen")).once().day("2023-03-03"),
            in("a.md", 9)
                .kind("die", "death")
                .about(person("Olaf Berg"))
                .once()
                .day("2023-03-05")));
  }

  @Test
  void peopleWithoutOwnerArriveManyTimes() {
    assertEquals(
        List.of(),
        findings(
            first("a.md").about(PEOPLE).day("2023-03-03"),
            first("b.md").about(PEOPLE).day("2023-03-09")));
  }

  @Test
  void twoNamedSourcesAreNews() {
    assertEquals(
        List.of(),
        findings(
            first("a.md").day("2023-03-03").says("the ministry"),
            first("b.md").day("2023-03-09").says("the rebels")));
  }

  @Test
  void otherOriginsAreOtherJourneys() {
    assertEquals(
        List.of(),
        findings(
            first("a.md").day("2023-03-03").from(LAKE),
            first("b.md").day("2023-03-09").from(AGADEZ)));
  }

  @Test
  void unknownPlacesTellNothing() {
    assertEquals(
        List.of(),
        findings(first("a.md").month("2023-03").to(MILLTOWN), first("b.md").month("2023-03")));
  }
}
