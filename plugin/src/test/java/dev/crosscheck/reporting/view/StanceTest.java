package dev.crosscheck.reporting.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.standing.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StanceTest {

  @Test
  void thoseWhoAgreeStandTogether() {
    List<Stance> stances =
        Stance.of(finding("a.md=Port Alder", "b.md=Eastwick", "c.md=Port  Alder").finding());
    assertEquals(
        List.of("Port Alder", "Eastwick"), stances.stream().map(Stance::position).toList());
    assertEquals(2, stances.get(0).sides().size());
  }

  @Test
  void aPassageWithoutAnAnswerAgreesWithNone() {
    assertEquals(2, Stance.of(finding("a.md=", "b.md=").finding()).size());
  }

  @Test
  void articlesThatContradictEachOtherAreAStory() {
    List<Story> stories =
        Story.of(
            List.of(
                finding("d.md=1", "e.md=2"),
                finding("d.md=3", "e.md=4"),
                finding("g.md=1", "h.md=2"),
                finding("a.md=1", "b.md=2"),
                finding("c.md=1", "b.md=2"),
                finding("b.md=alone"),
                finding("f.md=1", "f.md=2")));
    assertEquals(2, stories.size());
    assertEquals(List.of("b.md", "a.md", "c.md"), stories.get(0).articles());
    assertEquals(3, stories.get(0).findings().size());
    assertEquals(List.of("d.md", "e.md"), stories.get(1).articles());
  }

  @Test
  void whatStandsInVeryManyArticlesJoinsNone() {
    String[] sides = new String[40];
    for (int i = 0; i < sides.length; i++) {
      sides[i] = "a" + i + ".md=" + i % 2;
    }
    assertEquals(List.of(), Story.of(List.of(finding(sides))));
  }

  private static ReportedFinding finding(String... sides) {
    List<Evidence> evidence = new ArrayList<>();
    for (String side : sides) {
      String[] parts = side.split("=", -1);
      evidence.add(
          new Evidence(
              new Span(parts[0], 0, 1),
              "x",
              parts[1],
              List.of(),
              Attribution.ARTICLE,
              Optional.empty(),
              Optional.empty()));
    }
    Finding finding = new Finding("rule", "subject", evidence, List.of(), "c", "a");
    return new ReportedFinding(finding, Severity.NOTE, "0".repeat(64), Status.NEW);
  }
}
