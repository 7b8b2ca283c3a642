package dev.crosscheck.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberRangeTest {

  @ParameterizedTest(name = "{0} against {1}")
  @CsvSource({
    // counted
    "20, 21, true",
    "127, 128, true",
    "278, 278, false",
    // rounded figures
    "12000, 12300, false",
    "12000, 10000, true",
    "1600000, 1640000, false",
    "1600000, 1800000, true",
    // bounds
    ">=20, 278, false",
    ">=20, 19, true",
    ">127, 127, true",
    "<127, 127, true",
    "<=12, 12, false",
    "<14000, ~15000, false",
    "<12000, ~15000, true",
    ">600, >700, false",
    "<670, >680, true",
    // about
    "~100, 118, false",
    "~100, 125, true",
    // the rounder, the wider
    "~26, 22, true",
    "~25, 22, false",
    "~130, 118, true",
    "~150, 128, false",
    "~2440000, 2700000, true",
    // about, and to one side
    "n23000, 24000, true",
    "n23000, 23000, false",
    "n23000, 22500, false",
    "o23000, 22000, true",
    "o23000, 23500, false",
    // a ceiling put forward as the size
    "^12000, 10000, false",
    "^12000, 100..999, true",
    "^12000, 1000..9999, false",
    "^12000, 14000, true",
    // vague
    "100..999, 12000, true",
    "100..999, 278, false",
    "24..99, 100..999, true",
  })
  void bothHoldOrNot(String one, String other, boolean disjoint) {
    assertEquals(disjoint, range(one).disjoint(range(other)));
    assertEquals(disjoint, range(other).disjoint(range(one)));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "12000|12,000",
        "1600000|1.6 million",
        "~5000000|about 5 million",
        "n5000000|nearly 5 million",
        "o5000000|just over 5 million",
        ">=20|at least 20",
        ">1234567|more than 1,234,567",
        "<=12000|at most 12,000",
        "<12000|less than 12,000",
        "^12000|up to 12,000",
        "100..999|100–999",
        "-5|-5",
        "0.25|0.25",
      })
  void describesInPlainEnglish(String range, String text) {
    assertEquals(text, range(range).describe());
  }

  @Test
  void slackIsConvertedToo() {
    NumberRange miles = NumberRange.measured(40).times(1609.344);
    assertFalse(miles.disjoint(NumberRange.measured(64).times(1000)));
    assertFalse(NumberRange.measured(68).plus(-32).times(5 / 9.0).disjoint(range("20")));
  }

  /** 4.1 times a billion in binary fractions is 4,099,999,999.9999995, which nobody rounds. */
  @ParameterizedTest
  @ValueSource(doubles = {4.1, 8.2, 4.086, 1.005})
  void scalesKeepNumbersRound(double number) {
    double scaled = NumberRange.exactly(number).times(1e9).low();
    assertEquals(Math.rint(scaled), scaled);
  }

  @Test
  void everyReadingMustClash() {
    Quantity brigades = quantity("", "troop", "12000", "6000");
    assertFalse(brigades.disjoint(quantity("", "soldier", "6000")));
    assertEquals(true, brigades.disjoint(quantity("", "soldier", "100..999")));
    assertEquals("12,000 or 6,000", brigades.describe());
  }

  @Test
  void otherThingsDoNotClash() {
    assertFalse(quantity("", "woman", "5").disjoint(quantity("", "people", "12")));
    assertFalse(quantity("USD", "", "5").disjoint(quantity("EUR", "", "12")));
  }

  @ParameterizedTest
  @CsvSource({
    "USD, US$40 billion",
    "GBP, £40 billion",
    "CHF, CHF 40 billion",
    "%, 40 billion%",
    "USD/barrel, US$40 billion per barrel",
    "year, 40 billion years",
  })
  void describesMeasures(String measure, String text) {
    assertEquals(text, quantity(measure, "", "40000000000").describe());
  }

  @Test
  void refusesWhatIsNoRange() {
    assertThrows(IllegalArgumentException.class, () -> new NumberRange(2, 1, Hedge.EXACT));
    assertThrows(IllegalArgumentException.class, () -> NumberRange.exactly(Double.NaN));
  }

  private static Quantity quantity(String measure, String noun, String... readings) {
    return new Quantity(
        List.of(readings).stream().map(NumberRangeTest::range).toList(), measure, noun, List.of());
  }

  private static NumberRange range(String text) {
    int dots = text.indexOf("..");
    if (dots > 0) {
      return NumberRange.vague(
          Double.parseDouble(text.substring(0, dots)),
          Double.parseDouble(text.substring(dots + 2)));
    }
    if (text.startsWith(">=")) {
      return NumberRange.atLeast(Double.parseDouble(text.substring(2)));
    }
    if (text.startsWith("<=")) {
      return NumberRange.atMost(Double.parseDouble(text.substring(2)));
    }
    double rest = Character.isDigit(text.charAt(0)) ? 0 : Double.parseDouble(text.substring(1));
    return switch (text.charAt(0)) {
      case '>' -> NumberRange.moreThan(rest);
      case '<' -> NumberRange.lessThan(rest);
      case '~' -> NumberRange.about(rest);
      case 'n' -> new NumberRange(rest, rest, Hedge.NEARLY);
      case 'o' -> new NumberRange(rest, rest, Hedge.JUST_OVER);
      case '^' -> NumberRange.upTo(rest);
      default -> NumberRange.exactly(Double.parseDouble(text));
    };
  }
}
