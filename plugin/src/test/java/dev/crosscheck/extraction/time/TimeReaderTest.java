package dev.crosscheck.extraction.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.extraction.TimeMention.Modifier;
import dev.crosscheck.facts.Granularity;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeReaderTest {

  @Test
  void tellsWhyADayDoesNotExist() {
    assertEquals("June has 30 days", impossible("The offer ended on 31 June."));
    assertEquals("February has at most 29 days", impossible("It ended on February 30, 2024."));
    assertEquals("February 2023 has 28 days", impossible("It ended on 29 February 2023."));
    assertEquals("September has 30 days", impossible("It ended on 2016-09-31."));
  }

  @Test
  void findsNothingImpossibleInDaysThatExist() {
    assertEquals("", impossible("It ended on 29 February 2024."));
    assertEquals("", impossible("It ended on 31 July."));
  }

  private static String impossible(String text) {
    TimeMention mention = Articles.only(text, "2024-10-23");
    assertEquals(mention.impossible().isEmpty(), mention.range().isPresent());
    return mention.impossible();
  }

  @Test
  void keepsTheWeekdayBesideADateThatItDoesNotFit() {
    TimeMention mention = Articles.only("The hall burnt on Thursday, July 8, 2016.", "2016-07-20");
    assertEquals(Optional.of(DayOfWeek.THURSDAY), mention.weekday());
    assertEquals(LocalDate.of(2016, 7, 8), mention.range().orElseThrow().first());
    assertTrue(mention.explicitYear());
  }

  @Test
  void choosesNoYearThatTheWeekdayDenies() {
    TimeMention near = Articles.only("The hall burnt on Monday, Nov. 15.", "2016-11-15");
    assertEquals(LocalDate.of(2016, 11, 15), near.range().orElseThrow().first());
    assertFalse(near.explicitYear());
    TimeMention far = Articles.only("The hall burnt on Saturday, Sept. 12.", "2017-01-28");
    assertEquals("XXXX-09-12", far.timex());
    assertTrue(far.range().isEmpty());
  }

  @Test
  void takesTheHourOfAMatchForNoYear() {
    TimeMention mention = Articles.only("Saturday, 4 May 1945 GMT", "2024-05-02");
    assertEquals("2024-05-04T19:45", mention.timex());
    assertFalse(mention.explicitYear());
  }

  @Test
  void distrustsADatelineThatNoDateOfTheTextFits() {
    List<TimeMention> mentions =
        Articles.read(
            "It opened on 3 May 2009. It closed on 8 June 2009. The mayor left on Tuesday.",
            Optional.of(LocalDate.of(2024, 10, 23)));
    assertEquals("XXXX-WXX-2", mentions.get(2).timex());
    assertTrue(mentions.get(2).range().isEmpty());
  }

  @Test
  void marksExactlyTheCharactersOfTheDate() {
    TimeMention mention = Articles.only("(7May2022) The hall burnt.", "2022-05-09");
    assertEquals(1, mention.span().start());
    assertEquals(9, mention.span().end());
  }

  @Test
  void namesTheSizeOfThePiece() {
    assertEquals(Granularity.MONTH, granularity("It ended in March 2024."));
    assertEquals(Granularity.WEEK, granularity("It ended last week."));
    assertEquals(Granularity.QUARTER, granularity("It fell in Q3 2024."));
  }

  @Test
  void saysWhichPartIsMeantAndWhatOfItsLimits() {
    assertEquals(Modifier.START, modifier("It opened in early March 2024."));
    assertEquals(Modifier.MID, modifier("It opened in mid-2023."));
    assertEquals(Modifier.END, modifier("It opened at the end of March."));
    assertEquals(Modifier.APPROX, modifier("It opened around 3 March."));
    assertEquals(Modifier.BEFORE, modifier("It opened before March 2024."));
    assertEquals(Modifier.AFTER, modifier("It opened after March 2024."));
    assertEquals(Modifier.ON_OR_AFTER, modifier("It has been open since March 2024."));
    assertEquals(Modifier.ON_OR_BEFORE, modifier("It was open until March 2024."));
    assertEquals(Modifier.MORE_THAN, modifier("It was open for more than two years."));
    assertEquals(Modifier.LESS_THAN, modifier("It was open for less than two years."));
    assertEquals(Modifier.EQUAL_OR_MORE, modifier("It was open for at least two years."));
    assertEquals(Modifier.EQUAL_OR_LESS, modifier("It was open for up to two years."));
    assertEquals(Modifier.NONE, modifier("It was open for two years."));
  }

  private static Modifier modifier(String text) {
    return Articles.only(text, "2024-10-23").modifier();
  }

  @Test
  void trustsADatelineAmongDatesOfManyYears() {
    List<TimeMention> mentions =
        Articles.read(
            "It opened on 3 May 1988. It closed on 8 June 2009. The mayor left on Tuesday.",
            Optional.of(LocalDate.of(2024, 10, 23)));
    assertEquals("2024-10-22", mentions.get(2).timex());
  }

  @Test
  void takesTheWeekendThatHasJustEndedForThatOfWhatHappened() {
    assertEquals("2024-W12-WE", on("2024-03-25", "The festival drew crowds this weekend."));
    assertEquals("2024-W13-WE", on("2024-03-25", "The festival will draw crowds this weekend."));
    assertEquals("2024-W13-WE", on("2024-03-28", "The festival drew crowds this weekend."));
  }

  @Test
  void leavesADayAheadOfTheDatelineAheadWhereTheTextWasUpdated() {
    assertEquals("2015-01-03", on("2015-01-02", "Jan. 3: The sheriff named the three guests."));
    assertEquals("2014-01-30", on("2015-01-02", "Jan. 30: The sheriff named the three guests."));
  }

  @Test
  void takesTheFullYearForThatOfAFourthQuarter() {
    String lost = "The maker lost 2 million in the fourth quarter. ";
    List<TimeMention> mentions =
        Articles.read(lost + "It lost 5 million for the full year.", day("2010-01-28"));
    assertEquals("2009", mentions.get(1).timex());
    mentions = Articles.read(lost + "It will lose 5 million for the full year.", day("2010-01-28"));
    assertEquals("2010", mentions.get(1).timex());
  }

  private static Optional<LocalDate> day(String day) {
    return Optional.of(LocalDate.parse(day));
  }

  private static String on(String dateline, String text) {
    return Articles.only(text, dateline).timex();
  }

  private static Granularity granularity(String text) {
    return Articles.only(text, "2024-10-23").range().orElseThrow().granularity();
  }
}
