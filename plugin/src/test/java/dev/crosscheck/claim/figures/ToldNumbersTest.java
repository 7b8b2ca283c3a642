package dev.crosscheck.claim.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import dev.crosscheck.facts.ToldNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldNumbersTest {

  private static final PlainText TEXT = new PlainText();

  private static List<String> told(String text) {
    return ToldNumbers.of(TEXT.read(text, Optional.empty())).stream()
        .map(ToldNumber::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour school of Oddstad trained 40 agents in new rescue boats. | 40 agents",
        "The wooden pier was built with £9.4 million from the old harbour fund. | £9.4 million",
        "The old pier burned while 45% of its tickets for the summer sailed unsold. | 45% of its tickets",
      })
  void numbersWithTheirWords(String text, String told) {
    assertEquals(List.of(told), told(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // too few words tell of it
        "Forty agents came.",
        // a row of a table
        "Agents 40, boats 12, piers 3",
        // an age, a price
        "The captain of the wooden ferry, aged 47, sailed his old boat into the harbour.",
        "Pears from the old harbour market of Oddstad were sold for £1.50 a kilo.",
        // a movement
        "Shares of the old harbour company opened £1.50 higher after the storm.",
        // a part of a number
        "Holm and three other firms were fined by the harbour court for late reports.",
      })
  void noNumberOfItsOwn(String text) {
    assertEquals(List.of(), told(text));
  }
}
