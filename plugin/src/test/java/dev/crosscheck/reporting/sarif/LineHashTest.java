package dev.crosscheck.reporting.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected values are those of the action that uploads to GitHub's code scanning. */
class LineHashTest {

  @Test
  void agreesWithCodeScanning() {
    assertEquals(List.of("c129715d7a2bc9a3:1"), hashes(""));
    List<String> four =
        List.of(
            "271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1");
    assertEquals(four, hashes(" a\nb\n  \t\tc\n d"));
    assertEquals(four, hashes(" a\r\nb\r\n  \t\tc\r\n d"));
    assertEquals(four, hashes(" a\rb\r  \t\tc\r d"));
  }

  @Test
  void everyLineHasOne() {
    assertEquals(501, LineHash.of("The rain fell and fell.\n".repeat(500)).size());
  }

  private static List<String> hashes(String text) {
    return List.copyOf(LineHash.of(text).values());
  }
}
