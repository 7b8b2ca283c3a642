package dev.crosscheck.extraction.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences, each an article of its own, with every name and role that a reader sees in them. */
class EntityReaderTest {

  static Stream<String> phrasings() throws IOException {
    return lines("phrasings.tsv");
  }

  static Stream<String> silences() throws IOException {
    return lines("silences.tsv");
  }

  @ParameterizedTest
  @MethodSource("phrasings")
  void everyNameAndRoleIsRead(String line) {
    String[] cells = line.split("\t", -1);
    Reading reading = Reading.of(cells[0]);
    assertEquals(cells[1], reading.names());
    assertEquals(cells.length > 2 ? cells[2] : "", reading.roles());
  }

  @ParameterizedTest
  @MethodSource("silences")
  void whatIsNoNameIsNotRead(String sentence) {
    Reading reading = Reading.of(sentence);
    assertEquals("", reading.names());
    assertEquals("", reading.roles());
  }

  private static Stream<String> lines(String resource) throws IOException {
    try (InputStream in = EntityReaderTest.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }
  }
}
