package dev.crosscheck.claim.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import dev.crosscheck.facts.DatedSentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatedSentencesTest {

  private static final PlainText TEXT = new PlainText();

  private static List<DatedSentence> sentences(String text) {
    return DatedSentences.of(TEXT.read(text, Optional.of(LocalDate.of(2024, 5, 14))));
  }

  private static String days(String text) {
    return String.join(
        ", ", sentences(text).stream().map(one -> one.day().describe()).distinct().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On 10 May 2022 the guard of Alder retook a village. | 10 May 2022",
        "The guard of Alder retook a village on 10 May. | 10 May 2024",
        // of the year that was written last
        "Holm met Lund in May 2019. On 6 June the guard of Alder fled. | May 2019, 6 June 2019",
        // months with a year, and parts of them
        "Holm met Lund in May 2022. | May 2022",
        "In early May 2022, Holm met Lund. | 1 May 2022 to 10 May 2022",
      })
  void theDay(String text, String days) {
    assertEquals(days, days(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no day, a bare month, a weekday, and two days
        "The guard of Alder retook a village.",
        "In May the guard of Alder retook a village.",
        "On Friday the guard of Alder retook a village.",
        "The guard of Alder fled on 6 May 2022 and came back on 10 May 2022.",
        // what lies ahead
        "The guard of Alder will retake a village on 10 June.",
        // what is so now
        "The ferry of Alder is timed for guests on 15 May 2024.",
        // one of several
        "On 10 May 2022 the guard of Alder retook another village.",
        "On 10 May 2022 the guard of Alder began its sixth round.",
        // nobody does it
        "On 10 May 2022 the bridge fell.",
        // what somebody said of it
        "\"On 10 May 2022 the guard of Alder retook a village,\" Holm said.",
      })
  void noDay(String text) {
    assertEquals("", days(text));
  }

  @Test
  void aDeedIsOfANameAndAVerb() {
    assertEquals(
        List.of("holm meet", "holm speak", "lund meet", "lund speak"),
        sentences("Holm met Lund on 10 May 2022 and spoke.").stream()
            .map(DatedSentence::deed)
            .sorted()
            .toList());
  }

  @Test
  void whatIsToldIsWithoutItsDayAndItsNumbers() {
    DatedSentence told = sentences("On 10 May 2022 Holm took four red boats.").get(0);
    assertEquals(List.of("boat", "holm", "red", "take"), told.words().stream().sorted().toList());
    assertEquals("[holm] [take] [four]", told.names() + " " + told.verbs() + " " + told.numbers());
  }
}
