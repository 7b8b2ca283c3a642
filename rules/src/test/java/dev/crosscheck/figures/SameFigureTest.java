package dev.crosscheck.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Figure;
import dev.crosscheck.facts.Figure.Amount;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Score;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.figures.SameFigure.Likeness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Numbers of one thing that articles of one story give. */
class SameFigureTest {

  private static final String STORY = "Both articles are about Lome.";
  private static final LocalDate MONDAY = LocalDate.of(2023, 11, 20);

  private final Figure two = boats("a.md", 2, "seize", "seize navy coast gun", MONDAY);

  @Test
  void oneVerbBesideBothIsANote() {
    List<Finding> findings = disputes(two, boats("b.md", 3, "seize", "seize port", MONDAY));
    assertEquals(Severity.NOTE, findings.get(0).severity(Severity.WARNING));
    assertEquals(Severity.OFF, findings.get(0).severity(Severity.OFF));
  }

  @Test
  void aFewWordsAroundBothAreANote() {
    List<Finding> findings = disputes(two, boats("b.md", 3, "take", "navy coast", MONDAY));
    assertEquals(Severity.NOTE, findings.get(0).severity(Severity.WARNING));
  }

  @Test
  void betweenNearStoriesNothingIsGraver() {
    Figure three = boats("b.md", 3, "seize", "seize navy coast gun", MONDAY);
    SameFigure near = SameFigure.near(two, three, STORY);
    Finding finding = FigureDispute.in("conflicting-quantity", List.of(near)).get(0);
    assertEquals(Severity.NOTE, finding.severity(Severity.ERROR));
  }

  @Test
  void whoGivesTheSameNumberStandsBeside() {
    Figure three = boats("b.md", 3, "seize", "seize port", MONDAY);
    Figure other = boats("c.md", 3, "", "", MONDAY);
    List<Finding> findings = disputes(two, three, other);
    assertEquals(
        List.of("a.md", "b.md", "c.md"),
        findings.get(0).evidence().stream().map(side -> side.span().article()).toList());
  }

  @Test
  void moneyIsANoteAndNearAlike() {
    Figure price = sum("a.md", 13.2e9);
    List<Finding> findings = disputes(price, sum("b.md", 13.9e9));
    assertEquals(Severity.NOTE, findings.get(0).severity(Severity.WARNING));
    assertEquals(List.of(), disputes(price, sum("b.md", 21.9e9)));
  }

  @Test
  void moneyOfOthersIsOfAnotherDeed() {
    Figure price = sum("a.md", 13.2e9);
    assertEquals(Likeness.HINT, SameFigure.of(price, sum("b.md", 13.9e9), STORY).likeness());
    Figure other = told("b.md", price.amount(), Set.of("hadley yarns"), Set.of(), Set.of());
    Figure nobody = told("b.md", price.amount(), Set.of(), Set.of(), Set.of());
    assertEquals(Likeness.NUMBER, SameFigure.of(price, other, STORY).likeness());
    assertEquals(Likeness.NUMBER, SameFigure.of(price, nobody, STORY).likeness());
  }

  @Test
  void whoKnowsBothNumbersKnowsTwoThings() {
    Figure three = boats("b.md", 3, "seize", "seize port", MONDAY);
    Figure both = told("b.md", three.amount(), Set.of(), Set.of(2.0), Set.of());
    assertEquals(
        1, disputes(two, told("b.md", three.amount(), Set.of(), Set.of(), Set.of())).size());
    assertEquals(List.of(), disputes(two, both));
  }

  @Test
  void aScoreHasTwoNumbers() {
    Figure won = told("a.md", Score.of(1, 3), Set.of(), Set.of(), Set.of());
    assertEquals(List.of(), disputes(won, score("b.md", 3, 1)));
    Finding finding = disputes(won, score("b.md", 3, 2)).get(0);
    assertEquals(
        List.of("3-1", "3-2"), finding.evidence().stream().map(Evidence::position).toList());
    assertEquals(Optional.empty(), finding.primary().numbers());
    assertEquals(1, disputes(won, score("b.md", 6, 2)).size());
    assertEquals(List.of(), disputes(won, score("b.md", 6, 3)));
    assertEquals(List.of(), disputes(won, score("b.md", 7, 1)));
  }

  private static Figure score(String article, int one, int other) {
    return told(article, Score.of(one, other), Set.of(), Set.of(), Set.of());
  }

  @Test
  void headlinesThatNameOthersTellOfOthers() {
    Figure here = told("a.md", two.amount(), Set.of(), Set.of(), Set.of("chad"));
    Figure there = told("b.md", two.amount(), Set.of(), Set.of(), Set.of("peru"));
    Figure shorter = told("b.md", two.amount(), Set.of(), Set.of(), Set.of("lome"));
    assertEquals(Likeness.NUMBER, SameFigure.of(here, there, STORY).likeness());
    assertEquals(Likeness.TOLD, SameFigure.of(here, shorter, STORY).likeness());
  }

