package dev.crosscheck.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.Hedge;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Span;
import dev.crosscheck.reporting.view.Stance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

  private static final double MAX = Double.POSITIVE_INFINITY;

  @ParameterizedTest(name = "{0} and {1} or {2} to {3}")
  @CsvSource({
    "5, 5, 7, 9",
    "0, 0, 0, 0",
    "-3, -1, 4, 4",
    "1, 1, 1e14, 1e14",
    "0.001, 0.002, 0.5, 0.5",
    "100, 999, 12000, Infinity",
    "-Infinity, 20, 30, Infinity",
    "0, 12000, 100, 999",
    "1e300, 1e301, 5, 5"
  })
  void barsAndTicksLieOnTheScale(double low1, double high1, double low2, double high2) {
    Chart chart = NumberLine.of(stances(number(low1, high1), number(low2, high2))).orElseThrow();
    assertEquals(2, chart.bars().size());
    check(chart);
  }

  @Test
  void farApartNumbersAreShownByPowersOfTen() {
    assertTrue(chart(number(100, 999), number(12000, 12000)).title().endsWith("by powers of ten"));
    assertTrue(!chart(number(10, 10), number(14, 14)).title().endsWith("by powers of ten"));
    Chart ceiling = chart(number(0, 12000), number(100, 200));
    assertTrue(
        ceiling.bars().get(0).says().from().isEmpty(), "nothing lies infinitely far to the left");
  }

  @Test
  void roundingAndHedgesReachFurther() {
    Evidence about = evidence(Optional.empty(), Optional.of(NumberRange.about(100)));
    Chart.Bar bar = chart(about, number(300, 300)).bars().get(0);
    assertTrue(bar.allows().to().getAsDouble() > bar.says().to().getAsDouble(), bar.toString());
  }

  @Test
  void oneSideOrNoBoundMakesNoChart() {
    assertEquals(Optional.empty(), NumberLine.of(stances(number(3, 3))));
    assertEquals(Optional.empty(), NumberLine.of(stances(number(-MAX, MAX), number(-MAX, MAX))));
    assertEquals(
        Optional.empty(), Timeline.of(stances(days("2024-01-01", "2024-01-02")), e -> List.of()));
  }

  @ParameterizedTest(name = "{0} to {1} or {2} to {3}, published {4}")
  @CsvSource({
    "2024-05-04, 2024-05-04, 2024-03-01, 2024-03-31, 2024-12-30",
    "2024-05-04, 2024-05-04, 2024-05-04, 2024-05-04, 2024-05-04",
    "1914-01-01, 1914-12-31, 2024-03-01, 2024-03-31, 2024-12-30",
    "-9999-01-01, 9999-12-31, 2024-03-01, 2024-03-31, 2024-12-30",
    "MIN, 2024-03-01, 2024-06-01, MAX, 1990-01-01"
  })
  void daysLieOnTheLine(String first1, String last1, String first2, String last2, LocalDate day) {
    Chart chart =
        Timeline.of(stances(days(first1, last1), days(first2, last2)), e -> List.of(day))
            .orElseThrow();
    check(chart);
    assertEquals(first1.equals("MIN"), chart.bars().get(0).says().from().isEmpty());
    assertEquals(last2.equals("MAX"), chart.bars().get(1).says().to().isEmpty());
  }

  private static void check(Chart chart) {
    for (Chart.Bar bar : chart.bars()) {
      double from = bar.says().from().orElse(0);
      double to = bar.says().to().orElse(1);
      assertTrue(0 <= from && from <= to && to <= 1, bar.toString());
      bar.published().forEach(day -> assertTrue(0 <= day && day <= 1, bar.toString()));
      assertTrue(bar.allows().from().orElse(0) <= from && to <= bar.allows().to().orElse(1));
    }
    assertTrue(chart.ticks().size() <= 7, chart.ticks().toString());
    chart.ticks().forEach(t -> assertTrue(t.place() >= 0 && t.place() <= 1, t.toString()));
  }

  private static Chart chart(Evidence left, Evidence right) {
    return NumberLine.of(stances(left, right)).orElseThrow();
  }

  private static List<Stance> stances(Evidence... sides) {
    return Stream.of(sides).map(side -> new Stance(side.position(), List.of(side))).toList();
  }

  private static Evidence number(double low, double high) {
    return evidence(Optional.empty(), Optional.of(new NumberRange(low, high, Hedge.EXACT)));
  }

  private static Evidence days(String first, String last) {
    LocalDate from = first.equals("MIN") ? LocalDate.MIN : LocalDate.parse(first);
    LocalDate to = last.equals("MAX") ? LocalDate.MAX : LocalDate.parse(last);
    return evidence(Optional.of(new DateRange(from, to, "", Granularity.DAY)), Optional.empty());
  }

  private static Evidence evidence(Optional<DateRange> dates, Optional<NumberRange> numbers) {
    return new Evidence(
        new Span("a.md", 0, 1), "x", "y", List.of(), Attribution.ARTICLE, dates, numbers);
  }
}
