package dev.crosscheck.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RstReaderTest {

  @Test
  void proseIsReadWithoutItsMarks() {
    String text =
        """
        ===================
        Ferry runs aground
        ===================

        .. a remark of the editor
           on two lines

        The *ferry* hit a `sandbank <https://example.org/1>`_ on its **first** day,
        with ``x = 12`` in it [1]_, said the harbour_ master, see :ref:`the chart <chart>`.

        .. _harbour: https://example.org/harbour

        What is known
        -------------

        - Nobody was hurt.
        #. The hull is *dry*, and
           the engine runs.

        Its log reads::

            12,000 lines of code

            and more of them

        Tide
          The water rose.

        .. code-block:: python

           people = 12

        .. note:: The line is closed.

           Until noon.

        .. image:: ferry.png
           :alt: A ferry

        ====

        .. [1] The engineer says so.

        =====  ======
        Deck   People
        =====  ======
        Low    40
        =====  ======

        +------+---------+
        | Deck | Captain |
        +======+=========+
        | Top  | Ann     |
        |      | Author  |
        +------+---------+

        | One line
        | and another
        """;
    assertEquals(
        List.of(
            "TITLE Ferry runs aground",
            "PARAGRAPH The ferry hit a sandbank on its first day, with \uFFFC in it , said the harbour"
                + " master, see the chart.",
            "HEADING What is known",
            "LIST_ITEM Nobody was hurt.",
            "LIST_ITEM The hull is dry, and the engine runs.",
            "PARAGRAPH Its log reads:",
            "HEADING Tide",
            "LIST_ITEM The water rose.",
            "PARAGRAPH The line is closed.",
            "PARAGRAPH Until noon.",
            "LIST_ITEM The engineer says so.",
            "TABLE_ROW Deck | People",
            "TABLE_ROW Low | 40",
            "TABLE_ROW Deck | Captain",
            "TABLE_ROW Top",
            "TABLE_ROW Ann Author",
            "LIST_ITEM One line",
            "LIST_ITEM and another"),
        Samples.lines("a.rst", text));
  }

  @Test
  void fieldsAtTheHeadAreMetadata() {
    assertDated(
        """
        Ferry runs aground
        ##################

        :date: 2021-05-03 10:20
        :tags: sea, harbour

        It lay on a bank.
        """);
    assertDated(
        """
        .. title: Ferry runs aground
        .. date: 2021-05-03 05:53:45 UTC
        .. category:

        It lay on a bank.
        """);
    assertDated(
        """
        .. post:: May 3, 2021
           :author: Ann Author
           :tags: sea

        Ferry runs aground
        ==================

        It lay on a bank.
        """);
  }

  private static void assertDated(String text) {
    Article article = Samples.read("a.rst", text);
    assertEquals("Ferry runs aground", article.metadata().title().orElseThrow().value());
    LocalDate day = article.metadata().dateline().orElseThrow().value();
    assertEquals(LocalDate.of(2021, 5, 3), day);
    assertEquals(
        List.of("TITLE Ferry runs aground", "PARAGRAPH It lay on a bank."), Samples.lines(article));
  }
}
