package dev.crosscheck.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.configuration.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that nobody would write go through the whole check, each as long as many articles. */
class HostileArticlesTest {

  private static final String PROSE = "The ferry hit a bank in the fog and the crew was saved. ";

  /** UTF-16 units of a hostile text; what is quadratic shows long before. */
  private static final int LENGTH = 60_000;

  @TempDir private Path folder;

  private CheckResult check(String... texts) throws IOException {
    List<String> paths = new ArrayList<>();
    for (String text : texts) {
      String path = paths.size() + ".txt";
      Files.writeString(folder.resolve(path), text);
      paths.add(path);
    }
    return new ConsistencyCheck(Configuration.EMPTY, 2, Progress.SILENT).check(folder, paths);
  }

  private void assertRead(String text) throws IOException {
    CheckResult result = check(PROSE + "\n\n" + text, PROSE + "On Monday 12 people were hurt.");
    assertEquals(List.of(), result.articles().get(0).article().problems());
    assertTrue(result.articles().get(1).ledger().size() > 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        "\"",
        "\u201C",
        "'",
        "7",
        "7 ",
        "1,000 ",
        "A",
        "Bank ",
        "BANK OF THE RIVER ",
        "and ",
        "the ship of ",
        "Mr. ",
        "said that ",
        "between 3 and ",
        "Monday, ",
        "before ",
        "not ",
        "was ",
        "-",
        "a-",
        "... ",
        "\u200B",
        "\u202Efer\u202Cry ",
        "\u0410nn\u0430 ",
        "\uD83D\uDE00",
        "e\u0301",
        "\uFFFC ",
        "ferry\r\n",
        "\r\n",
        "$",
        "% ",
        "http://a.b/"
      })
  void repetitionIsRead(String part) throws IOException {
    assertRead(part.repeat(LENGTH / part.length()));
  }

  @Test
  void oneLineOfProseIsRead() throws IOException {
    assertRead(PROSE.replace(". ", ", and ").repeat(4 * LENGTH / PROSE.length()));
  }

  @Test
  void halvesOfCharactersAreRead() throws IOException {
    assertRead("fer\uD83D\uDE00ry \u0130\u0131 \uFB01 \u1E9E ".repeat(2_000));
  }

  @Test
  void manyTinyArticlesAreRead() throws IOException {
    String[] texts = new String[1_500];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = PROSE + "It was night " + i + ".";
    }
    assertEquals(texts.length, check(texts).articles().size());
  }
}
