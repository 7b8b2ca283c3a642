package dev.crosscheck.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {

  private static final ReportWriter WRITER = new ReportWriter("articles");

  @TempDir private Path folder;

  @Test
  void writesWhatIsAskedForAndNothingElse() throws IOException {
    Path target = folder.resolve("target/crosscheck");
    List<Path> written = WRITER.write(Sample.rich(), target, List.of("sarif", "HTML", "sarif"));
    assertEquals(List.of(target.resolve("findings.sarif"), target.resolve("report.html")), written);
    try (Stream<Path> files = Files.list(target)) {
      assertEquals(2, files.count(), "no draft is left");
    }
  }

  @Test
  void replacesWhatWasThere() throws IOException {
    Files.writeString(folder.resolve("facts.jsonl"), "old");
    WRITER.write(Sample.empty(), folder, List.of("facts"));
    assertEquals("", Files.readString(folder.resolve("facts.jsonl")));
  }

  @Test
  void halfACharacterDoesNotStopIt() throws IOException {
    for (Path file : WRITER.write(Sample.hostile("torn \uD83D end"), folder, WRITER.formats())) {
      assertFalse(Files.readString(file).isEmpty());
    }
  }

  @Test
  void aMistypedFormatIsNamedBeforeAnythingIsWritten() throws IOException {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> WRITER.write(Sample.rich(), folder, List.of("facts", "htm")));
    assertEquals(
        "There is no report format \"htm\". Did you mean \"html\"? Known: checkstyle, facts, github, gitlab, html, json, junit, markdown, rdjson, sarif.",
        error.getMessage());
    try (Stream<Path> files = Files.list(folder)) {
      assertTrue(files.findAny().isEmpty());
    }
  }
}
