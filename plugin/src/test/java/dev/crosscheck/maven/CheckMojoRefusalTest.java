package dev.crosscheck.maven;

import static org.apache.maven.api.plugin.testing.MojoExtension.setVariableValueToObject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

/** What the goal says where its parameters or its configuration cannot be meant so. */
@MojoTest
class CheckMojoRefusalTest extends InNewsroom {

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
}
