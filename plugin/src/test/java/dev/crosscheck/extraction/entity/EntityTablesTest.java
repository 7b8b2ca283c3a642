package dev.crosscheck.extraction.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.language.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTablesTest {

  private static final String ROOM = "/dev/crosscheck/extraction/entity/";

  private static final String FOLDER = "src/main/resources" + ROOM;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ordinary-words.tsv",
        "person-nouns.tsv",
        "given-names.tsv",
        "place-names.tsv",
        "body-names.tsv"
      })
  void everyLineOfATableIsFound(String table) throws IOException {
    WordList list = WordList.load(ROOM + table);
    for (String line : lines(table)) {
      String[] parts = line.split("\t", 2);
      assertEquals(Optional.of(parts.length > 1 ? parts[1] : ""), list.of(parts[0]), parts[0]);
    }
  }

  @Test
  void placeNamesAreMadeOfThePlaces() throws IOException {
    assertMade(PlaceNames.of(Path.of("src/test/tables/places.tsv")), "place-names.tsv");
  }

  @Test
  void bodyNamesAreMadeOfTheBodies() throws IOException {
    assertMade(BodyNames.of(Path.of("src/test/tables/bodies.tsv")), "body-names.tsv");
  }

  /** To make a table anew after a change of what it is made of: -Dcrosscheck.golden.update=true. */
  private static void assertMade(String made, String name) throws IOException {
    Path table = Path.of(FOLDER + name);
    if (Boolean.getBoolean("crosscheck.golden.update")) {
      Files.writeString(table, made);
    }
    assertEquals(made, Files.readString(table).replace("\r\n", "\n"));
  }

  private static List<String> lines(String table) throws IOException {
    try (InputStream in = WordList.class.getResourceAsStream(ROOM + table)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(text.split("\n")).filter(line -> !line.startsWith("#")).toList();
    }
  }
}
