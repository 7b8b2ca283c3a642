package dev.crosscheck.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Label;
import dev.crosscheck.facts.Label.Mark;
import dev.crosscheck.facts.Label.Part;
import dev.crosscheck.facts.Label.Place;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.facts.Span;
import dev.crosscheck.wording.RuleRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles against other labels, on facts alone. */
class LabelsTest {

  @ParameterizedTest
  @CsvSource({
    "alder N2.6 Lrc1 released, FILE_NAME, alder N2.6 Lrc2 released",
    "day N693 a quiet sea, ENTRY, day N694",
    "harbour report M1 Y2021, FILE_NAME, harbour report M2 Y2021",
    "fair Y2020 and market, FILE_NAME, fair Y2021",
    "board M4 meeting, SUMMARY, the board M6 meeting",
    "harbour call M3 Y2024, CAPTION, harbour call script for M1 Y2024",
    "alder N2.0 Lp647 released, ANNOUNCEMENT, we announce alder N2.0 Lp645",
    "webinar episode N6, ORDINAL, O5 episode",
    "alder N3.2.0, ENTRY, N3.2.1",
    "alder N3.2.0, FILE_NAME, N3.2.1",
    "alder N10 Lrc2 is released, FILE_NAME, Lalder10 Lrc4 released",
    "alder N3.0.20 and N2.3.16, ANNOUNCEMENT, we announce N3.0.20 and N2.3.15",
    "alder N3.0.20 and N2.3.16, RELEASES, alder N3.0.20 and N2.3.15 have been released",
    "alder N1.0.4 released, ANNOUNCEMENT, version N1.1.2 mends a leak",
  })
  void conflicting(String title, Place place, String other) {
    List<Finding> found = found(label(title, Place.TITLE), label(other, place));
    assertEquals(1, found.size());
    assertEquals(place == Place.FILE_NAME ? 1 : 2, found.get(0).evidence().size());
  }

  @ParameterizedTest
  @CsvSource({
    "alder N2.6 Lrc1 released, FILE_NAME, alder N26 Lrc1 released",
    "alder N15.5 released, FILE_NAME, alder N155 released",
    "alder N15.5 released, FILE_NAME, alder N15",
    "the day N90 children came, SUMMARY, N50 children swam",
    "board meeting N17 M12, FILE_NAME, board meeting N2",
    "harbour call M3 Y2024, CAPTION, other words for M1 Y2024",
    "alder N2.2 Lrc1 released, ANNOUNCEMENT, alder N2.2 Lrc1 follows alder N2.2 Lpreview2",
    "webinar episode N6, ORDINAL, O5 season",
    "news of the fair Y2021, FILE_NAME, report Y2020",
    "alder N3.2, ENTRY, N1.2.1",
    "alder N4.3 in the cloud, RELEASES, compared to alder N4.2 images are available",
    "alder N3.0.20 and N2.3.16, ANNOUNCEMENT, we announce N3.0.20 and N2.3.16 after N2.3.15",
    "alder N3.0.20 and N2.3.16, ANNOUNCEMENT, we announce N3.0.19 and N2.3.15",
    "alder N3.0.20 and N2.3.16, ANNOUNCEMENT, we announce N2.3.15",
  })
  void notConflicting(String title, Place place, String other) {
    assertEquals(List.of(), found(label(title, Place.TITLE), label(other, place)));
  }

  @Test
  void anAddressAloneIsNoWitness() {
    Label title = label("day N694 a rough sea", Place.TITLE);
    Label file = label("day N693 a quiet sea", Place.FILE_NAME);
    Label entry = label("day N694", Place.ENTRY);
    assertEquals(1, found(title, file).size());
    assertEquals(List.of(), found(title, file, entry));
  }

  @ParameterizedTest
  @CsvSource({
    "ENTRY, WARNING",
    "ANNOUNCEMENT, WARNING",
    "FILE_NAME, NOTE",
    "SUMMARY, NOTE",
  })
  void whatMayNameAnotherIsANote(Place place, Severity severity) {
    Label title = label("board N694 meeting M4", Place.TITLE);
    Finding found = found(title, label("the board N694 meeting M6", place)).get(0);
    assertEquals(severity, found.severity(Severity.WARNING));
  }

  @Test
  void aNumberAloneIsANote() {
    Label title = label("alder N3.2.0", Place.TITLE);
    Finding found = found(title, label("N3.2.1", Place.ENTRY)).get(0);
    assertEquals(Severity.NOTE, found.severity(Severity.WARNING));
  }

  private static List<Finding> found(Label... labels) {
    return RuleRun.findings("title-mismatch", List.of(labels));
  }

  /** Words, of which those with a capital before them are marks. */
  private static Label label(String words, Place place) {
    List<Part> parts = new ArrayList<>();
    for (String word : words.split(" ")) {
      String value = word.substring(1);
      parts.add(
          switch (word.charAt(0)) {
            case 'N' -> new Part(value, Mark.NUMBER, value);
            case 'L' -> new Part(value, Mark.LETTERED, value);
            case 'M' -> new Part("month" + value, Mark.MONTH, value);
            case 'Y' -> new Part(value, Mark.YEAR, value);
            case 'O' -> new Part(value + "th", Mark.ORDINAL, value);
            default -> new Part(word, Mark.NONE, word);
          });
    }
    int start = 10 * place.ordinal();
    return new Label(new Span("a.md", start, start + 5), words, place, "the label", parts);
  }
}
