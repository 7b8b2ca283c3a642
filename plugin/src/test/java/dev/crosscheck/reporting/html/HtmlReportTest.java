package dev.crosscheck.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.reporting.Archive;
import dev.crosscheck.reporting.Sample;
import dev.crosscheck.reporting.view.Dossier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

  @Test
  void everyWordOfAnArticleIsShown() throws IOException {
    Document page = Jsoup.parse(html(Sample.rich()));
    Element stance = page.select("article").first().select(".stance").get(2);
    assertEquals("March 2024", stance.select(".position bdi").text());
    assertEquals("the Lenn bridge opened in March", stance.select("mark").text());
    assertEquals("in March", stance.select("mark b").text());
    assertTrue(stance.select("blockquote").text().startsWith("Spring began with a ribbon: the"));
    assertEquals("A year on the estuary", stance.select("cite").text());
    assertEquals("2024-12-30", stance.select("time").attr("datetime"));
    assertEquals("articles/2024/year-in-review.md:3", stance.select("code").text());
    assertTrue(stance.select("dl").text().contains("March 2024 (the March before"));
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryIdIsUnique() throws IOException {
    for (CheckResult result :
        List.of(Sample.rich(), Sample.clean(), Sample.empty(), Archive.of(300, 120))) {
      Document page = Jsoup.parse(html(result));
      Set<String> ids = new TreeSet<>();
      page.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), e.id()));
      page.select("a")
          .forEach(a -> assertTrue(ids.contains(a.attr("href").substring(1)), a.attr("href")));
      page.select("[aria-labelledby]")
          .forEach(
              e -> {
                for (String id : e.attr("aria-labelledby").split(" ")) {
                  assertTrue(ids.contains(id), id);
                }
              });
    }
  }

  @Test
  void headingsAreInOrder() throws IOException {
    int level = 0;
    Document page = Jsoup.parse(html(Sample.rich()));
    assertEquals(1, page.select("h1").size());
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      assertTrue(next <= level + 1, heading.outerHtml());
      level = next;
    }
  }

  @Test
  void picturesHaveWords() throws IOException {
    Document page = Jsoup.parse(html(Sample.rich()));
    assertEquals(2, page.select("article svg").size());
    Element days = page.selectFirst("[data-rule=conflicting-date] svg");
    assertEquals("img", days.attr("role"));
    assertEquals(
        "The days that each side allows. A: 4 May 2024. B: after 1 June 2024. C: March 2024.",
        days.attr("aria-label"));
    assertTrue(
        page.selectFirst("[data-rule=conflicting-quantity] svg")
            .attr("aria-label")
            .endsWith("by powers of ten. A: 12,000 or more. B: 100–999."));
  }

  @Test
  void linksSurviveEditsAbove() throws IOException {
    Document page = Jsoup.parse(html(Sample.rich()));
    Element finding = page.select("article").first();
    assertNotNull(page.selectFirst("#rules a[href=#" + finding.id() + "]"));
    assertTrue(finding.id().matches("f-[0-9a-f]{12}"), finding.id());
  }

  @Test
  void aRulesPageStaysBelowTheReportsHeadings() throws IOException {
    Document page = Jsoup.parse(html(Sample.rich()));
    Element rule = page.getElementById("rule-conflicting-date");
    assertEquals("Why it matters", rule.select("h4").text());
    assertTrue(rule.text().contains("see the guide."));
    assertEquals(1, rule.select("table").size());
  }

  @Test
  void thoseWhoAgreeStandTogetherAndALongClusterIsFolded() throws IOException {
    CheckResult rich = Sample.rich();
    Finding one = rich.findings().get(0);
    List<Evidence> sides =
        Collections.nCopies(10, one.evidence()).stream().flatMap(List::stream).toList();
    Finding cluster = new Finding(one.rule(), one.subject(), sides, one.because(), "c", "a");
    Document page =
        Jsoup.parse(html(new CheckResult(rich.articles(), List.of(cluster), rich.rules())));
    assertEquals(3, page.select("article .stance").size());
    assertEquals(6, page.select("article .side").size());
    assertEquals(24, page.select("article .stance details li").size());
    assertEquals(3, page.select("article svg g").size());
  }

  @Test
  void theHeadingCountsArticlesAndStatements() throws IOException {
    CheckResult rich = Sample.rich();
    Finding one = rich.findings().get(0);
    List<Evidence> first = one.evidence().subList(0, 1);
    Finding lone = new Finding(one.rule(), one.subject(), first, one.because(), "c", "a");
    assertEquals(
        "1 finding in 3 articles: statements that cannot be true as they stand",
        heading(new CheckResult(rich.articles(), List.of(one), rich.rules())));
    assertEquals(
        "1 finding in 1 article: a statement that cannot be true as it stands",
        heading(new CheckResult(rich.articles(), List.of(lone), rich.rules())));
  }

  private static String heading(CheckResult result) throws IOException {
    return Jsoup.parse(html(result)).select("h1").text();
  }

  @Test
  void wordingsAreComparedWordByWord() throws IOException {
    Document page = Jsoup.parse(html(Sample.rich()));
    assertEquals(
        List.of("Brandt-Okoro", "Brand-Okoro"),
        page.select("[data-rule=name-variant] mark b").eachText());
    assertEquals(
        List.of("At least 12,000", "Hundreds"),
        page.select("[data-rule=conflicting-quantity] mark b").eachText());
  }

  @Test
  void anArticleIsShownAsItWasUnderstood() throws IOException {
    Document page = Jsoup.parse(html(Sample.rich()));
    Element article = page.getElementById("article-2024_2f_bridge-opens_2e_md");
    assertEquals("4 May 2024", article.select("u.time").text());
    assertEquals("1 January 2024 to 31 December 2024", article.select("u.time").attr("title"));
    assertTrue(article.select(".reader").text().contains("It took six years to build."));
    assertEquals(2, article.select(".margin a").size());
    assertEquals("4 May 2024", article.select("mark u").text());
  }

  @Test
  void aStoryHasAMapOfItsContradictions() throws IOException {
    Document page = Jsoup.parse(html(Sample.rich()));
    Element map = page.selectFirst("#stories svg");
    assertEquals(3, map.select("circle").size());
    assertEquals(3, map.select(".arc").size());
    assertTrue(
        map.attr("aria-label")
            .contains("Harbour bridge to open in May against Flood: what we know"),
        map.attr("aria-label"));
  }

  @Test
  void bothSpellingsCanBePutIntoTheConfiguration() throws IOException {
    Document page = Jsoup.parse(html(Sample.rich()));
    assertEquals(
        "names:\n  - name: \"Ilse Brandt-Okoro\"\n    aliases: [\"Ilse Brand-Okoro\"]\n",
        page.select("[data-copy]").attr("data-copy"));
  }

  @Test
  void anArchiveStaysFitForMail() throws IOException {
    String html = html(Archive.of(20_000, 5_000));
    int bytes = html.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes < 30_000_000, bytes + " bytes");
    assertEquals(5_000, html.split("<article ", -1).length - 1);
    // A browser that runs the script takes the folded parts for mere text.
    int elements = 0;
    for (String part : html.split("<noscript>")) {
      elements += part.substring(part.indexOf("</noscript>") + 1).split("<[a-z]", -1).length - 1;
    }
    assertTrue(elements < 200_000, elements + " elements");
  }

  private static String html(CheckResult result) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlReport().render(Dossier.of(result, "articles"), out);
    return out.toString();
  }
}
