package dev.crosscheck.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareHeadTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Title: The ferry\nDate: 2021-05-03\nTags: sea, shore\nSummary: A ferry\n  on a bank.\n\n",
        "<!--\n.. title: The ferry\n.. date: 2021-05-03 14:19:55 UTC\n.. tags:\n-->\n\n",
        ".. title: The ferry\n.. date: 2021-05-03\n\n",
        "title=The ferry\ndate=2021-05-03\ntype=post\n~~~~~~\n"
      })
  void metadataWithoutAFenceAreNoText(String head) {
    Article article = Samples.read("a.md", head + "It lay on a bank.\n");
    assertEquals("The ferry", article.metadata().title().orElseThrow().value());
    LocalDate day = article.metadata().dateline().orElseThrow().value();
    assertEquals(LocalDate.of(2021, 5, 3), day);
    List<String> lines = Samples.lines(article);
    assertEquals("TITLE The ferry", lines.get(0));
    assertEquals("PARAGRAPH It lay on a bank.", lines.get(lines.size() - 1));
  }

  @Test
  void aParagraphWithAColonIsText() {
    String text = "Note: the ferry is late.\nWarning: so is the next.\n\nIt lay on a bank.\n";
    assertEquals(
        List.of(
            "PARAGRAPH Note: the ferry is late. Warning: so is the next.",
            "PARAGRAPH It lay on a bank."),
        Samples.lines("a.md", text));
    assertEquals(
        List.of("TITLE Title: none", "PARAGRAPH It lay on a bank."),
        Samples.lines("a.md", "Title: none\n\nIt lay on a bank.\n"));
  }
}
