package dev.crosscheck.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.facts.DateRange;
import dev.crosscheck.facts.DatedVerb;
import dev.crosscheck.facts.DaySpan;
import dev.crosscheck.facts.DayWord;
import dev.crosscheck.facts.EventDays;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Granularity;
import dev.crosscheck.facts.LinkedIdentifier;
import dev.crosscheck.facts.OwnDate;
import dev.crosscheck.facts.OwnDate.Kind;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.StatedLength;
import dev.crosscheck.facts.WrittenYear;
import dev.crosscheck.facts.YearedName;
import dev.crosscheck.wording.RuleRun;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on days, years and numbers, on facts alone. */
class CalendarRulesTest {

  @ParameterizedTest
  @CsvSource({
    "true, 2018-04-10, true, , 2018-07-06",
    "true, 2018-01-15, true, , 2019-01-08",
    "true, 2018-04-10, false, TUESDAY, 2018-07-06",
    "true, 2021-07-20, true, , 2021-12-07",
    "false, 2018-06-01, true, , 2017-12-01",
  })
  void conflictingTense(
      boolean ahead, LocalDate day, boolean year, DayOfWeek weekday, LocalDate reported) {
    assertEquals(1, count("tense-mismatch", verb(9, ahead, day, year, weekday, reported)));
  }

  @ParameterizedTest
  @CsvSource({
    "true, 2018-08-10, true, , 2018-07-06",
    "true, 2018-07-05, true, , 2018-07-06",
    "true, 2018-04-10, false, , 2018-07-06",
    "true, 2018-04-10, false, MONDAY, 2018-07-06",
    "true, 2015-04-10, true, , 2018-07-06",
    "false, 2018-01-10, true, , 2017-12-01",
    "false, 2017-01-10, true, , 2017-12-01",
    "false, 2020-01-10, true, , 2017-12-01",
  })
  void notConflictingTense(
      boolean ahead, LocalDate day, boolean year, DayOfWeek weekday, LocalDate reported) {
    assertEquals(0, count("tense-mismatch", verb(9, ahead, day, year, weekday, reported)));
  }

  @Test
  void deadlinesAreOverTheDayAfter() {
    LocalDate day = LocalDate.of(2021, 12, 6);
    DateRange until = new DateRange(LocalDate.MIN, day, day.toString(), Granularity.DAY);
    DatedVerb verb =
        new DatedVerb(
            span(9), "…", "will run", true, until, false, Optional.empty(), day.plusDays(1));
    assertEquals(1, count("tense-mismatch", verb));
  }

