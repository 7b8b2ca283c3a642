package dev.crosscheck.reporting.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.article.Position;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.facts.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void anUnknownArticleStartsAtItsStart() {
    Places places = new Places(new CheckResult(List.of(), List.of(), Map.of()), "news");
    Span span = new Span("x.md", 9, 12);
    assertEquals(new Position(1, 1), places.start(span));
    assertEquals("news/x.md:1", places.label(span));
  }
}
