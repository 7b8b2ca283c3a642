package dev.crosscheck.maven;

import static org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What the goal makes of findings that are known, or accepted. */
@MojoTest
class CheckMojoStandingTest extends InNewsroom {

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
}
