package dev.crosscheck.reporting.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.ConfigurationReader;
import dev.crosscheck.facts.Finding;
import dev.crosscheck.reasoning.RuleInfo;
import dev.crosscheck.reporting.Archive;
import dev.crosscheck.reporting.Hostile;
import dev.crosscheck.reporting.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the report's script and style do for a reader, from {@code file://} as they are read. */
class ReportInChromiumTest extends InChromium {

  private static final String SHOWN =
      "[...document.querySelectorAll('.finding')].filter(f => f.checkVisibility()).length";
  private static final String CURRENT =
      "document.querySelector('.bar nav [aria-current]').hash.slice(1)";

  @BeforeEach
  void light() {
    tab.size(1280, 900);
    tab.media("screen", "light");
  }

  @AfterEach
  void complainsOfNothingAndAsksForNothing() {
    assertEquals(List.of(), tab.complaints());
    for (String address : tab.requests()) {
      // The browser's own pictures, as that of a calendar, are data.
      boolean own = address.equals("about:blank") || address.startsWith("data:");
      assertTrue(own || address.startsWith("file:"), address);
    }
  }

  @Test
  void searchNarrowsAndStaysInTheAddress() throws IOException {
    tab.load(report(Sample.rich()), "");
    assertEquals(5, tab.number(SHOWN));
    type("ferry");
    assertEquals(2, tab.number(SHOWN));
    assertEquals("2 of 5", tab.text("document.getElementById('shown').textContent"));
    assertTrue(tab.text("location.hash").contains("q=ferry"), tab.text("location.hash"));
    tab.reload();
    assertEquals(2, tab.number(SHOWN));
    type("no such words");
    assertTrue(tab.run("document.querySelector('.none').checkVisibility()").asBoolean());
    type("");
    assertEquals("#findings", tab.text("location.hash"));
  }

  @Test
  void rulesAndSeveritiesNarrow() throws IOException {
    Path file = report(Sample.rich());
    tab.load(file, "");
    tab.run("document.getElementById('show-error').click()");
    assertEquals(2, tab.number(SHOWN));
    assertEquals("#?hide=error", tab.text("location.hash"));
    tab.load(file, "#?rule=conflicting-date");
    assertEquals(1, tab.number(SHOWN));
    assertEquals("conflicting-date", tab.text("document.getElementById('rule').value"));
    tab.load(file, "#?rule=no-such-rule&hide=&view=nowhere");
    assertEquals(5, tab.number(SHOWN));
  }

  @Test
  void theViewsAreShownOneByOne() throws IOException {
    tab.load(report(Sample.rich()), "");
    for (String view : List.of("articles", "stories", "rules", "checked", "findings")) {
      tab.run("document.querySelector('.bar nav [href=\"#" + view + "\"]').click()");
      tab.settle();
      assertEquals(view, tab.text(CURRENT));
      assertEquals(
          view,
          tab.text(
              "[...document.querySelectorAll('.view')].filter(v => !v.hidden).map(v => v.id)+''"));
    }
  }

  @Test
  void aLinkOpensItsFindingInALongReport() throws IOException {
    Path file = report(Archive.of(120, 70));
    tab.load(file, "");
    String last = tab.text("[...document.querySelectorAll('.finding')].at(-1).id");
    assertEquals(0, tab.number("document.querySelectorAll('#" + last + " mark').length"));
    tab.load(file, "#" + last);
    assertTrue(tab.number("document.querySelectorAll('#" + last + " mark').length") > 0);
    assertTrue(inView(last));
    String article = tab.text("document.querySelector('#" + last + " cite a').hash.slice(1)");
    tab.run("document.querySelector('#" + last + " cite a').click()");
    tab.settle();
    assertEquals("articles", tab.text(CURRENT));
    assertTrue(tab.run("document.getElementById('" + article + "').open").asBoolean());
    assertTrue(tab.number("document.querySelectorAll('#" + article + " .reader p').length") > 5);
    tab.run("history.back()");
    tab.settle();
    assertEquals("findings", tab.text(CURRENT));
  }

  @Test
  void aLinkToWhatTheFilterHidesClearsTheFilter() throws IOException {
    tab.load(report(Sample.rich()), "#?rule=conflicting-date");
    String hidden = tab.text("document.querySelector('[data-rule=quote-variant]').id");
    tab.run("location.hash = '" + hidden + "'");
    tab.settle();
    assertTrue(inView(hidden));
  }

  @Test
  void aTouchShowsHowAFactWasRead() throws IOException {
    tab.load(report(Sample.rich()), "#articles");
    tab.run("document.querySelector('.reader u.time').click()");
    assertEquals(
        " = 1 January 2024 to 31 December 2024",
        tab.text("document.querySelector('.reading').textContent"));
    tab.run("document.querySelector('.reader u.time').click()");
    assertEquals(0, tab.number("document.querySelectorAll('.reading').length"));
  }

