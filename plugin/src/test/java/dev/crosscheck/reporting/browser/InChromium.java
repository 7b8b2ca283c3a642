package dev.crosscheck.reporting.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.reporting.Format;
import dev.crosscheck.reporting.ReportWriter;
import dev.crosscheck.reporting.view.Dossier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests of the report in a real browser. Where there is none they are skipped, and say so; with
 * {@code -Dcrosscheck.chromium.required=true} they fail instead.
 */
@Tag("chromium")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InChromium {

  @TempDir Path folder;

  private Chromium chromium;

  /** The page under test. */
  Tab tab;

  @BeforeAll
  void start() throws IOException {
    Optional<Path> program = Chromium.program();
    assumeTrue(
        program.isPresent() || Boolean.getBoolean("crosscheck.chromium.required"),
        "No Chromium on the path: the report is not tested in a browser.");
    chromium = Chromium.start(program.orElseThrow());
    tab = chromium.tab();
    tab.size(1280, 900);
    tab.media("screen", "light");
  }

  @AfterAll
  void stop() throws IOException {
    if (chromium != null) {
      chromium.close();
    }
  }

  /** Writes a result's report. */
  Path report(CheckResult result) throws IOException {
    return report(Dossier.of(result, "articles"));
  }

  Path report(Dossier dossier) throws IOException {
    return ReportWriter.write(dossier, folder, List.of(Format.HTML)).get(0);
  }
}
