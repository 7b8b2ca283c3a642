package dev.crosscheck.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workflows that the README offers: what is YAML parses, what is a command runs. */
class WorkflowsTest {

  private static final Pattern BLOCK = Pattern.compile("(?m)^```(\\w+)\\n([^`]+)^```");
  private static final String PROPERTY = "-Dcrosscheck\\.(\\w+)";

  @TempDir private Path folder;

  @Test
  void theYamlParses() throws IOException {
    List<String> blocks = blocks("yaml");
    assertTrue(blocks.size() >= 3, "the workflows of GitHub and GitLab, and crosscheck.yml");
    for (String block : blocks) {
      int values = 0;
      try (JsonParser parser = new YAMLFactory().createParser(block)) {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
          values += token.isScalarValue() ? 1 : 0;
        }
      }
      assertTrue(values >= 3, block);
    }
  }

  @Test
  void everyPropertyIsOneOfTheGoals() throws IOException {
    Path goals = Path.of("src/main/java/dev/crosscheck/maven");
    String goal =
        Files.readString(goals.resolve("CheckMojo.java"))
            + Files.readString(goals.resolve("ArticlesMojo.java"));
    Matcher named = Pattern.compile(PROPERTY).matcher(readme());
    int count = 0;
    while (named.find()) {
      assertTrue(goal.contains("\"crosscheck." + named.group(1) + "\""), named.group());
      count++;
    }
    assertTrue(count > 3);
  }

  @Test
  void theHookChecksWhatIsCommitted() throws IOException, InterruptedException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell");
    Path hook = folder.resolve("hook");
    Files.writeString(hook, blocks("sh").get(0));
    tool("mvn", "printf '%s\\n' \"$@\" > called");
    tool("git", "printf 'articles/a.md\\narticles/b c.md\\n'");
    assertEquals(0, run(hook));
    List<String> called = Files.readAllLines(folder.resolve("called"));
    assertTrue(called.contains("-Dcrosscheck.changedFiles=articles/a.md,articles/b c.md"));
    assertTrue(called.contains("-Dcrosscheck.failOnChangedOnly=true"));
    tool("mvn", "exit 1");
    assertEquals(1, run(hook), "a finding stops the commit");
    tool("git", "true");
    assertEquals(0, run(hook), "no article, no check");
  }

  private int run(Path hook) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder("/bin/sh", hook.toString()).directory(folder.toFile());
    builder.environment().merge("PATH", folder.toString(), (old, own) -> own + ":" + old);
    return builder.inheritIO().start().waitFor();
  }

  private void tool(String name, String script) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertTrue(file.toFile().setExecutable(true));
  }

  private static List<String> blocks(String language) throws IOException {
    List<String> blocks = new ArrayList<>();
    Matcher block = BLOCK.matcher(readme());
    while (block.find()) {
      if (block.group(1).equals(language)) {
        blocks.add(block.group(2));
      }
    }
    return blocks;
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("../README.md")).replace("\r\n", "\n");
  }
}
