package dev.crosscheck.claim.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeriesNumbersTest {

  private static final PlainText TEXT = new PlainText();
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2024, 5, 14));

  private static List<String> numbers(String text) {
    return SeriesNumbers.of(TEXT.read(text, DAY)).stream()
        .map(one -> one.number() + " " + one.series() + " " + one.day().getYear())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fourth annual Boat Fair is open. | 4 boat fair 2024",
        "The 21st Annual Festival of Old Sails is open. | 21 festival of old sails 2024",
        "In 2021 the fourth annual Boat Fair was held here. | 4 boat fair 2021",
        "The fourth annual Boat Fair on May 27 is near. | 4 boat fair 2024",
      })
  void anEventOfEveryYear(String text, String number) {
    assertEquals(List.of(number), numbers(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fourth annual meeting is open.",
        "The fourth Boat Fair is open.",
        "The fourth annual Fair is open.",
        "Before 2021 and after 2022 the fourth annual Boat Fair was held here.",
        // told in May, it can be of this year or of the last
        "She spoke at the fourth annual Boat Fair on November 27.",
      })
  void noNumberOfItsYear(String text) {
    assertEquals(List.of(), numbers(text));
  }
}