  @Test
  void pagesThatAreKeptUpToDateTellOfLaterDays() {
    LocalDate reported = LocalDate.of(2017, 12, 1);
    DatedVerb one = verb(9, false, LocalDate.of(2018, 6, 1), true, null, reported);
    DatedVerb other = verb(90, false, LocalDate.of(2018, 8, 1), true, null, reported);
    assertEquals(1, count("tense-mismatch", one));
    assertEquals(0, count("tense-mismatch", one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "DATE_LINE, 2018-10-08, 2018-10-09",
    "DATE_LINE, 2018-09-09, 2018-10-09",
    "UPDATE, 2020-11-03, 2022-11-01",
    "DAY_WORD, 2021-08-31, 2021-07-31",
    "HEADING, 2022-11-15, 2023-11-15",
    "FILE_NAME, 2019-01-08, 2018-01-08",
    "FILE_NAME, 2019-04-05, 2019-05-04",
    "ENTRY, 2017-04-16, 2018-04-16",
    "NOTE, 2010-02-21, 2011-02-18",
    "TITLE_MONTH, 2020-01-01, 2021-02-03",
    "TITLE_MONTH, 2020-01-01, 2021-01-31",
  })
  void conflictingOwnDates(Kind kind, LocalDate day, LocalDate dated) {
    assertEquals(1, count("dateline-mismatch", own(kind, day, dated)));
  }

  @ParameterizedTest
  @CsvSource({
    "DATE_LINE, 2018-10-09, 2018-10-09",
    "DATE_LINE, 2018-10-12, 2018-10-09",
    "DATE_LINE, 2014-03-02, 2018-10-09",
    "UPDATE, 2022-10-25, 2022-11-01",
    "UPDATE, 2022-11-03, 2022-11-01",
    "DAY_WORD, 2021-08-01, 2021-07-31",
    "HEADING, 2022-11-14, 2023-11-15",
    "FILE_NAME, 2019-01-04, 2019-01-08",
    "ENTRY, 2019-04-16, 2018-04-16",
    "NOTE, 2025-05-01, 2025-05-26",
    "TITLE_MONTH, 2021-01-01, 2021-02-03",
    "TITLE_MONTH, 2020-01-01, 2021-03-03",
    "ENTRY, 2017-04-15, 2018-04-16",
  })
  void notConflictingOwnDates(Kind kind, LocalDate day, LocalDate dated) {
    assertEquals(0, count("dateline-mismatch", own(kind, day, dated)));
  }

  @Test
  void oneDayIsSaidOnce() {
    LocalDate day = LocalDate.of(2021, 1, 5);
    LocalDate dated = LocalDate.of(2020, 1, 5);
    OwnDate heading = own(Kind.HEADING, day, dated);
    OwnDate name = own(Kind.FILE_NAME, day, dated);
    assertEquals(1, count("dateline-mismatch", heading, name, own(Kind.ADDRESS, day, dated)));
    assertEquals(2, count("dateline-mismatch", heading, own(Kind.NOTE, day.minusYears(2), dated)));
  }

  /** The day of writing and that of publication can be two; another year is a slip. */
  @ParameterizedTest
  @CsvSource({
    "DATE_LINE, 2018-10-08, 2018-10-09, NOTE",
    "DATE_LINE, 2017-10-09, 2018-10-09, WARNING",
    "DATE_LINE, 2018-09-09, 2018-10-09, WARNING",
    "DAY_WORD, 2021-08-20, 2021-07-31, NOTE",
    "DAY_WORD, 2020-07-31, 2021-07-31, WARNING",
    "UPDATE, 2020-11-03, 2022-11-01, NOTE",
    "HEADING, 2022-11-15, 2023-11-15, WARNING",
  })
  void gravityOfOwnDates(Kind kind, LocalDate day, LocalDate dated, Severity severity) {
    Finding found = RuleRun.findings("dateline-mismatch", List.of(own(kind, day, dated))).get(0);
    assertEquals(severity, found.severity(Severity.WARNING));
  }

  /** "A two-week fair" is said of ten days and of sixteen, "a two-day fair" of two. */
  @ParameterizedTest
  @CsvSource({"day, WARNING", "night, WARNING", "week, NOTE", "month, NOTE"})
  void gravityOfLengths(String piece, Severity severity) {
    DateRange days =
        new DateRange(
            LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 11), "2024-05-06", Granularity.DAY);
    StatedLength length = new StatedLength(span(9), "…", 2, piece, span(40), "May 6 to 11", days);
    Finding found = RuleRun.findings("length-mismatch", List.of(length)).get(0);
    assertEquals(severity, found.severity(Severity.WARNING));
  }

