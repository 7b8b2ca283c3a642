package dev.crosscheck.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leave a Reply",
        "Sign up to our weekly harbour letter",
        "Share this article",
        "Share this:",
        "© 2031, The Harbour Paper",
        "Copyright 2031 Harbour Paper. All rights reserved.",
        "This site uses Plugin to keep junk out.",
        "Be the first to comment",
        "Source link",
        "This will close in 9 seconds",
        "[my-form id=4]",
        "Image 2 of 7",
        "2 of 7",
        "* * *",
        "Home » News » Harbour",
        "Home > News",
        "Advertisement",
        "Follow us on Facebook",
        "Subscribe to our newsletter for more.",
        "We use cookies to make this site better.",
        "Your email address will not be published. Required fields are marked *",
        "Related posts",
        "You may also like:",
        "Read more: Tug sails north",
        "Verified by PluginName"
      })
  void furnitureGoes(String line) {
    String text = "Ferry runs aground near the harbour\n\nThe ferry hit a bank.\n\n" + line + "\n";
    assertEquals(
        List.of("TITLE Ferry runs aground near the harbour", "PARAGRAPH The ferry hit a bank."),
        Samples.lines("a.txt", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Share prices fell by 3 percent.", "Subscribers left in thousands.",
        "Related firms lost 40 workers.", "Comments by the mayor came late.",
        "More on that later, she said.", "Home prices rose / fell by turns.",
        "He signed up to the pact in May.", "Read more than 40 pages, the judge said.",
        "[They] left at noon, he said.", "Trending down: prices fell for a third month.",
        "Copyright law has changed twice since 1990.", "The source link was dead, police said.",
        "Most read the letter in silence.", "Sources: two people who saw it."
      })
  void sentencesStay(String line) {
    String text = "Ferry runs aground near the harbour\n\nThe ferry hit a bank.\n\n" + line + "\n";
    assertEquals("PARAGRAPH " + line, Samples.lines("a.txt", text).get(2));
  }

  @Test
  void teasersGoUntilProseResumes() {
    String text =
        """
        Home Harbour News Ferry runs aground on first day

        Ferry runs aground on first day

        The ferry hit a bank.

        Read more related news:

        Storm sinks three boats

        Mayor warns of ‘worse to come’

        Is the old harbour safe?

        A tug came at noon.

        Leave a Comment

        You may also like

        Whale seen in bay
        """;
    assertEquals(
        List.of(
            "TITLE Ferry runs aground on first day",
            "PARAGRAPH The ferry hit a bank.",
            "PARAGRAPH A tug came at noon."),
        Samples.lines("a.txt", text));
  }

  @Test
  void headsOfPagesLeadToTheHeadline() {
    String text =
        """
        3 May 2021

        Harbour Paper

        News from the sea

        Ferry with forty people on board runs aground

        The ferry hit a bank.

        What the owner says

        It was dark.
        """;
    assertEquals(
        List.of(
            "PARAGRAPH 3 May 2021",
            "TITLE Ferry with forty people on board runs aground",
            "PARAGRAPH The ferry hit a bank.",
            "HEADING What the owner says",
            "PARAGRAPH It was dark."),
        Samples.lines("a.txt", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry at the pier (Picture: Agency)",
            "The ferry at dawn. (Photo by A. B/Getty Images)",
        "OLD HARBOUR, SOMELAND - JUNE 19: People walk along the pier.", "Photo: Ann Author"
      })
  void captionsAreToldFromProse(String line) {
    assertTrue(Captions.isCaption(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "OLD HARBOUR, June 19 (Agency) - People walked along the pier.",
        "HARBOUR, JUNE 19 - People walked along the pier.",
        "He took a picture (it shows a ferry).",
        "The UN - in June 1999 - sent ships."
      })
  void proseIsNoCaption(String line) {
    assertFalse(Captions.isCaption(line));
  }
}
