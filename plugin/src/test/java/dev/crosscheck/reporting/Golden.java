package dev.crosscheck.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.crosscheck.reporting.view.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a report with the file that was approved. To approve what reports say now, run the tests
 * with {@code -Dcrosscheck.golden.update=true} and read the difference before committing it.
 */
public final class Golden {

  private static final String FOLDER = "/dev/crosscheck/reporting/";
  private static final String VERSION = "{version}";

  private Golden() {}

  /** The tool's version changes with each release and is not part of what is approved. */
  public static void check(String name, String actual) throws IOException {
    String written = actual.replace(Tool.version(), VERSION);
    if (Boolean.getBoolean("crosscheck.golden.update")) {
      Files.writeString(Path.of("src/test/resources" + FOLDER + name), written);
      return;
    }
    try (InputStream in = Golden.class.getResourceAsStream(FOLDER + name)) {
      assertNotNull(in, "no approved " + name + "; run with -Dcrosscheck.golden.update=true");
      String approved = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(approved.replace("\r\n", "\n"), written);
    }
  }
}
