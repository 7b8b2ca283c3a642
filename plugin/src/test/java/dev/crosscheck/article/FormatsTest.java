package dev.crosscheck.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class FormatsTest {

  @Test
  void theSummaryInTheMetadataOpensTheArticle() {
    String text =
        """
        ---
        title: The ferry
        summary: The ferry ran aground on 3 May
          and was towed on the next day.
        tags: [sea]
        ---
        It lay on a bank.
        """;
    assertEquals(
        List.of(
            "TITLE The ferry",
            "STANDFIRST The ferry ran aground on 3 May and was towed on the next day.",
            "PARAGRAPH It lay on a bank."),
        Samples.lines("a.md", text));
  }

  @Test
  void whatAGeneratorFillsInIsNoMistakeOfTheMetadata() {
    String text =
        """
        ---
        template: {{ year }}/page.html
        note: "{{ replace .Name "-" " " }}"
        title: The ferry
        ---
        It lay on a bank.<sup>2</sup>
        """;
    Article article = Samples.read("a.md", text);
    assertEquals(List.of(), article.problems());
    assertEquals(List.of("TITLE The ferry", "PARAGRAPH It lay on a bank."), Samples.lines(article));
  }

  @Test
  void soDoesADescriptionForWhomever() {
    String text =
        """
        ---
        title: The ferry
        seo-description: The ferry ran aground on 3 May and was towed.
        image_descriptions: A ferry that lies on a bank of sand today.
        ---
        It lay on a bank.
        """;
    assertEquals(
        List.of(
            "TITLE The ferry",
            "STANDFIRST The ferry ran aground on 3 May and was towed.",
            "PARAGRAPH It lay on a bank."),
        Samples.lines("a.md", text));
  }

  @Test
  void metadataThatWereExportedTwiceAreNoText() {
    String text =
        """
        ---
        title: The ferry
        date: 2021-05-03
        ---

        ---
        subject: The ferry
        description: short
        author: Coast Wire
        ---

        It lay on a bank.

        ---
        Note: a line is drawn above.

        ---
        """;
    assertEquals(
        List.of(
            "TITLE The ferry",
            "PARAGRAPH It lay on a bank.",
            "PARAGRAPH Note: a line is drawn above."),
        Samples.lines("a.txt", text));
  }

  @Test
  void markdownIsReadWithoutItsMarks() {
    String text =
        """
        # Ferry *runs* aground

        The **ferry** hit a [sandbank](https://example.org/2019/05/01) off the
        coast at `09:12` &amp; stopped.

        ## What is known

        * Nobody was hurt.
        * The hull is dry.

        ```
        12,000 lines of code
        ```

        | Deck | People |
        |------|-------:|
        | Low  | 40     |

        ~~~ruby
        x = 15
        ~~~

        {% highlight java %}
        int x = 16;
        {% endhighlight %}

        {% include map.html id="7" %}
        See https://example.org/99 for more.[^1]

        <div class="note"><p>The line&nbsp;is closed.</p><script>let a = 12;</script></div>

        [^1]: A remark below.
        """;
    assertEquals(
        List.of(
            "TITLE Ferry runs aground",
            "PARAGRAPH The ferry hit a sandbank off the coast at \uFFFC & stopped.",
            "HEADING What is known",
            "LIST_ITEM Nobody was hurt.",
            "LIST_ITEM The hull is dry.",
            "TABLE_ROW Deck | People",
            "TABLE_ROW Low | 40",
            "PARAGRAPH See \uFFFC for more.",
            "PARAGRAPH The line is closed.",
            "PARAGRAPH A remark below."),
        Samples.lines("a.md", text));
  }

  @Test
  void asciiDocIsReadWithoutItsMarks() {
    String text =
        """
        = Ferry runs aground
        Ann Author <ann@example.org>
        :deck: two
        :page-layout: post

        // a remark of the editor
        The *ferry* hit a https://example.org/1[sandbank] on its _first_ day,
        with {deck} decks and `x = 12` in it.

        include::other.adoc[]

        == What is known

        * Nobody was hurt.
        . The hull is *dry*.

        ----
        12,000 lines of code
        ----

        ____
        We saw it, said link:about.html[the mate].
        ____

        |===
        |Deck |People
        |Low |40
        |===

        NOTE: The line is closed.footnote:[Until noon.]
        """;
    assertEquals(
        List.of(
            "TITLE Ferry runs aground",
            "PARAGRAPH The ferry hit a sandbank on its first day, with two decks and \uFFFC in it.",
            "HEADING What is known",
            "LIST_ITEM Nobody was hurt.",
            "LIST_ITEM The hull is dry.",
            "PARAGRAPH We saw it, said the mate.",
            "TABLE_ROW Deck | People",
            "TABLE_ROW Low | 40",
            "PARAGRAPH The line is closed."),
        Samples.lines("a.adoc", text));
  }

  @Test
  void pagesAreReadWithoutWhatIsAroundTheArticle() {
    String text =
        """
        <!doctype html><html><head><title>Ferry runs aground | The Paper</title></head><body>
        <header><a href="/">The Paper</a></header><nav><ul><li>Home</li><li>News</li></ul></nav>
        <article><h1>Ferry runs aground</h1>
        <p>The <b>ferry</b> hit a <a href="/x">sandbank</a> at <code>9</code> &mdash; fast.</p>
        <figure><img src="a.png"><figcaption>The ferry in June</figcaption></figure>
        <ul><li>Nobody was hurt.</li></ul>
        <table><tr><th>Deck</th><th>People</th></tr><tr><td>Low</td><td>40</td></tr></table>
        <div class="newsletter"><p>We write to you on each of 7 days.</p></div>
        <p>One line.<br><br>And another.</p>
        <form><p>Your name.</p></form></article>
        <aside><p>Storm sinks 3 boats.</p></aside><footer><p>1 Harbour Road.</p></footer>
        <script>var killed = 12;</script></body></html>
        """;
    assertEquals(
        List.of(
            "TITLE Ferry runs aground",
            "PARAGRAPH The ferry hit a sandbank at \uFFFC — fast.",
            "CAPTION The ferry in June",
            "LIST_ITEM Nobody was hurt.",
            "TABLE_ROW Deck | People",
            "TABLE_ROW Low | 40",
            "PARAGRAPH One line.",
            "PARAGRAPH And another."),
        Samples.lines("a.html", text));
  }

  @Test
  void plainTextIsJoinedWhereItWasWrapped() {
    String text =
        """
        Ferry Runs Aground

        The ferry hit a sandbank off the coast early on Sunday and it
        stopped there for as long as the tide was low, its owner said
        later.
            A tug pulled it free at noon, and nobody was hurt on board.

        A long line that was never wrapped ends here.
        Another one stands alone.
        """;
    assertEquals(
        List.of(
            "TITLE Ferry Runs Aground",
            "PARAGRAPH The ferry hit a sandbank off the coast early on Sunday and it stopped there"
                + " for as long as the tide was low, its owner said later.",
            "PARAGRAPH A tug pulled it free at noon, and nobody was hurt on board.",
            "PARAGRAPH A long line that was never wrapped ends here.",
            "PARAGRAPH Another one stands alone."),
        Samples.lines("a.txt", text));
  }
}
