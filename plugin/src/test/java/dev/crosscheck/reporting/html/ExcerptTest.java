package dev.crosscheck.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Metadata;
import dev.crosscheck.article.Origins;
import dev.crosscheck.article.Passage;
import dev.crosscheck.facts.Attribution;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  private static final String TEXT = "---\ndate: soon\n---\nThe mill burned. It was old.\n";

  @Test
  void marksTheClaimInItsPassage() {
    assertEquals(
        new Excerpt("The mill ", "burned", ". It was old."),
        excerpt(TEXT, "burned", TEXT.length()));
  }

  @Test
  void showsTheLineOfWhatIsInNoPassage() {
    assertEquals(new Excerpt("date: ", "soon", ""), excerpt(TEXT, "soon", TEXT.length()));
  }

  @Test
  void cutsFarAwayWords() {
    String text =
        "---\n---\n" + "Rain fell again. ".repeat(99) + "The mill burned. " + "Snow. ".repeat(99);
    Excerpt excerpt = excerpt(text, "mill burned", text.length());
    assertTrue(excerpt.before().startsWith("… Rain fell again."), excerpt.before());
    assertTrue(excerpt.after().endsWith("Snow. …"), excerpt.after());
    assertTrue(excerpt.before().length() < 300 && excerpt.after().length() < 300);
  }

  @Test
  void aHugeLineIsNotWalkedThrough() {
    String text = "---\n---\n" + "x".repeat(3_000_000) + "mill burned" + "y".repeat(3_000_000);
    Excerpt excerpt = excerpt(text, "mill burned", text.length());
    assertEquals("mill burned", excerpt.marked());
    assertTrue(excerpt.before().length() < 600 && excerpt.after().length() < 600);
  }

  @Test
  void anEmptyPlaceShowsTheQuotedWords() {
    assertEquals(new Excerpt("", "", ""), excerpt(TEXT, "", TEXT.length()));
  }

  private static Excerpt excerpt(String text, String words, int end) {
    int body = text.indexOf("---\n", 4) + 4;
    String running = text.substring(body, end).stripTrailing();
    Passage passage =
        new Passage(
            "a.md", Passage.Kind.PARAGRAPH, running, Origins.verbatim(body, running.length()));
    Metadata metadata = new Metadata(Optional.empty(), Optional.empty(), Optional.empty());
    Article article = new Article("a.md", text, metadata, List.of(passage), List.of(), "");
    int start = text.indexOf(words);
    Evidence side =
        new Evidence(
            new Span("a.md", start, start + words.length()),
            words,
            "",
            List.of(),
            Attribution.ARTICLE,
            Optional.empty(),
            Optional.empty());
    return Excerpt.of(side, Optional.of(article));
  }
}
