package dev.crosscheck.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every word of a passage is found in the file at the place that the passage names. */
class PlacesTest {

  private static final String BODY =
      "Ferry runs aground\n\nThe \uD83D\uDEA2 ferry “Ånn” hit\na bank on Sunday.\n\nSecond day.\n";

  @ParameterizedTest
  @ValueSource(strings = {"a.md", "a.adoc", "a.rst", "a.html", "a.txt", "a.mdx", "a.html.erb"})
  void wordsStandWhereTheySay(String path) {
    for (String end : List.of("\n", "\r\n", "\r")) {
      for (String start :
          List.of("", "\uFEFF", "---\ntitle: \uD83D\uDEA2 x\n---\n", "\uFEFF\n\n")) {
        Article article = Samples.read(path, (start + BODY).replace("\n", end));
        assertEquals(List.of(), article.problems());
        int title = start.contains("title") ? 2 : 0;
        assertEquals(11 + 3 + title, words(article), path + " " + article.passages());
      }
    }
  }

  @Test
  void wordsStandWhereTheySayWithinMarks() {
    words(
        Samples.read(
            "a.md", "# A *b* c\n\n> - d **e f** [g\n>   h](i) \\* j &lt; k\n\n<p>l m</p>"));
    words(
        Samples.read(
            "a.adoc", "= A *b* c\n\n* d __e__ http://x[g\nh] j (k) <<m,n>>\n|===\n|o|p\n|==="));
    words(
        Samples.read(
            "a.rst", "A *b*\n=====\n\n- d **e** `f <x>`_ |g| h_ :ref:`j <k>`\n\n| l\n\n|m\n  n"));
    words(Samples.read("a.html", "<p>a&nbsp;b &eacute; c</p>d &amp e<ul><li>f &#8211; g"));
  }

  /** Checks each word and counts them. */
  private static int words(Article article) {
    int count = 0;
    for (Passage passage : article.passages()) {
      String text = passage.text();
      int start = 0;
      for (String word : text.split(" ")) {
        Span span = passage.span(start, start + word.length());
        String source = article.text().substring(span.start(), span.end());
        boolean stands = word.equals("|") || word.equals("\uFFFC") || source.startsWith("&");
        if (!stands) {
          assertEquals(word, source, text);
        }
        count++;
        start += word.length() + 1;
      }
    }
    return count;
  }

  @ParameterizedTest
  @CsvSource({
    "caf&eacute; opens,0,4,caf&eacute;",
    "a &lt;b&gt; c,2,5,&lt;b&gt;",
    "x&#8211;9,2,3,9"
  })
  void anEntityStandsForItsWholeSource(String body, int start, int end, String source) {
    for (String path : List.of("a.md", "a.html", "a.adoc")) {
      Article article = Samples.read(path, "Once.\n\n<p>" + body + "</p>\n".replace("<p>", ""));
      Passage passage = article.passages().get(article.passages().size() - 1);
      int shift = passage.text().startsWith("<p>") ? 3 : 0;
      Span span = passage.span(start + shift, end + shift);
      assertEquals(source, article.text().substring(span.start(), span.end()), path);
    }
  }

  @Test
  void aByteOrderMarkIsAUnitAndNoColumn() {
    Article article = Samples.read("a.txt", "\uFEFFShip sinks at sea today\r\n\r\nNo one is hurt.");
    Span span = article.passages().get(1).span(3, 6);
    assertEquals("one", article.text().substring(span.start(), span.end()));
    assertEquals(new Position(3, 4), article.position(span.start()));
    assertEquals(
        new Position(1, 1), article.position(article.passages().get(0).span(0, 4).start()));
  }
}
