package dev.crosscheck.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordListTest {

  private static WordList list(String text) {
    return new WordList(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void findsEveryWordAndNoOther() {
    WordList list = list("# head\nab\nabc\tx\tmore\nb\nzoë\tlast\n");
    assertTrue(list.contains("ab"));
    assertTrue(list.contains("b"));
    assertEquals(Optional.of("x\tmore"), list.of("abc"));
    assertEquals(Optional.of("last"), list.of("zoë"));
    assertEquals(Optional.of(""), list.of("ab"));
    for (String other : List.of("", "a", "abcd", "zo", "zzz", "x", "# head", "aaa")) {
      assertFalse(list.contains(other), other);
    }
  }

  @Test
  void anEmptyTableHoldsNothing() {
    assertFalse(list("").contains("a"));
    assertFalse(list("# nothing but a head\n").contains("a"));
  }
}
