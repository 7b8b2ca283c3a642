package dev.crosscheck.reasoning;

import static dev.crosscheck.reasoning.Telling.AGADEZ;
import static dev.crosscheck.reasoning.Telling.CHAD;
import static dev.crosscheck.reasoning.Telling.LAKE;
import static dev.crosscheck.reasoning.Telling.in;
import static dev.crosscheck.reasoning.Telling.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConflictingStatusTest {

  private static final String LATER = "2023-06-09";

  private static List<String> findings(Telling... claims) {
    return Newsroom.findings(claims).stream()
        .filter(line -> line.startsWith("conflicting-status"))
        .toList();
  }

  private static Telling arrest(String article, int at) {
    return in(article, at).kind("arrest", "arrest").about(person("Olaf Berg")).once();
  }

  @Test
  void arrivedThenMaybeSentConflicts() {
    assertEquals(
        List.of(
            "conflicting-status: a.md done by 1 March 2023 | b.md only possible on 9 June 2023"),
        findings(
            in("a.md", 10).once().to(CHAD),
            in("b.md", 10).once().to(CHAD).send().reported(LATER).status(Status.POSSIBLE)));
  }

  @Test
  void sentThenDeniedConflicts() {
    assertEquals(
        List.of(
            "conflicting-status: a.md done by 1 March 2023 | a.md done by 1 March 2023 |"
                + " b.md still expected on 9 June 2023 | b.md denied on 9 June 2023"),
        findings(
            in("a.md", 10).send(),
            in("a.md", 90).once(),
            in("b.md", 10).once().reported(LATER).status(Status.EXPECTED),
            in("b.md", 90).send().reported(LATER).status(Status.DENIED).says("the ministry")));
  }

  @Test
  void deniedInOneBreathConflicts() {
    assertEquals(
        List.of("conflicting-status: a.md done by 1 March 2023 | a.md denied on 1 March 2023"),
        findings(arrest("a.md", 10), arrest("a.md", 90).status(Status.DENIED)));
  }

  @Test
  void arrestedThenPlannedConflicts() {
    assertEquals(
        List.of(
            "conflicting-status: a.md done by 1 March 2023 | b.md still planned on 9 June 2023"),
        findings(arrest("a.md", 10), arrest("b.md", 90).status(Status.PLANNED).reported(LATER)));
  }

  @Test
  void deniedOnTheSameDayConflicts() {
    assertEquals(
        List.of("conflicting-status: a.md done by 1 March 2023 | b.md denied on 1 March 2023"),
        findings(arrest("a.md", 10), arrest("b.md", 90).status(Status.DENIED)));
  }

  @Test
  void plannedThenDoneIsNormal() {
    assertEquals(
        List.of(),
        findings(arrest("a.md", 10).status(Status.PLANNED), arrest("b.md", 90).reported(LATER)));
  }

  @Test
  void deniedThenDoneIsNormal() {
    assertEquals(
        List.of(),
        findings(arrest("a.md", 10).status(Status.DENIED), arrest("b.md", 90).reported(LATER)));
  }

  @Test
  void sentThenExpectedToArriveIsNormal() {
    assertEquals(
        List.of(),
        findings(
            in("a.md", 10).once().send(),
            in("b.md", 90).once().status(Status.EXPECTED).reported(LATER)));
  }

  @Test
  void doneAndStillPossibleInOneArticleIsNormal() {
    assertEquals(
        List.of(), findings(arrest("a.md", 10), arrest("a.md", 90).status(Status.POSSIBLE)));
  }

  @Test
  void accuserAndAccusedDisagree() {
    assertEquals(
        List.of(),
        findings(
            arrest("a.md", 10).says("the police"),
            arrest("b.md", 10).reported(LATER).status(Status.DENIED).says("his lawyer")));
  }

  @Test
  void moreMayBeSent() {
    assertEquals(
        List.of(),
        findings(
            in("a.md", 10).once().send(),
            in("b.md", 10).once().send().further().reported(LATER).status(Status.POSSIBLE)));
  }

  @Test
  void attacksMayComeAgain() {
    assertEquals(
        List.of(),
        findings(
            in("a.md", 10).kind("attack", "attack").about(CHAD),
            in("b.md", 10)
                .kind("attack", "attack")
                .about(CHAD)
                .reported(LATER)
                .status(Status.POSSIBLE)));
  }

  @Test
  void elsewhereIsAnotherPlan() {
    assertEquals(
        List.of(),
        findings(
            in("a.md", 10).to(LAKE),
            in("b.md", 10).to(AGADEZ).reported(LATER).status(Status.POSSIBLE)));
  }
}
