package dev.crosscheck.claim.persons;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import dev.crosscheck.extraction.Reading;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgedPersonsTest {

  private static final PlainText TEXT = new PlainText();

  private static String told(String text) {
    Reading reading = TEXT.read(text, Optional.empty());
    return new AgedPersons(reading)
        .in(reading.sentences()).stream()
            .map(one -> (one.years() + one.sex() + " " + lots(one)).strip())
            .collect(Collectors.joining("; "));
  }

  private static String lots(AgedPerson one) {
    return one.lots().stream().map(Lot::name).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // what befell them, in the passive voice and without an auxiliary
        "A 4-year-old girl was shot in the face. | 4f HURT",
        "4-year-old Oldham girl shot in the face, expected to live | 4f HURT",
        "6-year-old fatally shot in Oldham | 6 DIED",
        "A 15-year-old boy has been shot dead in Oldham. | 15m DIED HURT",
        "A 15-year-old shot and killed near the pier was buried. | 15 DIED HURT",
        "The 2-year-old, who died of his wounds, was buried. | 2 DIED",
        "A 21-year-old from Port Alder was arrested on Monday. | 21 ACCUSED",
        "20-year-old charged in accidental shooting | 20 ACCUSED",
        "A man, 18, was being held by police. | 18m ACCUSED",
        "A 5-year-old boy is in critical condition. | 5m HURT",
        "A 5-year-old girl was kidnapped in Oldham. | 5f TAKEN",
        "15-year-old girl shot Monday night in Oldham | 15f HURT",
        "A 4-year-old boy was found dead on the pier. | 4m DIED",
        "A 34-year-old man is in custody. | 34m ACCUSED",
        "Otto Lund, 20, of Oldham was set to be booked on Monday. | 20m ACCUSED",
        "Boy, 7, drowns in Oldham | 7m DIED",
        "Woman, 34, shot on the pier | 34f HURT",
        "Ada Holm, who was 26, died in hospital. | 26f DIED",
        // what they did
        "A 14-year-old boy accidentally shot his 9-year-old brother. | 14m ACCUSED; 9m HURT",
        "The girl was killed by her 14-year-old brother. | 14m ACCUSED",
        "A 4-year-old girl shot herself by mistake. | 4f HURT",
        // behind what was done to them
        "Police are looking into the death of a 2-year-old. | 2 DIED",
        "They spoke of the fatal shooting of a 2-year-old. | 2 DIED HURT",
        "The man was charged with killing a 30-year-old woman. | 30f DIED",
        "Police charge mother of 4-year-old girl who died | 4f DIED",
        // what they are called
        "The 34-year-old suspect fled. | 34 ACCUSED",
        // one of one age
        "Ada Holm, 34, was shot. The 34-year-old died in hospital. | 34f DIED HURT",
        // nothing
        "A 34-year-old officer arrested him. | 34",
        "A 34-year-old man held a sign. | 34m",
        "A 20-year-old man faces surgery. | 20m",
        "A 34-year-old man saw it. | 34m",
        "A 34-year-old man was taken into surgery. | 34m",
        "A 34-year-old man found himself in court. | 34m",
        "A 34-year-old man was set to be killed off. | 34m",
        "The 15-year-old was not hurt. | 15",
        "A 15-year-old boy was nearly killed. | 15m",
      })
  void whatBefellThem(String text, String told) {
    assertEquals(told, told(text));
  }
}
