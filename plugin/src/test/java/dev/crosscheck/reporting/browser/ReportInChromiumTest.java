package dev.crosscheck.reporting.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.crosscheck.configuration.Configuration;
import dev.crosscheck.configuration.ConfigurationReader;
import dev.crosscheck.reporting.Archive;
import dev.crosscheck.reporting.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the report's script and style do for a reader, from {@code file://} as they are read. */
class ReportInChromiumTest extends InReport {

  private static final String CURRENT =
      "document.querySelector('.bar nav [aria-current]').hash.slice(1)";

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
