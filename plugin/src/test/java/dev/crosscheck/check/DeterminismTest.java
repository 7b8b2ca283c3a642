package dev.crosscheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.reporting.Format;
import dev.crosscheck.reporting.ReportWriter;
import dev.crosscheck.reporting.view.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** The same articles give the same bytes, whatever the machine, its language and its threads. */
@Isolated("sets the default locale and time zone")
class DeterminismTest {

  private static final int ARTICLES = 80;

  private final Locale locale = Locale.getDefault();
  private final TimeZone zone = TimeZone.getDefault();

  @TempDir private Path folder;
  private List<String> paths;
  private String expected;
  private int runs;

  @BeforeEach
  void runOnce() throws IOException {
    paths = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      String path = "news/" + i + ".md";
      Files.createDirectories(folder.resolve("news"));
      Files.writeString(folder.resolve(path), article(i));
      paths.add(path);
    }
    expected = run(1, paths);
    assertFalse(expected.contains("\"results\": []"));
  }

  @AfterEach
  void restore() {
    Locale.setDefault(locale);
    TimeZone.setDefault(zone);
  }

  @Test
  void twoRunsAreAlike() throws IOException {
    assertEquals(expected, run(1, paths));
  }

  @Test
  void threadsMakeNoDifference() throws IOException {
    assertEquals(expected, run(4, paths));
  }

  @Test
  void theMachinesLanguageMakesNoDifference() throws IOException {
    for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertEquals(expected, run(1, paths), tag);
    }
  }

  @Test
  void theMachinesClockMakesNoDifference() throws IOException {
    for (String id : List.of("Pacific/Kiritimati", "Etc/GMT+12")) {
      TimeZone.setDefault(TimeZone.getTimeZone(id));
      assertEquals(expected, run(1, paths), id);
    }
  }

  @Test
  void theOrderOfPathsMakesNoDifference() throws IOException {
    List<String> shuffled = new ArrayList<>(paths);
    Collections.shuffle(shuffled, new Random(7));
    assertEquals(expected, run(3, shuffled));
  }

  /** All reports of a run, one after the other. */
  private String run(int threads, List<String> order) throws IOException {
    CheckResult result =
        new ConsistencyCheck(Configuration.EMPTY, threads, Progress.SILENT).check(folder, order);
    StringBuilder all = new StringBuilder();
    for (Path report :
        ReportWriter.write(
            Dossier.of(result, ""), folder.resolve("reports" + runs++), List.of(Format.values()))) {
      all.append(Files.readString(report));
    }
    return all.toString();
  }

  private static String article(int i) {
    int hurt = i % 4 == 0 ? 14 : 31;
    String day = i % 5 == 0 ? "Tuesday" : "Monday";
    return "---\ntitle: Ferry hits bank near Izmir\ndate: 2024-03-0"
        + (5 + i % 2)
        + "\n---\n\n"
        + "IZMIR - A ferry carrying 212 passengers hit a sand bank near Izmir on "
        + day
        + ", injuring "
        + hurt
        + " people, officials said.\n\n"
        + "“We heard a loud noise in the night,” said Ingrid Ilker, the ship's captain. "
        + "The company INDIGO Lines will pay $1.5 million.\n\n"
        + "The ferry left Chios on March 4, 2024 at 9 p.m. Rescuers from Italy arrived"
        + " the next day.\n\nOn Thursday, March 3, 2024, the line opened. IŞIK and Istanbul lie far.\n";
  }
}
