package dev.crosscheck.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.ConfigurationReader;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import dev.crosscheck.reporting.view.Stance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiverTest {

  @TempDir Path folder;

  @Test
  void isWhatTheConfigurationUnderstands() throws IOException {
    for (List<String> names :
        List.of(
            List.of("Tomas Lindqvist", "Tomas Lindquist"),
            List.of("Deir ez-Zor", "Deir Ezzor", "Deir al-Zor"),
            List.of("Ann \"Sofie\" Lund: editor", "Ann \\ Lund #2 [x]"))) {
      Path file = folder.resolve("crosscheck.yml");
      Files.writeString(file, Waiver.of(finding("name-variant", names), stances(names)));
      Configuration.NameEntry entry = ConfigurationReader.read(file, Set.of()).names().get(0);
      assertEquals(names.get(0), entry.name());
      assertEquals(names.subList(1, names.size()), entry.aliases());
    }
  }

  @Test
  void noEntryMakesADateRight() {
    List<String> days = List.of("4 May", "9 May");
    assertEquals("", Waiver.of(finding("conflicting-date", days), stances(days)));
  }

  private static Finding finding(String rule, List<String> positions) {
    return new Finding(rule, "s", evidence(positions).toList(), List.of(), "c", "a");
  }

  private static List<Stance> stances(List<String> positions) {
    return Stance.of(finding("name-variant", positions));
  }

  private static Stream<Evidence> evidence(List<String> positions) {
    return positions.stream()
        .map(
            position ->
                new Evidence(
                    new Span("a.md", 0, 1),
                    position,
                    position,
                    List.of(),
                    Attribution.ARTICLE,
                    Optional.empty(),
                    Optional.empty()));
  }
}
