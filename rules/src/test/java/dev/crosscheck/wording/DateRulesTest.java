package dev.crosscheck.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.facts.DateStatement;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.ReadingProblem;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateRulesTest {

  @ParameterizedTest
  @CsvSource({
    "THURSDAY, 2016-07-08, true, ",
    "SATURDAY, 2016-12-13, true, 2024-01-01",
    "MONDAY, 2016-11-15, false, 2016-11-15",
    "FRIDAY, 2023-03-07, false, 2023-03-09",
  })
  void conflictingWeekdays(DayOfWeek weekday, LocalDate date, boolean year, LocalDate reported) {
    List<Finding> found = weekdays(weekday, date, year, reported);
    assertEquals(1, found.size());
    assertEquals(1, found.get(0).evidence().size());
  }

  @ParameterizedTest
  @CsvSource({
    "FRIDAY, 2016-07-08, true, ",
    "TUESDAY, 2017-03-08, false, 2017-03-08",
    "THURSDAY, 2017-05-19, false, 2017-01-24",
    "FRIDAY, 2017-03-08, false, ",
    "MONDAY, 2024-02-29, false, 2025-02-28",
  })
  void notConflictingWeekdays(DayOfWeek weekday, LocalDate date, boolean year, LocalDate reported) {
    assertEquals(List.of(), weekdays(weekday, date, year, reported));
  }

  @ParameterizedTest
  @CsvSource({
    "true, , ERROR",
    "false, 2023-03-30, ERROR",
    "false, 2023-03-09, WARNING",
  })
  void farFromTheArticleItCanBeOfAnotherYear(boolean year, LocalDate reported, Severity severity) {
    LocalDate tuesday = LocalDate.of(2023, 4, 4);
    Finding found = weekdays(DayOfWeek.SATURDAY, tuesday, year, reported).get(0);
    assertEquals(severity, found.severity(Severity.ERROR));
  }

  @Test
  void conflictingDayThatTheCalendarLacks() {
    DateStatement june31 =
        new DateStatement(
            new Span("a.md", 3, 10),
            "31 June",
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            "June has 30 days");
    List<Finding> found = RuleRun.findings("impossible-date", List.of(june31));
    assertEquals(1, found.size());
    assertTrue(found.get(0).conflict().contains("June has 30 days"));
    assertEquals(List.of(), RuleRun.findings("weekday-mismatch", List.of(june31)));
  }

  @Test
  void notConflictingDayThatTheCalendarHas() {
    DateStatement date = statement(null, LocalDate.of(2024, 6, 30), true, null);
    assertEquals(List.of(), RuleRun.findings("impossible-date", List.of(date)));
  }

  @Test
  void problemOfReadingIsAFinding() {
    ReadingProblem problem =
        new ReadingProblem(new Span("a.md", 0, 1), "The date \"2016-06-31\" is no day", "Mend it");
    List<Finding> found = RuleRun.findings("unreadable-article", List.of(problem));
    assertEquals(1, found.size());
    assertEquals("The date \"2016-06-31\" is no day.", found.get(0).conflict());
    assertEquals(List.of(), RuleRun.findings("unreadable-article", List.of()));
  }

  private static List<Finding> weekdays(
      DayOfWeek weekday, LocalDate date, boolean year, LocalDate reported) {
    return RuleRun.findings("weekday-mismatch", List.of(statement(weekday, date, year, reported)));
  }

  private static DateStatement statement(
      DayOfWeek weekday, LocalDate date, boolean year, LocalDate reported) {
    return new DateStatement(
        new Span("a.md", 5, 20),
        "the day",
        Optional.ofNullable(weekday),
        Optional.of(date),
        year,
        Optional.ofNullable(reported),
        "");
  }
}
