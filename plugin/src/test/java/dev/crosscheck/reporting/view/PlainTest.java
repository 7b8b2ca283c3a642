package dev.crosscheck.reporting.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void foldsWhiteSpaceAndShowsWhatIsHidden() {
    assertEquals("a b c", Plain.line(" a \n\t b\u2028\u00A0c\r\n"));
    assertEquals(
        "\\u001B[2J \\u202Eabc \\u200B \\uE0041",
        Plain.line("\u001B[2J \u202Eabc \u200B \uDB40\uDC41"));
    assertEquals("na\u00ADive \uFFFD", Plain.line("na\u00ADive \uD800"));
    assertEquals("  a ", Plain.visible("\n a\t"));
  }

  @Test
  void cutsInTheMiddleBetweenWords() {
    String line = Plain.line("The mill by the river burned down on the night of the fair", 40);
    assertEquals("The mill by the river … of the fair", line);
    assertEquals("short", Plain.line("short", 40));
    String pairs = Plain.line("\uD83D\uDE00".repeat(99), 40);
    assertTrue(pairs.length() <= 42 && pairs.indexOf('\uFFFD') < 0);
    assertTrue(pairs.codePoints().noneMatch(p -> Character.getType(p) == Character.SURROGATE));
  }
}
