package dev.crosscheck.reporting.html;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

  @ParameterizedTest
  @CsvSource({
    "Ada Brandt, Ada Brand, Ada [Brandt]",
    "we will win, we shall never win, we [will ]win",
    "we shall never win, we will win, we [shall never ]win",
    "all the same, all the same, all the same",
    "no word, shared here, no word",
    "'', x, ''",
  })
  void marksTheWordsThatTheOtherLacks(String wording, String other, String marked) {
    String runs =
        Difference.runs(wording, other).stream()
            .map(run -> run.differs() ? "[" + run.text() + "]" : run.text())
            .collect(joining());
    assertEquals(marked, runs);
  }
}
