package dev.crosscheck.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Circumstance;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.Toll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How grave it is that two articles tell of two tolls. */
class CircumstanceDisputeTest {

  @Test
  void tollsAtTheHeadsOfTwoReportsAreAsGraveAsTheirRule() {
    assertEquals(Severity.ERROR, gravity(toll("a.md", 5, true), toll("b.md", 4, true, 15)));
  }

  @Test
  void onOneDayATollCanHaveGrown() {
    assertEquals(Severity.NOTE, gravity(toll("a.md", 5, true), toll("b.md", 4, true, 14)));
  }

  @Test
  void whatStandsFurtherDownCanBeAnotherIncidents() {
    assertEquals(Severity.NOTE, gravity(toll("a.md", 5, true), toll("b.md", 4, false, 15)));
  }

  private static Severity gravity(Circumstance left, Circumstance right) {
    List<Finding> found =
        CircumstanceDispute.in("rule", List.of(SameCircumstance.of(left, right, "One story.")));
    return found.get(0).severity(Severity.ERROR);
  }

  private static Circumstance toll(String article, int count, boolean headed) {
    return toll(article, count, headed, 14);
  }

  private static Circumstance toll(String article, int count, boolean headed, int day) {
    Quantity people = new Quantity(List.of(NumberRange.exactly(count)), "", "people", List.of());
    return new Circumstance(
        new Span(article, 1, 9),
        count + " died",
        "death people",
        "",
        "how many died",
        new Toll("death", people, 0, Set.of((double) count), 0, false, headed),
        Attribution.ARTICLE,
        Optional.of(LocalDate.of(2024, 5, day)));
  }
}
