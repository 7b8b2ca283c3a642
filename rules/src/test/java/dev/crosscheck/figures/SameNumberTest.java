package dev.crosscheck.figures;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.ToldNumber;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Numbers that two articles tell in the same words. */
class SameNumberTest {

  private static final String WORDS = "archive store map shelf coast island";

  private final ToldNumber maps = told("a.md", 46_000, WORDS, "lorne", "", "", 12);

  @Test
  void theSameWordsTellOfOneNumber() {
    assertTrue(SameNumber.conflict(maps, told("b.md", 64_000, WORDS, "", "", "", 12)));
    assertTrue(SameNumber.conflict(maps, told("b.md", 4_600, WORDS, "", "", "", 12)));
  }

  @Test
  void fewWordsDoNot() {
    assertFalse(
        SameNumber.conflict(maps, told("b.md", 64_000, "archive store map", "", "", "", 12)));
  }

  @Test
  void norDoWordsOfOtherPeopleDaysOrNumbers() {
    assertFalse(SameNumber.conflict(maps, told("b.md", 64_000, WORDS, "holm", "", "", 12)));
    ToldNumber inRooms = told("a.md", 46_000, WORDS, "", "3", "2020-05-05", 12);
    assertFalse(SameNumber.conflict(inRooms, told("b.md", 64_000, WORDS, "", "5", "", 12)));
    assertFalse(
        SameNumber.conflict(inRooms, told("b.md", 64_000, WORDS, "", "3", "2020-05-07", 12)));
  }

  @Test
  void whoHasTheOthersNumberTooTellsOfBoth() {
    assertFalse(SameNumber.conflict(maps, told("b.md", 64_000, WORDS, "", "", "", 46_000)));
  }

  @Test
  void numbersOfAnotherSizeCountAnotherThing() {
    assertFalse(SameNumber.conflict(maps, told("b.md", 900, WORDS, "", "", "", 12)));
  }

  private static ToldNumber told(
      String article,
      int number,
      String words,
      String names,
      String numbers,
      String day,
      int also) {
    Quantity amount = maps(number);
    Set<DateRange> days = day.isEmpty() ? Set.of() : Set.of(range(LocalDate.parse(day)));
    return new ToldNumber(
        new Span(article, 0, 5),
        number + " maps",
        "map",
        amount,
        set(words),
        set(words),
        set(names),
        set(numbers),
        days,
        List.of(amount, maps(also)),
        "harbour",
        Set.of("harbour", "lorne", "holm"),
        Attribution.ARTICLE,
        Optional.empty());
  }

  private static DateRange range(LocalDate day) {
    return new DateRange(day, day, day.toString(), Granularity.DAY);
  }

  private static Quantity maps(int number) {
    return new Quantity(List.of(NumberRange.exactly(number)), "", "map", List.of());
  }

  private static Set<String> set(String words) {
    return words.isEmpty() ? Set.of() : Set.of(words.split(" "));
  }
}
