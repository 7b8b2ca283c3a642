package dev.crosscheck.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.reporting.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {

  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "meta",
          "title",
          "style",
          "body",
          "a",
          "header",
          "main",
          "nav",
          "section",
          "article",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "ul",
          "li",
          "dl",
          "dt",
          "dd",
          "div",
          "span",
          "strong",
          "em",
          "b",
          "bdi",
          "code",
          "cite",
          "time",
          "q",
          "mark",
          "blockquote",
          "figure",
          "figcaption",
          "details",
          "summary",
          "fieldset",
          "legend",
          "label",
          "input",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "svg",
          "desc",
          "path",
          "rect",
          "circle",
          "g",
          "text",
          "tspan");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"><script>alert(1)</script>",
        "'><img src=x onerror=alert(1)>",
        "</title></style></svg><svg onload=alert(1)>",
        "javascript:alert(1)",
        "[link](javascript:alert(1)) ![x](https://evil.example/x.png)",
        "<!-- --><iframe srcdoc=x>",
        "\" onmouseover=\"alert(1)",
        "&lt;script&gt; &#60;",
        "\u202Eevil\u2066 \u200F text",
        "nul \u0000 escape \u001B[31m lone \uD800 end",
        "line\nbreak\r\n\u2028next",
        "]]> <?php ?> <![CDATA[ x",
      })
  void wordsOfOthersStayWords(String words) throws IOException {
    String html = html(Sample.hostile(words));
    Document page = Jsoup.parse(html);
    for (Element element : page.getAllElements()) {
      if (!element.tagName().equals("#root")) {
        assertTrue(ELEMENTS.contains(element.tagName()), element.tagName());
      }
      for (Attribute attribute : element.attributes()) {
        assertFalse(attribute.getKey().startsWith("on"), attribute.toString());
        assertFalse(Set.of("src", "srcdoc", "style").contains(attribute.getKey()));
        if (attribute.getKey().equals("href")) {
          assertTrue(attribute.getValue().startsWith("#"), attribute.getValue());
        }
      }
    }
    assertEquals(1, page.select("style").size());
    assertEquals(1, page.select("article").size());
    assertTrue(
        html.codePoints().allMatch(point -> point == '\n' || !Character.isISOControl(point)),
        "a control character");
    assertTrue(html.codePoints().noneMatch(p -> Character.getType(p) == Character.FORMAT));
  }

  @Test
  void everyWordOfAnArticleIsShown() throws IOException {
    Document page = Jsoup.parse(html(Sample.rich()));
    Element side = page.select("article").first().select(".side").get(2);
    assertEquals("March 2024", side.select(".position bdi").text());
    assertEquals("the Lenn bridge opened in March", side.select("mark").text());
    assertTrue(side.select("blockquote").text().startsWith("Spring began with a ribbon: the Lenn"));
    assertEquals("A year on the estuary", side.select("cite").text());
    assertEquals("2024-12-30", side.select("time").attr("datetime"));
    assertEquals("articles/2024/year-in-review.md:3", side.select("code").text());
    assertTrue(side.select("dl").text().contains("March 2024 (the March before"));
  }

  @Test
  void pointsNowhereElseAndAllowsNothing() throws Exception {
    String html = html(Sample.rich());
    Document page = Jsoup.parse(html);
    assertFalse(html.contains("http:") || html.contains("https:"), "a remote address");
    assertEquals(0, page.select("script, link, img, iframe, object, [style]").size());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    String style = page.select("style").first().data();
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    String allowed = "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    assertTrue(policy.startsWith("default-src 'none'; style-src " + allowed), policy);
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryIdIsUnique() throws IOException {
    for (CheckResult result : List.of(Sample.rich(), Sample.clean(), Sample.empty())) {
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
    assertEquals(2, page.select("svg").size());
    Element days = page.select("svg").get(0);
    assertEquals("img", days.attr("role"));
    assertEquals("The days that each passage allows", days.select("title").text());
    assertEquals("A: 4 May 2024. B: after 1 June 2024. C: March 2024.", days.select("desc").text());
    assertEquals("A: 12,000 or more. B: 100–999.", page.select("svg").get(1).select("desc").text());
  }

  @Test
  void linksSurviveEditsAbove() throws IOException {
    Document page = Jsoup.parse(html(Sample.rich()));
    Element finding = page.select("article").first();
    assertNotNull(page.selectFirst("nav a[href=#" + finding.id() + "]"));
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
  void aLongClusterIsFolded() throws IOException {
    CheckResult rich = Sample.rich();
    Finding one = rich.findings().get(0);
    List<Evidence> sides =
        Collections.nCopies(10, one.evidence()).stream().flatMap(List::stream).toList();
    Finding cluster = new Finding(one.rule(), one.subject(), sides, one.because(), "c", "a");
    Document page =
        Jsoup.parse(html(new CheckResult(rich.articles(), List.of(cluster), rich.rules())));
    assertEquals(12, page.select("article .side").size());
    assertEquals(18, page.select("article details li").size());
    assertEquals(12, page.select("article svg g").size());
  }

  @Test
  void wordingsAreComparedWordByWord() throws IOException {
    Document page = Jsoup.parse(html(Sample.rich()));
    assertEquals(
        List.of("Brandt-Okoro", "Brand-Okoro"),
        page.select("article").get(1).select("mark b").eachText());
    assertEquals(List.of(), page.select("article").get(0).select("mark b").eachText());
  }

  @Test
  void thousandsOfFindingsStaySmall() throws IOException {
    int count = 2000;
    String html = html(Sample.many(count));
    int bytes = html.getBytes(StandardCharsets.UTF_8).length;
    assertTrue(bytes / count < 6000, bytes / count + " bytes a finding");
    Set<String> ids = new TreeSet<>();
    Jsoup.parse(html).select("article").forEach(a -> assertTrue(ids.add(a.id())));
    assertEquals(count, ids.size());
  }

  private static String html(CheckResult result) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlReport("articles").render(result, out);
    return out.toString();
  }
}
