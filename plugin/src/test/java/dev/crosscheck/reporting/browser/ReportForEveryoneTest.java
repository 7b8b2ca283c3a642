package dev.crosscheck.reporting.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.reasoning.RuleInfo;
import dev.crosscheck.reporting.Archive;
import dev.crosscheck.reporting.Hostile;
import dev.crosscheck.reporting.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever reads the report, on whatever screen, and whatever the articles say. */
class ReportForEveryoneTest extends InReport {

  @Test
  void allOfItCanBeReadWithoutScripts() throws IOException {
    tab.scripts(false);
    try {
      tab.load(report(Archive.of(120, 70)), "");
      assertEquals(70, tab.number(SHOWN));
      assertEquals(
          5,
          tab.number(
              "[...document.querySelectorAll('.view')].filter(v => v.checkVisibility()).length"));
      assertEquals(
          0,
          tab.number(
              "[...document.querySelectorAll('button, select, [type=search]')].filter(b => b.checkVisibility()).length"));
      tab.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      assertEquals(
          tab.number("document.querySelectorAll('.finding').length"),
          tab.number(
              "[...document.querySelectorAll('.finding')].filter(f => f.querySelector('blockquote').checkVisibility()).length"));
      assertTrue(tab.number("document.querySelectorAll('.reader mark').length") > 100);
    } finally {
      tab.scripts(true);
    }
  }

  @Test
  void darkIsDarkAndPaperIsWhite() throws IOException {
    tab.load(report(Sample.rich()), "");
    String paper = "getComputedStyle(document.body).backgroundColor";
    String light = tab.text(paper);
    tab.media("screen", "dark");
    assertNotEquals(light, tab.text(paper));
    tab.media("print", "dark");
    assertEquals("rgb(255, 255, 255)", tab.text(paper));
    assertFalse(tab.run("document.querySelector('.bar').checkVisibility()").asBoolean());
    byte[] pdf = tab.pdf();
    assertTrue(new String(pdf, 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF-"));
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 768, 1280, 1920})
  void nothingIsWiderThanTheScreen(int width) throws IOException {
    tab.size(width, 800);
    tab.load(report(Sample.rich()), "");
    for (String view : List.of("findings", "articles", "stories", "rules", "checked")) {
      tab.run("location.hash = '" + view + "'");
      tab.settle();
      tab.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      tab.settle();
      int content = tab.number("document.documentElement.scrollWidth");
      assertTrue(content <= width, view + " is " + content + " wide");
    }
  }

  @ParameterizedTest
  @CsvSource({"light, 390", "dark, 1280"})
  void everyoneCanReadIt(String scheme, int width) throws IOException {
    Axe axe = new Axe();
    tab.size(width, 900);
    tab.media("screen", scheme);
    tab.load(report(Sample.rich()), "");
    for (String view : List.of("findings", "articles", "stories", "rules", "checked")) {
      tab.run("location.hash = '" + view + "'");
      tab.settle();
      tab.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
      tab.settle();
      assertEquals(List.of(), axe.violations(tab), view);
    }
    tab.load(report(Sample.clean()), "");
    assertEquals(List.of(), axe.violations(tab), "a clean result");
    tab.load(report(Sample.empty()), "");
    assertEquals(List.of(), axe.violations(tab), "an empty result");
  }

  @ParameterizedTest
  @MethodSource("dev.crosscheck.reporting.Hostile#words")
  void wordsOfOthersStayWords(String words) throws IOException {
    tab.load(report(Sample.hostile(words)), "");
    tab.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    tab.run(
        "document.querySelectorAll('a, u, mark, h3').forEach(e => e.dispatchEvent(new Event('mouseover')))");
    for (String view : List.of("articles", "rules", "checked", "findings")) {
      tab.run("location.hash = '" + view + "'");
      tab.settle();
    }
    type("x");
    assertEquals(1, tab.number("document.scripts.length"));
    assertEquals(
        0, tab.number("document.querySelectorAll('img, iframe, base, math, link').length"));
  }

  @Test
  void wordsStayWordsWhenALongReportIsOpened() throws IOException {
    tab.load(report(manyHostile()), "");
    tab.run("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    tab.settle();
    assertEquals(0, tab.number("document.querySelectorAll('noscript').length"));
    assertEquals(1, tab.number("document.scripts.length"));
    assertEquals(
        0, tab.number("document.querySelectorAll('img, iframe, base, math, link').length"));
  }

  /** Every hostile word in a report of so many findings that its parts are opened one by one. */
  private static CheckResult manyHostile() {
    List<CheckedArticle> articles = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Map<String, RuleInfo> rules = new TreeMap<>();
    Hostile.words()
        .map(Sample::hostile)
        .forEach(
            result -> {
              articles.addAll(result.articles());
              findings.addAll(Collections.nCopies(4, result.findings().get(0)));
              rules.putAll(result.rules());
            });
    return new CheckResult(articles, findings, rules);
  }
}
