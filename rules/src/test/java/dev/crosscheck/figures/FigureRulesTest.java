package dev.crosscheck.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.facts.Change;
import dev.crosscheck.facts.Change.Course;
import dev.crosscheck.facts.Conversion;
import dev.crosscheck.facts.CountedList;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Parts;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is held against arithmetic, on facts alone. */
class FigureRulesTest {

  private static final Span SPAN = new Span("a.md", 0, 9);

  @ParameterizedTest
  @CsvSource({
    "UP, 7, 5",
    "DOWN, 44, 48",
    "DOUBLED, 10, 30",
    "TRIPLED, 10, 21",
    "QUADRUPLED, 10, 22",
    "HALVED, 10, 9",
  })
  void wrongWay(Course course, double from, double to) {
    Change change = change(course, from, to);
    assertTrue(Changes.mismatch(change));
    assertFalse(Changes.finding("change-mismatch", change).conflict().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "UP, 5, 7",
    "UP, 5, 5",
    "DOWN, 48, 44",
    "DOUBLED, 10, 19",
    "DOUBLED, 10, 24",
    "TRIPLED, 10, 28",
    "QUADRUPLED, 10, 43",
    "HALVED, 10, 5",
  })
  void rightWay(Course course, double from, double to) {
    assertFalse(Changes.mismatch(change(course, from, to)));
  }

  @ParameterizedTest
  @CsvSource({
    "3.0, 3.4, 12, false",
    "2.1, 3.4, 12, true",
    "100, 150, 50, false",
    "100, 120, 50, true"
  })
  void percentOfARise(double from, double to, double percent, boolean wrong) {
    Change change =
        new Change(
            SPAN,
            "",
            Course.UP,
            Optional.of(quantity(from, "USD")),
            Optional.of(quantity(to, "USD")),
            Optional.of(quantity(percent, "%")));
    assertEquals(wrong, Changes.mismatch(change));
  }

  @Test
  void noMoreThanAll() {
    assertTrue(Changes.mismatch(more(591, 52_000)));
    assertFalse(Changes.mismatch(more(591, 52)));
  }

  private static Change more(double all, double more) {
    return new Change(
        SPAN,
        "",
        Course.UP,
        Optional.empty(),
        Optional.of(quantity(all, "USD")),
        Optional.of(quantity(more, "USD")));
  }

  @ParameterizedTest
  @CsvSource({
    "64374, 64000, false",
    "64374, 25000, true",
    "91.44, 90, false",
    "91.44, 150, true",
    "1.524, 1.5, false",
  })
  void conversions(double stated, double converted, boolean wrong) {
    Quantity second = quantity(converted, "m");
    assertEquals(
        wrong,
        Conversions.mismatch(new Conversion(SPAN, "", quantity(stated, "m"), second, second)));
  }

  @ParameterizedTest
  @CsvSource({
    "0.6096, 0.81, m, 610 mm and 810 mm",
    "0.0254, 0.032, m, 25.4 mm and 32 mm",
    "91.44, 150, m, 91.4 m and 150 m",
    "64373.76, 25000, m, 64.4 km and 25 km",
    "0.2268, 0.5, kg, 227 g and 500 g",
    "45.36, 22, kg, 45.4 kg and 22 kg",
    "2023430, 200000, m², 202 ha and 20 ha",
    "13.4112, 5, m/s, 48.3 km/h and 18 km/h",
    "20, 30, °C, 20 °C and 30 °C",
  })
  void conversionsAreToldInOneLegibleUnit(
      double stated, double converted, String measure, String told) {
    Quantity second = quantity(converted, measure);
    Conversion conversion = new Conversion(SPAN, "", quantity(stated, measure), second, second);
    assertEquals(
        "In one unit they are " + told + ".", Conversions.finding("x", conversion).conflict());
  }

  @Test
  void degreesAndDifferencesOfDegrees() {
    // 20 °C (68 °F); warmer by 2 °C (3.6 °F); 20 °C (86 °F)
    assertFalse(degrees(20, 20, 37.8));
    assertFalse(degrees(2, -15.8, 2));
    assertTrue(degrees(20, 30, 47.8));
  }

  private static boolean degrees(double stated, double converted, double difference) {
    return Conversions.mismatch(
        new Conversion(
            SPAN,
            "",
            quantity(stated, "°C"),
            quantity(converted, "°C"),
            quantity(difference, "°C")));
  }

  @Test
  void parts() {
    assertTrue(Sums.mismatch(parts(12, 7, 6)));
    assertFalse(Sums.mismatch(parts(13, 7, 6)));
    Quantity about = new Quantity(List.of(NumberRange.about(20)), "", "people", List.of());
    assertFalse(
        Sums.mismatch(new Parts(SPAN, "", about, List.of(quantity(7, ""), quantity(6, "")))));
  }

  private static Parts parts(double whole, double one, double two) {
    return new Parts(SPAN, "", quantity(whole, ""), List.of(quantity(one, ""), quantity(two, "")));
  }

  @Test
  void lists() {
    CountedList list = new CountedList(SPAN, "two captains", 2, SPAN, "A, B, C", 3, "names");
    assertTrue(Sums.mismatch(list));
    assertEquals(2, Sums.finding("count-mismatch", list).evidence().size());
    assertFalse(
        Sums.mismatch(new CountedList(SPAN, "three captains", 3, SPAN, "A, B, C", 3, "names")));
  }

  private static Change change(Course course, double from, double to) {
    return new Change(
        SPAN,
        "",
        course,
        Optional.of(quantity(from, "%")),
        Optional.of(quantity(to, "%")),
        Optional.empty());
  }

  private static Quantity quantity(double value, String measure) {
    NumberRange range =
        measure.isEmpty() ? NumberRange.exactly(value) : NumberRange.measured(value);
    return new Quantity(List.of(range), measure, "", List.of());
  }
}
