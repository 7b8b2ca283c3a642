package dev.crosscheck.claim.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatedLengthsTest {

  private static final PlainText TEXT = new PlainText();
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 5, 14));

  private static List<String> lengths(String text) {
    return StatedLengths.of(TEXT.read(text, DAY)).stream()
        .map(one -> one.number() + " " + one.piece() + " " + one.days().timex())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The three-day fair runs from 2 to 8 May. | 3 day 2024-05-02/2024-05-08",
        "A two-week festival from 3 May to 6 May fills the town. | 2 week 2024-05-03/2024-05-06",
        "She begins a five-day visit from Monday to Thursday. | 5 day 2024-05-20/2024-05-23",
        "A ten day period from 19 May to 2 June is left. | 10 day 2024-05-19/2024-06-02",
        "The seven-night cruise takes place from 3 to 6 June. | 7 night 2024-06-03/2024-06-06",
      })
  void aLengthAndItsDays(String text, String length) {
    assertEquals(List.of(length), lengths(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // many of them, or one within
        "Three-day courses run from 2 to 28 May.",
        "A three-day course is held between 2 and 28 May.",
        "Each three-day course from 2 to 28 May is free.",
        // not what lasts so long
        "After a three-day strike the ferry sails from 2 to 28 May.",
        "Ada Holm, who won the three-day race, is in town from 2 to 28 May.",
        "The three-day tickets for the fair from 2 to 8 May are sold.",
        // not so exactly
        "The fair lasts about two weeks, from 3 to 12 May.",
        "The fair lasts a few days, from 3 to 12 May.",
        // no last day
        "A nine-week period is left, February One through April.",
        "The three-day fair begins on 2 May.",
      })
  void noLengthOfThoseDays(String text) {
    assertEquals(List.of(), lengths(text));
  }
}
