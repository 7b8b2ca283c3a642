package dev.crosscheck.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.configuration.ConfigurationException;
import dev.crosscheck.reporting.view.Dossier;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.standing.Baseline;
import dev.crosscheck.standing.Standing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A baseline is a report of an earlier run. */
class BaselineTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(names = {"SARIF", "JSON"})
  void whatWasReportedIsKnown(Format format) throws IOException {
    Baseline before = baseline(format, Dossier.of(Sample.rich(), "articles"));
    Standing standing = new Standing(List.of(), Optional.of(before), LocalDate.MIN);
    Dossier now = Dossier.of(Sample.rich(), "articles", standing);
    assertEquals(List.of(), now.fresh());
    assertEquals(5, now.totals().known());
    assertEquals(List.of(), now.remarks());
    assertTrue(now.compared());
  }

  @ParameterizedTest
  @EnumSource(names = {"SARIF", "JSON"})
  void whatWasAcceptedIsNotKnown(Format format) throws IOException {
    Dossier judged = Sample.judged();
    assertEquals(
        judged.unaccepted().stream().map(ReportedFinding::fingerprint).collect(Collectors.toSet()),
        baseline(format, judged).fingerprints());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"runs\": [ | is no JSON: ",
        "[1, 2] | is neither a findings.sarif nor a findings.json.",
        "'' | is neither a findings.sarif nor a findings.json."
      })
  void anotherFileIsRefused(String text, String message) throws IOException {
    Path file = Files.writeString(folder.resolve("other"), text);
    String said =
        assertThrows(ConfigurationException.class, () -> Baseline.read(file)).getMessage();
    assertTrue(said.startsWith("The baseline " + file + " " + message), said);
  }

  @Test
  void aMissingFileIsNamed() {
    Path file = folder.resolve("none.sarif");
    assertEquals(
        "The baseline " + file + " does not exist; mend crosscheck.baseline.",
        assertThrows(ConfigurationException.class, () -> Baseline.read(file)).getMessage());
  }

  private Baseline baseline(Format format, Dossier dossier) throws IOException {
    return Baseline.read(ReportWriter.write(dossier, folder, List.of(format)).get(0));
  }
}
