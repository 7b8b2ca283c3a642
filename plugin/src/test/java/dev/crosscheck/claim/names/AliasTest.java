package dev.crosscheck.claim.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.check.ConsistencyCheck;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.Configuration.NameEntry;
import dev.crosscheck.facts.ReferentKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spellings that the newsroom lists as aliases are never reported as variants. */
class AliasTest {

  private static final String TEXT =
      """
      The council chose Otto Casulo as its captain on Monday.

      The mayor said Otto Casullo would be missed in the harbour.
      """;

  @TempDir private Path root;

  @Test
  void anAliasIsNoVariant() throws IOException {
    assertEquals(1, variants(List.of()));
    assertEquals(
        0,
        variants(
            List.of(
                new NameEntry(
                    "Otto Casulo", ReferentKind.PERSON, List.of("Otto Casullo"), List.of()))));
  }

  @Test
  void aFamilyNameIsAnAliasToo() throws IOException {
    NameEntry entry =
        new NameEntry("Otto Casulo", ReferentKind.PERSON, List.of("Casullo"), List.of());
    assertEquals(0, variants(List.of(entry)));
  }

  private long variants(List<NameEntry> names) throws IOException {
    Files.writeString(root.resolve("ferry.md"), TEXT);
    return new ConsistencyCheck(new Configuration(List.of(), names, List.of(), Map.of()))
        .check(root, List.of("ferry.md")).findings().stream()
            .filter(finding -> finding.rule().equals("name-variant"))
            .count();
  }
}
