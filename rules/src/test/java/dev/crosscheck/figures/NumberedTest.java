package dev.crosscheck.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Articles that bear their numbers in their names. */
class NumberedTest {

  @ParameterizedTest
  @CsvSource({
    "boats-for-8-rowers.md, 8, boats-for-4-rowers.md, 4, true",
    "call_019.md, 19, call_020.md, 20, true",
    "2019/call_119.md, 19, 2019/call_120.md, 20, false",
    "call_190.md, 19, call_200.md, 20, false",
    "boats-for-8-rowers.md, 8, boats.md, 4, false",
    "boats-for-8-rowers.md, 8, boats-for-8-rowers.md, 8, false",
    "boats-for-8-rowers.md, 8.5, boats-for-4-rowers.md, 4, false",
  })
  void bothBearTheirs(String left, double one, String right, double other, boolean named) {
    assertEquals(named, Numbered.areNamed(left, one, right, other));
  }
}
