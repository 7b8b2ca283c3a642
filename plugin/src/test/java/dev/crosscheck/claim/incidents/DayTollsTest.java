package dev.crosscheck.claim.incidents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import dev.crosscheck.facts.DayToll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayTollsTest {

  private static final PlainText TEXT = new PlainText();

  private static List<String> tolls(String text) {
    return DayTolls.of(TEXT.read(text, Optional.of(LocalDate.of(2021, 5, 1)))).stream()
        .map(DayTollsTest::show)
        .toList();
  }

  private static String show(DayToll toll) {
    String year = toll.yearTold() ? " " + toll.day().getYear() : "";
    String doer = toll.doer().map(one -> " by " + one.side()).orElse("");
    return toll.incident() + year + ": " + toll.count().describe() + doer;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 4 March 2019 a bomb killed 12 people in Oddstad. | death 03-04 2019: 12",
        "On 4 March 33 Norwegian soldiers were killed in Oddstad. | death 03-04: 33",
        // what one verb says of several
        "On 4 March 2019, 20 civilians and one driver were killed. | death 03-04 2019: 21",
        "On 4 March 2019, eight people, including Anna Hill and two aides, were killed. | death 03-04 2019: 8",
        "On 4 March 2019 a house was hit, killing Anna Hill, a captain, and nine others. | death 03-04 2019: 10",
        // in the sentence after the day's
        "On 4 March 2019 the market burned. At night the smoke spread. It killed 12 people. | death 03-04 2019: 12",
        // some years before
        "On 4 March 2019 the bells rang. It was the second anniversary of the 2017 flood that killed 34 people. | death 03-04 2017: 34",
        // whose it was
        "On 4 March 2019 air strikes by the Norwegian army killed 12 people. | death 03-04 2019: 12 by no",
      })
  void aTollOfADay(String text, String toll) {
    assertEquals(List.of(toll), tolls(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // several days, or none
        "From 4 March 2019 to 6 March 2019 bombs killed 12 people in Oddstad.",
        "In March 2019 a bomb killed 12 people in Oddstad.",
        "On 4 March 2019 the market burned. Two weeks later a bomb killed 12 people.",
        // not counted, or more of them
        "On 4 March 2019 a bomb killed people in Oddstad.",
        "On 4 March 2019 a bomb killed another 12 people in Oddstad.",
        // not told as done
        "On 4 March 2019 a bomb may have killed 12 people in Oddstad.",
      })
  void noTollOfADay(String text) {
    assertEquals(List.of(), tolls(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 4 March 2019 air strikes by the Norwegian or the Swedish army killed 12 people.",
        "On 4 March 2019 air strikes, reportedly by the Norwegian army, killed 12 people.",
        "On 4 March 2019 12 people were killed by the Norwegian coast.",
      })
  void leavesOpenWhoseItWas(String text) {
    assertEquals(List.of("death 03-04 2019: 12"), tolls(text));
  }
}
