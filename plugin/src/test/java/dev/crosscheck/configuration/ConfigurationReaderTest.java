package dev.crosscheck.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.facts.ReferentKind;
import dev.crosscheck.facts.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationReaderTest {

  private static final Set<String> RULES = Set.of("conflicting-date", "name-variant");

  @TempDir private Path folder;

  @Test
  void readsAllThatANewsroomSays() {
    Configuration read =
        read(
            """
            articles:
              - path: "wire/*.txt"
                title: Harbour opens
                date: 2031-05-04
                source: The Wire
            names:
              - name: Ines Okoro
                aliases: [I. Okoro]
              - name: Lower Quay
                kind: place
                within: [Port Alder]
            events:
              - kind: open
                verbs: [unveil]
                nouns: [unveiling]
            severities:
              name-variant: "off"
              conflicting-date: error
            """);
    assertEquals(
        List.of(
            new Configuration.ArticleEntry(
                "wire/*.txt",
                Optional.of("Harbour opens"),
                Optional.of(LocalDate.of(2031, 5, 4)),
                Optional.of("The Wire"))),
        read.articles());
    assertEquals(ReferentKind.PERSON, read.names().get(0).kind());
    assertEquals(List.of("Port Alder"), read.names().get(1).within());
    assertEquals(List.of("unveiling"), read.events().get(0).nouns());
    assertEquals(
        Map.of("name-variant", Severity.OFF, "conflicting-date", Severity.ERROR),
        read.severities());
  }

  @Test
  void whatMayStayIsNamedWithItsReason() {
    Configuration read =
        read(
            """
            accepted:
              - finding: 00e123456789
                because: She signs with both.
                until: 2031-05-04
              - rule: name-variant
                path: archive/**
                because: The archive stays as it was printed.
            """);
    assertEquals(
        List.of(
            new Configuration.AcceptedEntry(
                "00e123456789",
                "",
                "",
                "She signs with both.",
                Optional.of(LocalDate.of(2031, 5, 4)),
                "crosscheck.yml:2"),
            new Configuration.AcceptedEntry(
                "",
                "name-variant",
                "archive/**",
                "The archive stays as it was printed.",
                Optional.empty(),
                "crosscheck.yml:5")),
        read.accepted());
  }

  /** YAML 1.1 reads a bare {@code off} as false; the word must serve all the same. */
  @Test
  void offNeedsNoQuotes() {
    assertEquals(
        Map.of("name-variant", Severity.OFF),
        read("severities:\n  name-variant: off\n").severities());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# nothing\n", "articles:\n", "severities:\n"})
  void nothingSaidIsNothingConfigured(String text) {
    assertEquals(Configuration.EMPTY, read(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "articels: []|1|Did you mean \"articles\"?",
        "nmaes: []|1|Did you mean \"names\"?",
        "severities:\\n  name-varient: off|2|Did you mean \"name-variant\"?",
        "severities:\\n  name-variant: loud|2|there is no severity \"loud\"",
        "articles:\\n  - path: a.md\\n    date: 2031-02-30|3|\"2031-02-30\" is not a date",
        "articles:\\n  - title: A|2|\"path\" is missing",
        "accepted:\\n  - because: so|2|\"rule\" is missing",
        "accepted:\\n  - rule: name-variant\\n    because: so|2|\"path\" is missing",
        "accepted:\\n  - finding: 0123456789ab|2|\"because\" is missing",
        "accepted:\\n  - finding: f-0123\\n    because: so|2|\"f-0123\" is no finding's id",
        "accepted:\\n  - {finding: 0123456789ab, path: a.md, because: so}|2|name either the finding",
        "accepted:\\n  - {rule: name-varient, path: a.md, because: so}|2|Did you mean",
        "articles: a.md|1|expected a list, but found \"a.md\"",
        "names:\\n  - name: [a]|2|expected a text, but found a list",
        "names:\\n  - name: a\\n    name: b|3|Duplicate",
        "names: {|1|no valid YAML"
      })
  void whatIsWrongIsNamedWithItsLine(String text, int line, String message) {
    String said =
        assertThrows(ConfigurationException.class, () -> read(text.replace("\\n", "\n")))
            .getMessage();
    assertTrue(said.contains("crosscheck.yml:" + line + ": "), said);
    assertTrue(said.contains(message), said);
  }

  @Test
  void hostileNestingIsRefused() {
    assertThrows(ConfigurationException.class, () -> read("names: " + "[".repeat(100_000)));
    assertThrows(ConfigurationException.class, () -> read("- ".repeat(5_000) + "x"));
  }

  private Configuration read(String text) {
    try {
      Path file = Files.writeString(folder.resolve("crosscheck.yml"), text, StandardCharsets.UTF_8);
      return ConfigurationReader.read(file, RULES);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
