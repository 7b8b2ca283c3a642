package dev.crosscheck.claim.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDaysTest {

  private static final PlainText TEXT = new PlainText();

  private static List<String> days(String text, Optional<LocalDate> dateline) {
    return EventDays.of(TEXT.read(text, dateline)).stream()
        .map(day -> day.key() + " " + day.day() + " " + day.edge())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tobias Wenk died on Friday. | death of wenk FRIDAY 0",
        "Tobias Wenk was sentenced late Friday. | sentencing of wenk FRIDAY 1",
        "Police arrested Tobias Wenk on Friday morning. | arrest of wenk FRIDAY -1",
      })
  void whatHappensOnce(String text, String day) {
    assertEquals(List.of(day), days(text, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // not said of a person
        "Twelve people died on Friday.",
        // not yet, or not so
        "Tobias Wenk will be sentenced on Friday.",
        "Tobias Wenk denied that he was arrested on Friday.",
        // no weekday
        "Tobias Wenk died in May.",
        // again and again
        "Tobias Wenk spoke on Friday.",
      })
  void nothingToCompare(String text) {
    assertEquals(List.of(), days(text, Optional.empty()));
  }

  @Test
  void aDateTellsMoreThanAWeekday() {
    assertEquals(
        List.of(), days("Tobias Wenk died on Friday.", Optional.of(LocalDate.of(2023, 11, 20))));
  }
}
