package dev.crosscheck.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.facts.Span;
import dev.crosscheck.rules.RulePage.Example;
import dev.crosscheck.rules.RulePage.MarkedArticle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RulePageTest {

  private static final String PAGE =
      """
      # two-boats

      Two boats
      in one berth.

      ## Why it matters

      ```
      ### not a heading
      ```

      ## Inconsistent

      ### Both at noon

      ```article path=desk/a.md date=2024-05-14
      The ==Anna== lay there, the ==Maria== too.
      ```
      ```article path=desk/b.md
      So they say.
      ```

      ## Consistent

      ### One at noon

      ```article path=desk/a.md
      The Anna lay there.
      ```
      """;

  @Test
  void takesAPageApart() {
    RulePage page = RulePage.parse("two-boats", PAGE);
    assertEquals("two-boats", page.title());
    assertEquals("Two boats in one berth.", page.summary());
    assertEquals(Set.of("Why it matters", "Inconsistent", "Consistent"), page.sections());
    assertEquals(
        List.of("Both at noon", "One at noon"),
        page.examples().stream().map(Example::title).toList());
    assertTrue(page.examples().get(0).inconsistent());
    assertFalse(page.examples().get(1).inconsistent());
  }

  @Test
  void takesMarksOut() {
    List<MarkedArticle> articles = RulePage.parse("two-boats", PAGE).examples().get(0).articles();
    assertEquals("The Anna lay there, the Maria too.\n", articles.get(0).text());
    assertEquals(
        List.of(new Span("desk/a.md", 4, 8), new Span("desk/a.md", 24, 29)),
        articles.get(0).marks());
    assertEquals(Optional.of(LocalDate.of(2024, 5, 14)), articles.get(0).date());
    assertEquals(Optional.empty(), articles.get(1).date());
  }

  @Test
  void refusesAnOpenMark() {
    String page = "## Inconsistent\n\n### x\n\n```article path=a.md\nThe ==Anna\n```\n";
    assertThrows(IllegalArgumentException.class, () -> RulePage.parse("two-boats", page));
  }
}