  /** Of the navy's seizure, with what else its article says. */
  private static Figure told(
      String article, Amount amount, Set<String> actors, Set<Double> others, Set<String> headed) {
    boolean money = amount instanceof Quantity quantity && quantity.isMoney();
    String deed = money ? "acquisition USD" : "seize";
    return new Figure(
        new Span(article, 0, 9),
        amount.describe(),
        money ? deed : "boat",
        amount,
        "",
        deed,
        Set.of("navy", "coast"),
        actors,
        others,
        "lome",
        headed,
        Set.of("lome"),
        Attribution.ARTICLE,
        Optional.of(MONDAY),
        0,
        Optional.empty());
  }

  private static Figure sum(String article, double dollars) {
    Quantity quantity = new Quantity(List.of(NumberRange.measured(dollars)), "USD", "", List.of());
    return told(article, quantity, Set.of("brandt textiles"), Set.of(), Set.of());
  }

  @Test
  void oneWordIsNothingUntilOthersCountAlike() {
    Figure three = boats("b.md", 3, "take", "navy port", MONDAY);
    Figure again = boats("c.md", 3, "", "port", MONDAY);
    assertEquals(List.of(), disputes(two, three));
    assertEquals(1, disputes(two, three, again).size());
    assertEquals(List.of(), disputes(two, three, again, boats("d.md", 2, "", "", MONDAY)));
    assertEquals(List.of(), disputes(two, boats("b.md", 5, "", "", MONDAY)));
    assertEquals(
        List.of(),
        disputes(two, boats("b.md", 5, "", "", MONDAY), boats("c.md", 5, "", "", MONDAY)));
  }

  @Test
  void numbersFarApartNeedWordsAndOthers() {
    Figure five = boats("b.md", 5, "seize", "navy coast", MONDAY);
    Figure again = boats("c.md", 5, "", "port", MONDAY);
    assertEquals(List.of(), disputes(two, five));
    assertEquals(1, disputes(two, five, again).size());
    Figure seven = boats("b.md", 7, "seize", "navy coast", MONDAY);
    assertEquals(List.of(), disputes(two, seven, boats("c.md", 7, "", "port", MONDAY)));
  }

  @Test
  void aSlipOfTheHandBringsNumbersFarApart() {
    Figure many = boats("a.md", 23, "seize", "navy coast", MONDAY);
    assertEquals(1, disputes(many, boats("b.md", 93, "seize", "port", MONDAY)).size());
    assertEquals(List.of(), disputes(many, boats("b.md", 95, "seize", "port", MONDAY)));
  }

  @Test
  void anotherDayIsNothing() {
    assertFalse(SameFigure.likely(two, boats("b.md", 3, "seize", "seize", MONDAY.plusDays(1))));
  }

  @Test
  void manyNumbersAreASeries() {
    List<Figure> series = new ArrayList<>();
    for (int number = 10; number < 15; number++) {
      series.add(boats(number + ".md", number, "buy", "buy", MONDAY));
    }
    assertEquals(List.of(), disputes(series.toArray(Figure[]::new)));
  }

  @Test
  void oppositeDirectionsOfOneDistance() {
    Figure west = distance("a.md", 150, "west");
    assertEquals(
        List.of("west", "east"),
        headings(west, distance("b.md", 150, "east")).get(0).evidence().stream()
            .map(Evidence::position)
            .toList());
    assertEquals(1, headings(west, distance("b.md", 152, "southeast")).size());
    assertEquals(List.of(), headings(west, distance("b.md", 150, "northwest")));
    assertEquals(List.of(), headings(west, distance("b.md", 150, "")));
    assertEquals(List.of(), headings(west, distance("b.md", 15, "east")));
  }

  private static List<Finding> disputes(Figure... figures) {
    List<SameFigure> pairs = new ArrayList<>();
    for (Figure one : figures) {
      for (Figure other : figures) {
        if (other.span().compareTo(one.span()) > 0 && SameFigure.likely(one, other)) {
          pairs.add(SameFigure.of(one, other, STORY));
        }
      }
    }
    return FigureDispute.in("conflicting-quantity", pairs);
  }

  private static List<Finding> headings(Figure one, Figure other) {
    SameFigure pair = new SameFigure("", one, other, Likeness.HINT, STORY);
    return HeadingDispute.in("conflicting-place", List.of(pair));
  }

  private static Figure boats(
      String article, int number, String action, String words, LocalDate day) {
    Quantity quantity = new Quantity(List.of(NumberRange.exactly(number)), "", "boat", List.of());
    return figure(article, "boat", quantity, "", action, words, Optional.of(day));
  }

  private static Figure distance(String article, int miles, String heading) {
    Quantity quantity =
        new Quantity(List.of(NumberRange.about(miles).times(1609.344)), "m", "", List.of());
    return figure(article, "m from port", quantity, heading, "", "ship", Optional.empty());
  }

  private static Figure figure(
      String article,
      String counted,
      Quantity quantity,
      String heading,
      String action,
      String words,
      Optional<LocalDate> day) {
    return new Figure(
        new Span(article, 0, 9),
        quantity.describe() + " " + counted,
        counted,
        quantity,
        heading,
        action,
        words.isEmpty() ? Set.of() : Set.of(words.split(" ")),
        Set.of(),
        Set.of(),
        "lome",
        Set.of(),
        Set.of("lome"),
        Attribution.ARTICLE,
        day,
        0,
        Optional.empty());
  }
}
