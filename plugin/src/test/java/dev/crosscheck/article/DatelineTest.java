package dev.crosscheck.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.Configuration.ArticleEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  private static final String PROSE =
      "\n\nThe ferry hit a sandbank off the coast, its owner said.\n";

  private static String dateline(Article article) {
    return article.metadata().dateline().map(it -> it.value() + " " + it.origin()).orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "---\\ndate: 2024-10-08\\n---|2024-10-08",
        "---\\ndate: \"2024-10-08T23:30:00-05:00\"\\n---|2024-10-08",
        "---\\ntitle: x\\ndate: 2024-10-08 23:30:00 +0900\\n---|2024-10-08",
        "---\\npubDate: October 8, 2024\\n---|2024-10-08",
        "---\\npublished_at: '8 Oct 2024'\\n---|2024-10-08",
        "---\\ndate:\\n  - 20 January – 9 March 2017\\npubDate: 2023-09-11 18:09\\n---|2023-09-11",
        "+++\\ndate = 2024-10-08T10:00:00Z\\n+++|2024-10-08",
        "+++\\ntitle = \"x = 1\"\\ndate = \"2024-10-08\"\\n+++|2024-10-08",
        "{\\n   \"title\" : \"A } \u0093brace\",\\n   \"date\" : \"2024-10-08T09:00:06\"\\n}|2024-10-08",
        "\\n  {\\n \"tags\": [\"a\", \"b\"],\\n\"date\": \"2024-10-08\",\\n\"draft\": false }|2024-10-08",
      })
  void frontMatterGoesBeforeEverythingElse(String front, String day) {
    String text = front.replace("\\n", "\n") + "\n\n1 May 2020" + PROSE;
    for (String path : List.of("2019-01-01-a.md", "a.txt", "2018/02/03/a.html", "a.adoc")) {
      Article article = Samples.read(path, text);
      assertEquals(day + " front matter", dateline(article), path);
      var span = article.metadata().dateline().orElseThrow().span().orElseThrow();
      String source = article.text().substring(span.start(), span.end());
      assertEquals(day, WrittenDate.parse(source).orElseThrow().day().orElseThrow().toString());
    }
  }

  @Test
  void aRowOfATableDatesNothing() {
    String table = "Prices\n\n| date | price |\n|---|---|\n| 2014-01-01 | 1243.068 |\n";
    assertEquals("2016-03-11 file name", dateline(Samples.read("2016-03-11-a.md", table + PROSE)));
  }

  /** A site's date of posting stands above. */
  @Test
  void aReleaseIsOfTheDayBehindItsMark() {
    String text =
        "Port Alder mends a pier\n\nOctober 14, 2005\n\nFor Immediate Release\n\nMay 21, 2004\n";
    assertEquals("2004-05-21 date line", dateline(Samples.read("a.txt", text + PROSE)));
    String bare = "Port Alder mends a pier\n\nMay 21, 2004\n\nFOR IMMEDIATE RELEASE:\n";
    assertEquals("2004-05-21 date line", dateline(Samples.read("a.txt", bare + PROSE)));
  }

  /** A date that ends in the middle of its year is the one with which the text begins. */
  @Test
  void dateCutShortIsThatOfTheFirstLines() {
    String text = "---\ndate: Nov 10, 20\n---\n\nOn Nov 10, 2011\n\nThe ferry hit a sandbank.\n";
    assertEquals("2011-11-10 front matter", dateline(Samples.read("a.md", text)));
    String other = "---\ndate: Nov 10, 20\n---\n\nOn Nov 11, 2011\n\nThe ferry hit a sandbank.\n";
    assertEquals("2020-11-10 front matter", dateline(Samples.read("a.md", other)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3rd May 21 9:05 am|2021-05-03",
        "May 3, 2021|2021-05-03",
        "(Published Monday, May. 3, 2021)|2021-05-03",
        "3 May 2021|2021-05-03",
        "2021-05-03|2021-05-03",
        "Posted on May 3, 2021|2021-05-03",
        "Posted: Monday, May 3, 2021 12:45 PM EST|2021-05-03",
        "Updated 3 May 2021 at 18:00 GMT|2021-05-03",
        "03-MAY-1987 17:41:08.82|1987-05-03",
        "May-03-21|2021-05-03",
        "Mon, 3 May 2021|2021-05-03",
      })
  void aLineThatIsADateAndNothingElse(String line, String day) {
    String text = "Ferry runs aground near the old harbour\n\n" + line + PROSE;
    assertEquals(day + " date line", dateline(Samples.read("a.txt", text)));
    assertEquals(day + " date line", dateline(Samples.read("2019-01-01-a.md", text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On May 3, 2021 the ferry sank.",
        "May 2021",
        "3/5/2021",
        "31 June 2021",
        "Monday, 9 am",
        "Flight 2021 of 3 May was late",
        "May 3 to May 5, 2021",
        "12 May 17:30",
        "May 5-18, 2021",
        "May 5-18",
        "SATURDAY 30TH NOVEMBER 11am - 3pm",
        "12 May 10 p.m.",
        "2021"
      })
  void otherLinesAreNoDateLine(String line) {
    String text = "Ferry runs aground near the old harbour\n\n" + line + PROSE;
    assertEquals("", dateline(Samples.read("a.txt", text)));
  }

  @Test
  void publicationGoesBeforeUpdate() {
    String text = "Ferry runs aground\n\nUpdated 4 May 2021\n\nPublished 3 May 2021" + PROSE;
    assertEquals("2021-05-03 date line", dateline(Samples.read("a.txt", text)));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-18-day-1429.markdown,2024-12-18 file name",
    "2015/05/15/a.md,2015-05-15 path",
    "posts/2015/5/1-a.txt,2015-05-01 path",
    "posts/20150501-a.md,2015-05-01 file name",
    "posts/20150501.md,2015-05-01 file name",
    "posts/201505012-a.md,''",
    "posts/20151301-a.md,''",
    "posts/20150501b.md,''",
    "2015/05/a.md,''",
    "2023-02-30-a.md,''",
    "12024-12-18.md,''",
    "2024-12-181.md,''"
  })
  void fileNamesComeLast(String path, String expected) {
    assertEquals(expected, dateline(Samples.read(path, "Ferry runs aground" + PROSE)));
  }

  @Test
  void theNewsroomFillsWhatTheFileLacks() {
    ArticleEntry entry =
        new ArticleEntry(
            "wire/**/*.txt",
            Optional.of("T"),
            Optional.of(LocalDate.of(2020, 1, 2)),
            Optional.of("Wire"));
    Configuration configuration = new Configuration(List.of(entry), List.of(), List.of(), Map.of());
    String plain = "Ferry runs aground\n\n3 May 2021" + PROSE;
    Article bare = Samples.read("wire/x/a.txt", plain, configuration);
    assertEquals("2020-01-02 crosscheck.yml", dateline(bare));
    assertEquals(Optional.of("Wire"), bare.metadata().publisher());
    String dated = "---\ndate: 2022-02-02\n---\n" + plain;
    assertEquals(
        "2022-02-02 front matter", dateline(Samples.read("wire/a.txt", dated, configuration)));
    assertEquals(
        "2021-05-03 date line", dateline(Samples.read("other/a.txt", plain, configuration)));
  }

  @Test
  void attributesAndPagesNameTheirDay() {
    String doc = "= Ferry runs aground\nAnn Author\n2021-05-03\n:page: x\n" + PROSE;
    assertEquals("2021-05-03 attributes", dateline(Samples.read("a.adoc", doc)));
    String attribute = "= Ferry runs aground\n:revdate: 3 May 2021\n" + PROSE;
    assertEquals("2021-05-03 attributes", dateline(Samples.read("a.adoc", attribute)));
    String page =
        "<meta property='article:published_time' content='2021-05-03T23:00:00-08:00'><p>A ship.</p>";
    assertEquals("2021-05-03 page metadata", dateline(Samples.read("a.html", page)));
    String time = "<h1>A</h1><time datetime=\"2021-05-03\">yesterday</time><p>A ship.</p>";
    Article article = Samples.read("a.html", time);
    var span = article.metadata().dateline().orElseThrow().span().orElseThrow();
    assertEquals("2021-05-03", article.text().substring(span.start(), span.end()));
  }

  @Test
  void aDayThatDoesNotExistIsNamedAndLeavesTheDatelineOpen() {
    Article article =
        Samples.read("2016-06-30-a.md", "---\ntitle: x\ndate: 2016-06-31\n---" + PROSE);
    assertEquals("", dateline(article));
    assertEquals(1, article.problems().size());
    var problem = article.problems().get(0);
    assertTrue(problem.what().contains("2016-06-31"), problem.what());
    assertTrue(problem.what().contains("June has 30 days"), problem.what());
    assertEquals(
        "2016-06-31", article.text().substring(problem.span().start(), problem.span().end()));
  }
}
