package dev.crosscheck.standing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.facts.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FingerprintTest {

  @Test
  void isTheSameFromEitherSideAndOnAnyLine() {
    String one = fingerprint("r", side("a.md", 5, "in May"), side("b.md", 7, "in June"));
    assertEquals(one, fingerprint("r", side("b.md", 7, "in June"), side("a.md", 5, "in May")));
    assertEquals(one, fingerprint("r", side("a.md", 95, "in\nMay"), side("b.md", 0, "in June")));
  }

  @Test
  void differsByRuleWordsAndArticle() {
    String one = fingerprint("r", side("a.md", 5, "in May"));
    assertNotEquals(one, fingerprint("s", side("a.md", 5, "in May")));
    assertNotEquals(one, fingerprint("r", side("b.md", 5, "in May")));
    assertNotEquals(one, fingerprint("r", side("a.md", 5, "in July")));
    assertNotEquals(one, fingerprint("r", side("a.md", 5, "in May"), side("a.md", 5, "in May")));
  }

  private static String fingerprint(String rule, Evidence... sides) {
    return Fingerprint.of(new Finding(rule, "x", List.of(sides), List.of(), "y", "z"), 0);
  }

  private static Evidence side(String article, int start, String words) {
    Span span = new Span(article, start, start + words.length());
    return new Evidence(
        span, words, "", List.of(), Attribution.ARTICLE, Optional.empty(), Optional.empty());
  }
}
