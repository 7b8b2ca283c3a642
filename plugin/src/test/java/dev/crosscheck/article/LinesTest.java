package dev.crosscheck.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "a\nb",
        "\n\n",
        "a\r\nb\rc\n",
        "\uFEFFa\n\uFEFFb",
        "\uFEFF",
        "x\uD83D\uDE00y\n"
      })
  void countsAsAReaderDoes(String text) {
    Lines lines = new Lines(text);
    for (int offset = 0; offset <= text.length() + 2; offset++) {
      String before = text.substring(0, Math.min(offset, text.length()));
      boolean inside = before.endsWith("\r") && text.startsWith("\n", before.length());
      String[] parts =
          (inside ? before.substring(0, before.length() - 1) : before).split("\r\n|\r|\n", -1);
      String last = parts[parts.length - 1] + (inside ? "\r" : "");
      boolean marked = parts.length == 1 && last.startsWith("\uFEFF");
      int column = last.length() + (marked ? 0 : 1);
      assertEquals(new Position(parts.length, Math.max(1, column)), lines.position(offset));
    }
  }
}
