package dev.crosscheck.maven;

import static org.apache.maven.api.plugin.testing.MojoExtension.getVariableValueFromObject;
import static org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** The goal as Maven makes it: from its descriptor, with its defaults. */
@MojoTest
class CheckMojoTest extends InNewsroom {

  private static final String NAMES =
      "Agnes Holmqvist planted the orchard. Agnes Holmquist pruned it.\n\n"
          + "Visitors thanked Agnes Holmqvist.\n";

  @Test
  @InjectMojo(goal = "check")
  void hasTheDocumentedDefaults(CheckMojo mojo) throws IllegalAccessException {
    File base = new File(MojoExtension.getBasedir());
    assertEquals(base, value(mojo, "articlesDirectory"));
    assertEquals(new File(base, "target/crosscheck"), value(mojo, "outputDirectory"));
    assertEquals(List.of("html", "sarif", "facts"), value(mojo, "formats"));
    assertEquals("error", value(mojo, "failOn"));
    assertEquals(true, value(mojo, "failOnViolation"));
    assertEquals(0, (int) value(mojo, "maxAllowedViolations"));
    assertEquals(true, value(mojo, "failIfNothingChecked"));
    assertEquals(false, value(mojo, "skip"));
    assertNull(value(mojo, "configuration"));
  }

  @Test
  @InjectMojo(goal = "check")
  void failsOnAnErrorAfterWritingAllReports(CheckMojo mojo) throws Exception {
    write("choir.md", WEEKDAY);
    assertThrows(MojoFailureException.class, prepared(mojo)::execute);
    assertEquals(
        List.of("facts.jsonl", "findings.sarif", "report.html"),
        List.of(output.toFile().list()).stream().sorted().toList());
    assertTrue(
        log.lines().stream()
            .anyMatch(line -> line.startsWith("error choir.md:[1,19] (error) weekday-mismatch:")),
        log.text());
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOnViolation", value = "false")
  void onlyWarnsWhereFindingsMayNotFail(CheckMojo mojo) throws Exception {
    write("choir.md", WEEKDAY);
    prepared(mojo).execute();
    assertTrue(log.text().contains("info 1 finding: 1 error."), log.text());
  }

  @Test
  @InjectMojo(goal = "check")
  void letsAWarningPass(CheckMojo mojo) throws Exception {
    write("orchard.md", NAMES);
    prepared(mojo).execute();
    assertTrue(log.text().contains("(warning) misspelled-name:"), log.text());
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOn", value = "warning")
  void failsOnAWarningWhereAsked(CheckMojo mojo) throws Exception {
    write("orchard.md", NAMES);
    assertThrows(MojoFailureException.class, prepared(mojo)::execute);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "maxAllowedViolations", value = "1")
  void letsAsManyPassAsAreAllowed(CheckMojo mojo) throws Exception {
    write("choir.md", WEEKDAY);
    assertDoesNotThrow(prepared(mojo)::execute);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "severities", value = "weekday-mismatch=off")
  void isSilentAboutARuleThatIsOff(CheckMojo mojo) throws Exception {
    write("choir.md", WEEKDAY);
    prepared(mojo).execute();
    assertFalse(log.text().contains("weekday-mismatch"), log.text());
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "skip", value = "true")
  void doesNothingWhereSkipped(CheckMojo mojo) throws Exception {
    write("choir.md", WEEKDAY);
    prepared(mojo).execute();
    assertEquals(List.of("info Crosscheck is skipped (crosscheck.skip)."), log.lines());
    assertEquals(0, output.toFile().list().length);
  }

  @Test
  @InjectMojo(goal = "check")
  void failsWhereNothingIsChecked(CheckMojo mojo) throws Exception {
    String message = assertThrows(MojoFailureException.class, prepared(mojo)::execute).getMessage();
    assertTrue(message.startsWith("Crosscheck found no article in " + articles), message);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failIfNothingChecked", value = "false")
  void warnsWhereNothingMayBeChecked(CheckMojo mojo) throws Exception {
    prepared(mojo).execute();
    assertTrue(log.text().startsWith("warn Crosscheck found no article in "), log.text());
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "includes", value = "north/**")
  @MojoParameter(name = "excludes", value = "**/draft-*")
  void readsWhatIsIncludedAndNotExcluded(CheckMojo mojo) throws Exception {
    write("south/choir.md", WEEKDAY);
    write("north/draft-choir.md", WEEKDAY);
    write("north/hall.md", "The hall was painted white.\n");
    prepared(mojo).execute();
    assertTrue(log.text().contains("info Checked 1 article "), log.text());
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "excludes", value = "**/none")
  void neverReadsItsOwnReports(CheckMojo mojo) throws Exception {
    write("hall.md", "The hall was painted white.\n");
    write("reports/report.html", "<p>" + WEEKDAY + "</p>");
    prepared(mojo);
    setVariableValueToObject(mojo, "outputDirectory", articles.resolve("reports").toFile());
    mojo.execute();
    assertTrue(log.text().contains("info Checked 1 article "), log.text());
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "formats", value = "sarif")
  void writesOnlyTheWantedFormats(CheckMojo mojo) throws Exception {
    write("hall.md", "The hall was painted white.\n");
    prepared(mojo).execute();
    assertEquals(List.of("findings.sarif"), List.of(output.toFile().list()));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "failOnViolation", value = "false")
  void checksTheOthersWhereOneCannotBeRead(CheckMojo mojo) throws Exception {
    write("choir.md", WEEKDAY);
    Files.write(
        articles.resolve("broken.md"), "Caf\u00e9 news\n".getBytes(StandardCharsets.ISO_8859_1));
    prepared(mojo).execute();
    assertTrue(log.text().contains("broken.md:[1,1] (note) unreadable-article:"), log.text());
    assertTrue(log.text().contains("choir.md:[1,19] (error) weekday-mismatch:"), log.text());
  }

  private static <T> T value(CheckMojo mojo, String parameter) throws IllegalAccessException {
    return getVariableValueFromObject(mojo, parameter);
  }
}
