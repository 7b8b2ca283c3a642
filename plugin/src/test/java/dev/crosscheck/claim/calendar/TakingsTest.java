package dev.crosscheck.claim.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.PlainText;
import dev.crosscheck.facts.Taking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TakingsTest {

  private static final PlainText TEXT = new PlainText();

  private static final String OPENING =
      "These towns of the north were besieged in the war, as the archive has them.\n\n";

  @TempDir private Path folder;

  private List<String> takings(String body) throws IOException {
    String head = "---\ntitle: Siege of Oddstad\ndate: 2021-05-01\n---\n\n";
    Files.writeString(folder.resolve("text.md"), head + OPENING + body + "\n");
    return Takings.of(TEXT.read(folder, "text.md")).stream().map(TakingsTest::line).toList();
  }

  private static String line(Taking one) {
    String side = one.side().isEmpty() ? "" : " by " + one.side();
    String verb = one.again() ? " retaken" : " taken";
    return one.place() + verb + side + " " + one.day();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // who takes it, in either voice
        "Northern troops captured Brenna on 9 May 2019. | brenna taken 2019-05-09",
        "On 9 May 2019, Norway retook Seal Island. | seal island retaken by no 2019-05-09",
        "Brenna was liberated by Norwegian forces on 9 May 2019. | brenna retaken by no 2019-05-09",
        // the noun before the name, or for it
        "On 9 May 2019 Swedish forces seized the city of Sandvik. | sandvik taken by se 2019-05-09",
        "Swedish forces captured the town on 9 May 2019. | oddstad taken by se 2019-05-09",
        // control
        "On 9 May 2019, Norwegian forces regained control of Hadley. | hadley retaken by no 2019-05-09",
        "On 9 May 2019, Swedish forces took full control of Lorne. | lorne taken by se 2019-05-09",
        "On 9 May 2019 Swedish forces captured Sandvik village. | sandvik taken by se 2019-05-09",
        "On 9 May 2019 Swedish forces captured Sandvik Airport. | sandvik airport taken by se 2019-05-09",
        // the last of several, by name
        "On 9 May 2019, Norwegian forces retook several towns, including Brenna. | brenna retaken by no 2019-05-09",
        // the year that was told last, unless it looks back
        "On 3 May 2019 it rained, as in 2014. On 9 May Norwegian forces captured Brenna. | brenna taken by no 2019-05-09",
        "The war began in 2019. On 9 May Norwegian forces captured Brenna. | brenna taken by no 2019-05-09",
      })
  void aDayInASentence(String body, String taking) throws IOException {
    assertEquals(List.of(taking), takings(body));
  }

  @Test
  void everyPlaceOfAList() throws IOException {
    assertEquals(
        List.of("brenna retaken by no 2019-05-09", "larkfield retaken by no 2019-05-09"),
        takings("On 9 May 2019 Norwegian forces liberated Brenna and Larkfield."));
  }

  @Test
  void everyPlaceOfAListWithItsDay() throws IOException {
    assertEquals(
        List.of("brenna retaken by no 2019-05-09", "larkfield retaken by no 2019-05-10"),
        takings(
            "In May 2019 Norway retook the town of Brenna (9 May), and the village of Larkfield (10"
                + " May)."));
  }

  @Test
  void theDayOfAHeading() throws IOException {
    assertEquals(
        List.of("brenna retaken by no 2019-05-09"),
        takings(
            "## 9 May 2019\n\nNorwegian forces recaptured Brenna.\n\n## The end\n\nIt rained."));
  }

  @Test
  void aRowWithFlags() throws IOException {
    String table =
        "| Name | Held by | What happened |\n|---|---|---|\n"
            + "| Brenna (Port Brenna) | 🇳🇴 | Captured by 🇸🇪 4 March 2019. Recaptured by Norway 9 May 2019. |\n";
    assertEquals(
        List.of(
            "brenna taken by se 2019-03-04",
            "port brenna taken by se 2019-03-04",
            "brenna retaken by no 2019-05-09",
            "port brenna retaken by no 2019-05-09"),
        takings(table));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // not told by the article itself, or not yet
        "The army said its troops captured Brenna on 9 May 2019.",
        "Troops are to capture Brenna on 9 May 2021.",
        // of another day
        "On 8 July 2019, two weeks after Brenna was captured, it rained.",
        "## 9 May 2019\n\nTwo days earlier, Norwegian forces recaptured Brenna.",
        // no day
        "Troops captured Brenna in May 2019.",
        // no place
        "Troops captured parts of Brenna on 9 May 2019.",
        "Troops captured weapons on 9 May 2019, including Brenna rifles.",
        "Norwegian forces captured the captain on 9 May 2019.",
        "The company took control of the market on 9 May 2019.",
      })
  void noTaking(String body) throws IOException {
    assertEquals(List.of(), takings(body));
  }
}
