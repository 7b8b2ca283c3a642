package dev.crosscheck.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.reporting.view.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {

  @TempDir private Path folder;

  @Test
  void writesWhatIsAskedForAndNothingElse() throws IOException {
    Path target = folder.resolve("target/crosscheck");
    List<Path> written = write(Sample.rich(), target, Format.SARIF, Format.HTML, Format.SARIF);
    assertEquals(List.of(target.resolve("findings.sarif"), target.resolve("report.html")), written);
    try (Stream<Path> files = Files.list(target)) {
      assertEquals(2, files.count(), "no draft is left");
    }
  }

  @Test
  void replacesWhatWasThere() throws IOException {
    Files.writeString(folder.resolve("facts.jsonl"), "old");
    write(Sample.empty(), folder, Format.FACTS);
    assertEquals("", Files.readString(folder.resolve("facts.jsonl")));
  }

  @Test
  void halfACharacterDoesNotStopIt() throws IOException {
    for (Path file : write(Sample.hostile("torn \uD83D end"), folder, Format.values())) {
      assertFalse(Files.readString(file).isEmpty());
    }
  }

  @Test
  void aFormatGoesByItsName() {
    assertEquals(Optional.of(Format.HTML), Format.named(" Html "));
    assertEquals(Optional.empty(), Format.named("htm"));
    assertEquals(
        "checkstyle, facts, github, gitlab, html, json, junit, markdown, rdjson, sarif",
        String.join(", ", Format.names()));
  }

  private static List<Path> write(CheckResult result, Path target, Format... formats)
      throws IOException {
    return ReportWriter.write(Dossier.of(result, "articles"), target, List.of(formats));
  }
}
