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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal as Maven makes it: from its descriptor, with its defaults. */
@MojoTest
class CheckMojoTest {

  private static final String WEEKDAY = "The choir sang on Monday, 4 March 2025, in the hall.\n";
  private static final String NAMES =
      "Agnes Holmqvist planted the orchard. Agnes Holmquist pruned it.\n\n"
          + "Visitors thanked Agnes Holmqvist.\n";

  @TempDir Path articles;
  @TempDir Path output;

  private final MemoryLog log = new MemoryLog();

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
  @MojoParameter(name = "formats", value = "html,sarrif")
  void namesTheFormatThatWasMeantBeforeReading(CheckMojo mojo) throws Exception {
    write("choir.md", WEEKDAY);
    assertEquals(
        "crosscheck.formats: there is no report format \"sarrif\". Did you mean \"sarif\"? Known:"
            + " checkstyle, facts, github, gitlab, html, json, junit, markdown, rdjson, sarif.",
        refusal(mojo));
    assertEquals(0, output.toFile().list().length);
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
  @MojoParameter(name = "failOn", value = "warnin")
  void namesTheSeverityThatWasMeant(CheckMojo mojo) throws Exception {
    write("choir.md", WEEKDAY);
    assertTrue(
        refusal(mojo)
            .startsWith(
                "crosscheck.failOn: there is no severity \"warnin\". Did you mean \"warning\"?"));
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "severities", value = "weekday-missmatch=off")
  void namesTheRuleThatWasMeant(CheckMojo mojo) throws Exception {
    write("choir.md", WEEKDAY);
    assertTrue(refusal(mojo).contains("Did you mean \"weekday-mismatch\"?"));
  }

  @Test
  @InjectMojo(goal = "check")
  void namesFileAndLineOfAMistypedKey(CheckMojo mojo) throws Exception {
    write("choir.md", WEEKDAY);
    write("crosscheck.yml", "names:\n  - name: Agnes Holmqvist\n    alias: Agnes\n");
    String message = refusal(mojo);
    assertTrue(
        message.startsWith(
            articles.resolve("crosscheck.yml")
                + ":3: there is no key \"alias\". Did you mean \"aliases\"?"),
        message);
  }

  @Test
  @InjectMojo(goal = "check")
  void missesANamedConfiguration(CheckMojo mojo) throws Exception {
    write("choir.md", WEEKDAY);
    prepared(mojo);
    setVariableValueToObject(mojo, "configuration", articles.resolve("none.yml").toFile());
    String message = assertThrows(MojoExecutionException.class, mojo::execute).getMessage();
    assertTrue(message.contains("none.yml does not exist"), message);
  }

  @Test
  @InjectMojo(goal = "check")
  void missesTheArticlesDirectory(CheckMojo mojo) throws Exception {
    prepared(mojo);
    setVariableValueToObject(mojo, "articlesDirectory", articles.resolve("none").toFile());
    String message = assertThrows(MojoExecutionException.class, mojo::execute).getMessage();
    assertTrue(message.contains("none does not exist"), message);
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

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "formats", value = "sarif")
  void whatABaselineHasFailsNothing(CheckMojo mojo) throws Exception {
    write("choir.md", WEEKDAY);
    assertThrows(MojoFailureException.class, prepared(mojo)::execute);
    Path before = Files.copy(output.resolve("findings.sarif"), articles.resolve("before.sarif"));
    setVariableValueToObject(mojo, "baseline", before.toFile());
    mojo.execute();
    assertTrue(log.text().contains("info No new finding. Besides 1 known finding."), log.text());
    write("hall.md", WEEKDAY.replace("choir", "band"));
    String message = assertThrows(MojoFailureException.class, mojo::execute).getMessage();
    assertTrue(message.startsWith("Crosscheck found 1 new contradiction of"), message);
  }

  @Test
  @InjectMojo(goal = "check")
  @MojoParameter(name = "today", value = "2027-01-31")
  void whatIsAcceptedFailsNothingUntilItsDayHasPassed(CheckMojo mojo) throws Exception {
    write("choir.md", WEEKDAY);
    write(
        "crosscheck.yml",
        "accepted:\n  - rule: weekday-mismatch\n    path: choir.md\n"
            + "    because: The poster says so.\n    until: 2027-01-31\n");
    prepared(mojo).execute();
    assertTrue(log.text().contains("info No new finding. Besides 1 accepted finding."), log.text());
    setVariableValueToObject(mojo, "today", "2027-02-01");
    assertThrows(MojoFailureException.class, mojo::execute);
    assertTrue(log.text().contains("info crosscheck.yml:2 accepted a finding until"), log.text());
  }

  @Test
  @InjectMojo(goal = "check")
  void outsideARepositoryADayHasNothingToBeComparedWith(CheckMojo mojo) throws Exception {
    write("choir.md", WEEKDAY);
    write(
        "crosscheck.yml",
        "accepted:\n  - {rule: weekday-mismatch, path: '**', because: So., until: 2027-01-31}\n");
    assertEquals(
        "crosscheck.yml:2: \"until\" is compared with the day of the last commit, but "
            + articles
            + " is in no git repository; set crosscheck.today.",
        refusal(mojo));
  }

  private void write(String path, String text) throws IOException {
    Path file = articles.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private CheckMojo prepared(CheckMojo mojo) throws IllegalAccessException {
    setVariableValueToObject(mojo, "articlesDirectory", articles.toFile());
    setVariableValueToObject(mojo, "outputDirectory", output.toFile());
    mojo.setLog(log);
    return mojo;
  }

  private String refusal(CheckMojo mojo) throws IllegalAccessException {
    return assertThrows(MojoExecutionException.class, prepared(mojo)::execute).getMessage();
  }

  private static <T> T value(CheckMojo mojo, String parameter) throws IllegalAccessException {
    return getVariableValueFromObject(mojo, parameter);
  }
}
