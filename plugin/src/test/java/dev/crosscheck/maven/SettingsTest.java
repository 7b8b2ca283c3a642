package dev.crosscheck.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.ConfigurationException;
import dev.crosscheck.facts.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

  @TempDir Path root;

  @Test
  void areEmptyWithoutAFile() {
    Configuration configuration = new Settings(root, null, null).configuration();
    assertEquals(List.of(), configuration.names());
    assertEquals(Map.of(), configuration.severities());
  }

  @Test
  void readTheFileInTheArticlesDirectory() throws IOException {
    Files.writeString(root.resolve("crosscheck.yml"), "names:\n  - name: Agnes Holmqvist\n");
    Configuration configuration = new Settings(root, null, List.of()).configuration();
    assertEquals("Agnes Holmqvist", configuration.names().get(0).name());
  }

  @Test
  void readTheNamedFileInstead() throws IOException {
    Files.writeString(root.resolve("crosscheck.yml"), "names:\n  - name: Agnes Holmqvist\n");
    Path other = Files.writeString(root.resolve("other.yml"), "names:\n  - name: Ivo Stenmark\n");
    Configuration configuration = new Settings(root, other.toFile(), List.of()).configuration();
    assertEquals(1, configuration.names().size());
    assertEquals("Ivo Stenmark", configuration.names().get(0).name());
  }

  @Test
  void missANamedFile() {
    String message = refusal(new Settings(root, root.resolve("none.yml").toFile(), List.of()));
    assertTrue(message.contains("none.yml does not exist"), message);
  }

  @Test
  void putTheParameterOverTheFile() throws IOException {
    Files.writeString(
        root.resolve("crosscheck.yml"),
        "severities:\n  name-variant: error\n  impossible-date: note\n");
    Settings settings = new Settings(root, null, List.of(" name-variant = Off "));
    assertEquals(
        Map.of("name-variant", Severity.OFF, "impossible-date", Severity.NOTE),
        settings.configuration().severities());
  }

  @Test
  void nameTheRuleThatWasMeant() {
    assertEquals(
        "crosscheck.severities: there is no rule \"name-varient\". Did you mean \"name-variant\"?",
        beforeList(refusal(new Settings(root, null, List.of("name-varient=off")))));
  }

  @Test
  void nameTheSeverityThatWasMeant() {
    assertEquals(
        "crosscheck.severities: there is no severity \"of\". Did you mean \"off\"?",
        beforeList(refusal(new Settings(root, null, List.of("name-variant=of")))));
  }

  @Test
  void showHowASeverityIsGiven() {
    assertEquals(
        "crosscheck.severities: \"name-variant\" is no rule=severity, as in name-variant=off.",
        refusal(new Settings(root, null, List.of("name-variant"))));
  }

  @Test
  void nameFileAndLineOfAnUnknownRule() throws IOException {
    Path file = root.resolve("crosscheck.yml");
    Files.writeString(file, "severities:\n  impossible-dates: off\n");
    assertEquals(
        file + ":2: there is no rule \"impossible-dates\". Did you mean \"impossible-date\"?",
        beforeList(refusal(new Settings(root, null, null))));
  }

  private static String refusal(Settings settings) {
    return assertThrows(ConfigurationException.class, settings::configuration).getMessage();
  }

  private static String beforeList(String message) {
    return message.substring(0, message.indexOf(" Known: "));
  }
}
