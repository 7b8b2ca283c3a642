package dev.crosscheck.configuration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactSheetReaderTest {

  @TempDir private Path folder;

  @Test
  void readsAllThatANewsroomHoldsForTrue() {
    FactSheet read =
        read(
            """
            persons:
              - name: Ines Okoro
                aliases: [I. Okoro]
                born: 1970-03-11
                roles:
                  - role: harbour master
                    of: Port Alder
                    from: 2019-05-01
            places:
              - name: Lower Quay
            dates:
              - event: open
                of: Harbour Bridge
                date: 2024-05-03
            figures:
              - count: inhabitants
                of: Port Alder
                value: 12,400
                tolerance: 5%
            """);
    assertEquals(
        List.of(
            new FactSheet.Name("Ines Okoro", List.of("I. Okoro"), 2),
            new FactSheet.Name("Lower Quay", List.of(), 10)),
        read.names());
    assertEquals(
        List.of(
            new FactSheet.Role(
                "Ines Okoro",
                "harbour master",
                "Port Alder",
                Optional.of(LocalDate.of(2019, 5, 1)),
                Optional.empty(),
                6)),
        read.roles());
    assertEquals(LocalDate.of(1970, 3, 11), read.births().get(0).born());
    assertEquals("Harbour Bridge", read.dates().get(0).subject());
    assertEquals(12_400, read.figures().get(0).value());
    assertEquals(0.05, read.figures().get(0).tolerance());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "persons: [{nmae: Ada Holm}]|:1: there is no key \"nmae\". Did you mean \"name\"?",
        "persons: [{aliases: [A. Holm]}]|:1: \"name\" is missing here.",
        "figures: [{count: ships, of: Oslo, value: many}]|:1: \"many\" is not a number",
        "dates: [{event: open, of: Oslo, date: 2021-06-31}]|:1: \"2021-06-31\" is not a date.",
      })
  void namesFileLineAndRemedy(String sheet, String message) {
    String told = assertThrows(ConfigurationException.class, () -> read(sheet)).getMessage();
    assertTrue(told.contains("facts.yml" + message), told);
  }

  @Test
  void aSheetThatIsNotThereIsNamedWithItsLine() throws IOException {
    Path configuration = folder.resolve("crosscheck.yml");
    Files.writeString(configuration, "names: []\nfacts: fatcs.yml\n");
    String told =
        assertThrows(
                ConfigurationException.class,
                () -> ConfigurationReader.read(configuration, Set.of()))
            .getMessage();
    assertTrue(told.contains("crosscheck.yml:2: there is no file \"fatcs.yml\""), told);
  }

  private FactSheet read(String text) {
    Path file = folder.resolve("facts.yml");
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return FactSheetReader.read(file, "facts.yml");
  }
}
