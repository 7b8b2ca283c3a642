package dev.crosscheck.claim.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyDatesTest {

  private static final PlainText TEXT = new PlainText();

  private static final String OPENING =
      "These towns of the north were besieged in the war, as the archive has them.\n\n";

  @TempDir private Path folder;

  private List<String> dates(String title, String body) throws IOException {
    String head = "---\ntitle: " + title + "\ndate: 2021-05-01\n---\n\n";
    Files.writeString(folder.resolve("text.md"), head + OPENING + body + "\n");
    return KeyDates.of(TEXT.read(folder, "text.md")).stream()
        .map(date -> date.milestone() + " " + date.day())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The siege began on 4 March 2019. | start of siege of oddstad 2019-03-04",
        "After the fall of Brenna on 9 May 2019 they left. | last change of hands of brenna 2019-05-09",
        "The siege began nine weeks later on 4 March 2019. | start of siege of oddstad 2019-03-04",
        "The guns fired. Ada Holm was killed on 9 May 2019. | death of ada holm 2019-05-09",
        "On 9 May 2019, the harbour office confirmed that Brenna was closed to ships. | confirmed by the harbour office: brenna close ship 2019-05-09",
      })
  void aDayInASentence(String body, String date) throws IOException {
    assertEquals(List.of(date), dates("Siege of Oddstad", body));
  }

  @Test
  void theEndOfASiegeTellsWhenThePlaceChangedHands() throws IOException {
    assertEquals(
        List.of(
            "end of siege of oddstad 2019-05-09",
            "last change of hands of oddstad 2019-05-09",
            "start of siege of oddstad 2019-03-04"),
        dates("Siege of Oddstad", "The siege lasted from 4 March 2019 to 9 May 2019."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The battle was fought from 4 March 2019 to 9 May 2019.",
        "The battle began on 4 March 2019. It was contested until the army withdrew on 9 May 2019.",
      })
  void theEndOfABattleInOtherWords(String body) throws IOException {
    assertEquals(
        List.of("end of second battle of oddstad 2019-05-09"),
        dates("Second Battle of Oddstad", body).stream()
            .filter(date -> date.startsWith("end of"))
            .toList());
  }

  @Test
  void aSentenceAboutIt() throws IOException {
    assertEquals(
        List.of("start of siege of oddstad 2019-03-04"),
        dates("Siege of Oddstad", "The siege was long. It began on 4 March 2019."));
  }

  @Test
  void aDayWhoseYearNothingTells() throws IOException {
    String text = "The war lasted from 2017 to 2019.\n\nThe siege began on 4 March.";
    assertEquals(1, dates("Siege of Oddstad", text).size());
  }

  @Test
  void aTownThatWasGivenUpLaterChangedHandsLater() throws IOException {
    String table =
        "| Name | End date | Result |\n|---|---|---|\n"
            + "| Battle of Brenna | 9 May 2019 | Victory and subsequent withdrawal |\n";
    assertEquals(List.of("end of battle of brenna 2019-05-09"), dates("Battles", table));
  }

  @Test
  void aRowBelowItsHeads() throws IOException {
    String table =
        "| Name | Place | Start date | End date |\n|---|---|---|---|\n"
            + "| March on Brenna | Brenna | 4 March 2019 | 9 May 2019 |\n";
    assertEquals(
        List.of("start of march on brenna 2019-03-04", "end of march on brenna 2019-05-09"),
        dates("Marches", table));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // of another siege
        "The siege of Brenna began on 4 March 2019.",
        // no day, or several
        "The siege began in March 2019.",
        "The siege began on 4 March 2019. The siege began on 6 March 2019.",
        // not told by the article itself
        "The army said that Ada Holm was killed on 9 May 2019.",
        "Ada Holm is to be sworn in on 9 May 2021, two years after her father was killed.",
        // said more than once
        "On 9 May 2019, the harbour office said that Brenna was closed.",
        // of the rain, and not of the siege
        "The rain stopped. It began again on 4 March 2019.",
      })
  void noDayOfAMilestone(String body) throws IOException {
    assertEquals(List.of(), dates("Siege of Oddstad", body));
  }
}
