package dev.crosscheck.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.NumberRange;
import dev.crosscheck.facts.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistypingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "32,000 tonnes | 32000 | 23,000 tonnes | 23000",
        "$551m | 551e6 | $515m | 515e6",
        "35,000 tons | 35000 | 25,000 tons | 25000",
        "9.6 mln | 9.6e6 | 9.5 mln | 9.5e6",
        "$250,000 | 250000 | $25,000 | 25000",
        "2,850 jobs | 2850 | 285 jobs | 285",
        "3.875 dlr | 3.875 | 3,875 dlr | 3875",
        "$28bn | 28e9 | $28m | 28e6",
        "12 | 12 | 11 | 11",
        "about $200bn | 200e9 | about $700bn | 700e9",
      })
  void oneSlipAway(String one, double first, String other, double second) {
    assertEquals(true, areMistyped(one, first, other, second));
    assertEquals(true, areMistyped(other, second, one, first));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "$9bn | 9e9 | $1bn | 1e9",
        "$551m | 551e6 | $551m | 551e6",
        "12 | 12 | 34 | 34",
        "1,234 | 1234 | 4,231 | 4231",
        "15 million | 15e6 | 14 billion | 14e9",
        "two | 2 | 12 | 12",
        "25% | 25 | 1.75% | 1.75",
        "0.0 | 0 | 0.1 | 0.1",
      })
  void anotherNumber(String one, double first, String other, double second) {
    assertEquals(false, areMistyped(one, first, other, second));
    assertEquals(false, areMistyped(other, second, one, first));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | $4bn | 4e9 | $8bn | 8e9",
        "true | 200 boats | 200 | 600 boats | 600",
        "false | 20 boats | 20 | 29 boats | 29",
        "false | $4bn | 4e9 | $8m | 8e6",
        "false | 20 boats | 20 | 300 boats | 300",
      })
  void oneDigitAndAsManyNoughts(
      boolean alike, String one, double first, String other, double second) {
    assertEquals(alike, Mistyping.isOtherDigit(one, quantity(first), other, quantity(second)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | $52bn | 52e9 | $25.4bn | 25.4e9",
        "true | $8bn | 8e9 | $9.37bn | 9.37e9",
        "false | $25bn | 25e9 | $25.4bn | 25.4e9",
        "false | $8bn | 8e9 | $93.7bn | 93.7e9",
        "false | $34bn | 34e9 | $25.4bn | 25.4e9",
        "false | $254bn | 254e9 | $52bn | 52e9",
        "false | two | 2 | 12 | 12",
      })
  void cutToAsManyDigits(boolean mistyped, String one, double first, String other, double second) {
    assertEquals(mistyped, Mistyping.isMistypedCut(one, quantity(first), other, quantity(second)));
  }

  @Test
  void theNumberThatABoundWrites() {
    Quantity bound = new Quantity(List.of(NumberRange.upTo(2_500)), "", "", List.of());
    assertEquals(true, Mistyping.areMistyped("2,520 jobs", quantity(2_520), "up to 2,500", bound));
  }

  private static boolean areMistyped(String one, double first, String other, double second) {
    return Mistyping.areMistyped(one, quantity(first), other, quantity(second));
  }

  private static Quantity quantity(double value) {
    return new Quantity(List.of(NumberRange.exactly(value)), "", "", List.of());
  }
}