  @Test
  void aDateCanBeOfTwoDaysAtOnce() {
    LocalDate eighth = LocalDate.of(2018, 10, 8);
    OwnDate own =
        new OwnDate(
            span(60),
            "October 8",
            Kind.DATE_LINE,
            eighth,
            Side.of(span(9), "2018-10-09 02:30", "9 October 2018"),
            Set.of(eighth, eighth.plusDays(1)));
    assertEquals(0, count("dateline-mismatch", own));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-10-19, 2025-10-02, 1",
    "2025-10-19, 2025-09-02, 1",
    "2025-09-19, 2025-10-02, 0",
    "2025-12-19, 2025-01-06, 0",
    "2025-09-01, 2025-06-15, 0",
  })
  void stretchesThatRunBackwards(LocalDate first, LocalDate last, int found) {
    DaySpan days = new DaySpan(span(9), "…", Side.day(first), Side.day(last), false, false);
    assertEquals(found, count("sequence-mismatch", days));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-29, 2025-08-31, 2025-08-29, 2025-08-30, 1",
    "2025-08-29, 2025-08-31, 2025-08-30, 2025-08-31, 1",
    "2025-08-29, 2025-08-31, 2025-08-29, 2025-08-31, 0",
    "2025-08-29, 2025-08-31, 2025-09-05, 2025-09-07, 0",
  })
  void daysOfAnEvent(
      LocalDate first, LocalDate last, LocalDate otherFirst, LocalDate otherLast, int found) {
    EventDays one = new EventDays(span(9), "…", first, last);
    EventDays other = new EventDays(span(90), "…", otherFirst, otherLast);
    assertEquals(found, count("event-days-mismatch", one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "202, false, 2021, 1",
    "20177, true, 2021, 1",
    "2107, true, 2018, 1",
    "2107, false, 2018, 0",
    "2081, true, 2019, 1",
    "2099, true, 2019, 0",
  })
  void years(String digits, boolean past, int reported, int found) {
    WrittenYear year = new WrittenYear(span(9), digits, "…", past, OptionalInt.of(reported));
    assertEquals(found, count("garbled-year", year));
  }

  @Test
  void farYearsOfArticlesWithoutADate() {
    WrittenYear year = new WrittenYear(span(9), "2107", "…", true, OptionalInt.empty());
    assertEquals(0, count("garbled-year", year));
  }

  @ParameterizedTest
  @CsvSource({"0, -1, 1", "0, 0, 0"})
  void dayWordsBeforeTheSameWords(int one, int other, int found) {
    List<String> opening = List.of("the", "board", "released", "its", "report");
    DayWord first = new DayWord(span(9), "Today", one, opening);
    DayWord second = new DayWord(span(90), "Yesterday", other, opening);
    assertEquals(found, count("day-word-mismatch", first, second));
  }

  @Test
  void dayWordsBeforeOtherWords() {
    DayWord first = new DayWord(span(9), "Today", 0, List.of("the", "board", "met"));
    DayWord second = new DayWord(span(90), "Yesterday", -1, List.of("the", "board", "slept"));
    assertEquals(0, count("day-word-mismatch", first, second));
  }

  @ParameterizedTest
  @CsvSource({"2023-28755, 2023-28756, 1", "2023-28755, 2023-28755, 0"})
  void numbersOfRegisters(String named, String target, int found) {
    LinkedIdentifier link =
        new LinkedIdentifier(span(9), "CVE", "cve", named, target, "/cve-" + target);
    assertEquals(found, count("identifier-mismatch", link));
  }

  @ParameterizedTest
  @CsvSource({"2017, 2018, 2018, 1", "2018, 2018, 2018, 0", "2017, 2017, 2018, 0"})
  void tagsOfAnotherYear(int tagged, int named, int reported, int found) {
    assertEquals(
        found,
        count("year-mismatch", name(9, tagged, true, reported), name(90, named, false, reported)));
  }

  @Test
  void articlesAreNotHeldAgainstEachOther() {
    LocalDate day = LocalDate.of(2025, 8, 29);
    EventDays one = new EventDays(span(9), "…", day, day.plusDays(2));
    EventDays other = new EventDays(new Span("b.md", 9, 12), "…", day, day.plusDays(1));
    assertTrue(RuleRun.findings("event-days-mismatch", List.of(one, other)).isEmpty());
  }

  private static YearedName name(int at, int year, boolean tag, int reported) {
    return new YearedName(span(at), "Fair " + year, "fair", "f", year, tag, reported);
  }

  private static OwnDate own(Kind kind, LocalDate day, LocalDate dated) {
    return new OwnDate(
        span(60), "…", kind, day, Side.of(span(9), "…", Side.day(dated)), Set.of(dated));
  }

  private static DatedVerb verb(
      int at, boolean ahead, LocalDate day, boolean year, DayOfWeek weekday, LocalDate reported) {
    return new DatedVerb(
        span(at), "…", "…", ahead, Side.day(day), year, Optional.ofNullable(weekday), reported);
  }

  private static long count(String rule, Object... facts) {
    List<Finding> found = RuleRun.findings(rule, List.of(facts));
    found.forEach(finding -> assertTrue(finding.evidence().size() <= 2));
    return found.size();
  }

  private static Span span(int start) {
    return new Span("a.md", start, start + 3);
  }
}
