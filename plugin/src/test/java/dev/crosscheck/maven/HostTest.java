package dev.crosscheck.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.crosscheck.configuration.ConfigurationException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostTest {

  @TempDir private Path folder;

  @Test
  void theEnvironmentTellsTheHost() {
    assertEquals(Host.GITHUB, Host.of("auto", Map.of("GITHUB_ACTIONS", "true")));
    assertEquals(Host.GITLAB, Host.of("auto", Map.of("GITLAB_CI", "true")));
    assertEquals(Host.NONE, Host.of("auto", Map.of("CI", "true", "GITHUB_ACTIONS", "false")));
  }

  @Test
  void whatIsNamedOverridesTheEnvironment() {
    assertEquals(Host.NONE, Host.of("none", Map.of("GITHUB_ACTIONS", "true")));
    assertEquals(Host.GITLAB, Host.of(" GitLab ", Map.of()));
  }

  @Test
  void aMistypedHostIsNamed() {
    ConfigurationException wrong =
        assertThrows(ConfigurationException.class, () -> Host.of("githib", Map.of()));
    assertEquals(
        "crosscheck.ci: there is no \"githib\". Did you mean \"github\"?"
            + " Known: auto, github, gitlab, none.",
        wrong.getMessage());
  }

  @Test
  void gitHubIsToldByItsLogAndItsSummary() throws IOException {
    Path annotations = folder.resolve("github-annotations.txt");
    Path summary = folder.resolve("summary.md");
    Path page = folder.resolve("page");
    Files.writeString(annotations, "::error file=a.md::No “such” day\n");
    Files.writeString(summary, "## Crosscheck\n");
    Files.writeString(page, "Built.\n");
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    new JobPage(
            Map.of("GITHUB_STEP_SUMMARY", page.toString()),
            new PrintStream(log, true, StandardCharsets.UTF_8))
        .show(List.of(annotations, summary));
    assertEquals(
        "::error file=a.md::No “such” day\n",
        log.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    assertEquals("Built.\n## Crosscheck\n", Files.readString(page));
  }
}
