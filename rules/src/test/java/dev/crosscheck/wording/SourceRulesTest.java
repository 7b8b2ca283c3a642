package dev.crosscheck.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosscheck.facts.Acronym;
import dev.crosscheck.facts.SourceLink;
import dev.crosscheck.facts.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels of sources and acronyms, on facts alone. */
class SourceRulesTest {

  @ParameterizedTest
  @CsvSource({
    "CBC News, cbsnews, www.cbsnews.com, true",
    "NRA, npr, www.npr.org, true",
    "ABC News, nbcnews, www.nbcnews.com, true",
    "Bloomerg, bloomberg, www.bloomberg.com, true",
    "CBS News, cbsnews, www.cbsnews.com, false",
    "NPR, pr, n.pr, false",
    "Wall Street Journal, wsj, www.wsj.com, false",
    "MSNBC, nbcnews, www.nbcnews.com, false",
    "Reuters, yahoo, news.yahoo.com, false",
    "AP, apnews, apnews.com, false",
  })
  void sources(String label, String site, String host, boolean wrong) {
    SourceLink link = new SourceLink(new Span("a.md", 0, label.length()), label, site, host);
    assertEquals(wrong ? 1 : 0, RuleRun.findings("link-mismatch", List.of(link)).size());
  }

  @ParameterizedTest
  @CsvSource({
    "GHA, General Harbour Agency, true",
    "GAH, General Harbour Agency, false",
    "IFD, Island Ferry Club, false",
    "XML, Extensible Markup Language, true",
    "MSF, Doctors Without Borders, true",
  })
  void acronymsFitTheirWords(String letters, String words, boolean right) {
    Acronym acronym = acronym(5, letters, 1, words);
    assertEquals(right ? 0 : 1, RuleRun.findings("acronym-mismatch", List.of(acronym)).size());
  }

  @Test
  void whoUsesAnAcronymAgainMeansIt() {
    Acronym acronym = acronym(5, "ISO", 2, "International Organisation Standards");
    assertEquals(List.of(), RuleRun.findings("acronym-mismatch", List.of(acronym)));
  }

  @ParameterizedTest
  @CsvSource({"GAH, 1, true", "GAH, 2, false", "GSA, 1, false", "AGH, 1, false"})
  void acronymsElsewhere(String odd, int times, boolean wrong) {
    List<Acronym> acronyms =
        List.of(acronym(5, "GHA", 2, "General Harbour Agency"), acronym(99, odd, times, ""));
    assertEquals(wrong ? 1 : 0, RuleRun.findings("acronym-mismatch", acronyms).size());
  }

  private static Acronym acronym(int start, String letters, int times, String words) {
    List<String> parts =
        words == null || words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
    return new Acronym(new Span("a.md", start, start + letters.length()), letters, times, parts);
  }
}