  @Test
  void aRulesLinkOpensItsPage() throws IOException {
    tab.load(report(Sample.rich()), "");
    tab.run("document.querySelector('.kicker [href=\"#rule-conflicting-date\"]').click()");
    tab.settle();
    assertTrue(
        tab.run("document.querySelector('#rule-conflicting-date table').checkVisibility()")
            .asBoolean());
  }

  @Test
  void linksTextsAndEntriesAreCopied() throws IOException {
    tab.load(report(Sample.rich()), "");
    tab.allowClipboard();
    String id = tab.text("document.querySelector('[data-rule=name-variant]').id");
    assertTrue(copied(id, "link").endsWith("/report.html#" + id));
    String text = copied(id, "text");
    assertTrue(
        text.startsWith("The name of the engineer: Ilse Brandt-Okoro or Ilse Brand-Okoro?\n"));
    assertTrue(text.contains("\n- articles/2024/bridge-opens.md:7: \"Ilse Brandt-Okoro\"\n"), text);
    assertEquals(
        "names:\n  - name: \"Ilse Brandt-Okoro\"\n    aliases: [\"Ilse Brand-Okoro\"]\n",
        copied(id, "copy").replace("\r\n", "\n"));
  }

  @Test
  void anAcceptanceIsWhatTheConfigurationUnderstands() throws IOException {
    tab.load(report(Sample.rich()), "");
    tab.allowClipboard();
    String id = tab.text("document.querySelector('[data-rule=conflicting-date]').id");
    tab.run("document.querySelector('#" + id + " [data-do=accept]').click()");
    assertTrue(tab.run("document.getElementById('because').checkVisibility()").asBoolean());
    tab.run("document.getElementById('copy-entry').click()");
    assertTrue(tab.run("document.getElementById('because').checkVisibility()").asBoolean());
    String because = "Both: \"May\" & 'March' #1 \\ {0}";
    tab.run("document.getElementById('because').value = " + new TextNode(because));
    tab.run("document.getElementById('until').value = '2027-01-31'");
    tab.run("document.getElementById('copy-entry').click()");
    tab.settle();
    Path file = folder.resolve("crosscheck.yml");
    Files.writeString(file, tab.text("navigator.clipboard.readText()"));
    Configuration.AcceptedEntry entry = ConfigurationReader.read(file, Set.of()).accepted().get(0);
    assertEquals(id, "f-" + entry.finding());
    assertEquals(because, entry.because());
    assertEquals(Optional.of(LocalDate.of(2027, 1, 31)), entry.until());
  }

  @Test
  void whatIsKnownOrAcceptedIsToldApart() throws IOException {
    tab.load(report(Sample.judged()), "");
    assertEquals(5, tab.number(SHOWN));
    tab.run("document.getElementById('show-accepted').click()");
    assertEquals(3, tab.number(SHOWN));
    tab.run("document.getElementById('show-known').click()");
    assertEquals(2, tab.number(SHOWN));
    assertEquals("#?hide=known+accepted", tab.text("location.hash"));
    tab.reload();
    assertEquals(2, tab.number(SHOWN));
    assertEquals(0, tab.number("document.querySelectorAll('.accepted [data-do=accept]').length"));
  }

  @Test
  void keysLeadFromFindingToFinding() throws IOException {
    tab.load(report(Sample.rich()), "");
    tab.press("j");
    tab.press("j");
    assertEquals(1, focused());
    tab.press("k");
    assertEquals(0, focused());
    tab.press("/");
    assertEquals("words", tab.text("document.activeElement.id"));
    tab.press("j");
    assertEquals("j", tab.text("document.activeElement.value"));
    tab.press("Escape");
    tab.press("2");
    assertEquals("articles", tab.text(CURRENT));
    tab.press("?");
    assertTrue(tab.run("document.querySelector('[aria-labelledby=keys-h]').open").asBoolean());
    tab.run("document.getElementById('single').click()");
    tab.run("document.querySelector('[aria-labelledby=keys-h]').close()");
    tab.press("1");
    assertEquals("articles", tab.text(CURRENT));
  }

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

  private void type(String words) {
    tab.run(
        "{ const field = document.getElementById('words'); field.value = '"
            + words
            + "'; field.dispatchEvent(new Event('input')); }");
  }

  private boolean inView(String id) {
    return tab.run(
            "(r => r.width > 0 && r.top >= 0 && r.top < innerHeight)(document.getElementById('"
                + id
                + "').getBoundingClientRect())")
        .asBoolean();
  }

  private String copied(String id, String what) {
    tab.run("document.querySelector('#" + id + " [data-do=" + what + "]').click()");
    tab.settle();
    return tab.text("navigator.clipboard.readText()");
  }

  private int focused() {
    return tab.number(
        "[...document.querySelectorAll('.finding')].indexOf(document.activeElement.closest('.finding'))");
  }
}
