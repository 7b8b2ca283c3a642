package dev.crosscheck.reporting.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Metadata;
import dev.crosscheck.article.Position;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.facts.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

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
  void agreesWithTheArticle(String text) {
    Metadata metadata = new Metadata(Optional.empty(), Optional.empty(), Optional.empty());
    Article article = new Article("a.md", text, metadata, List.of(), List.of(), "");
    Lines lines = new Lines(text);
    for (int offset = 0; offset <= text.length() + 2; offset++) {
      assertEquals(article.position(offset), lines.position(offset), "at " + offset);
    }
  }

  @Test
  void anUnknownArticleStartsAtItsStart() {
    Places places = new Places(new CheckResult(List.of(), List.of(), Map.of()), "news");
    Span span = new Span("x.md", 9, 12);
    assertEquals(new Position(1, 1), places.start(span));
    assertEquals("news/x.md:1", places.label(span));
  }
}
