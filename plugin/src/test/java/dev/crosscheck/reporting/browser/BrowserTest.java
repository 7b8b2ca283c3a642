package dev.crosscheck.reporting.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** That the other tests of this package can fail: pages as bad as the report must not be. */
class BrowserTest extends InChromium {

  @Test
  void hearsOfScriptsThatRun() throws IOException {
    tab.load(page("<script>throw new Error('run')</script>"), "");
    assertTrue(tab.complaints().toString().contains("run"), tab.complaints().toString());
  }

  @Test
  void hearsOfWhatAPolicyRefuses() throws IOException {
    String policy = "<meta http-equiv=Content-Security-Policy content=\"default-src 'none'\">";
    tab.load(page(policy + "<p onclick='x()'><script>y()</script>"), "");
    assertTrue(tab.complaints().toString().contains("Content Security Policy"));
  }

  @Test
  void hearsOfRequests() throws IOException {
    tab.load(page("<img src='other.png' alt=''>"), "");
    assertTrue(tab.requests().stream().anyMatch(address -> address.endsWith("/other.png")));
  }

  @Test
  void axeSeesWhatManyPeopleCannot() throws IOException {
    tab.load(page("<p style='color: #bbb; background: #fff'>pale</p><img src='x.png'>"), "");
    List<String> violations = new Axe().violations(tab);
    assertTrue(violations.stream().anyMatch(violation -> violation.startsWith("color-contrast")));
    assertTrue(violations.stream().anyMatch(violation -> violation.startsWith("image-alt")));
  }

  @Test
  void runsNoScriptWhereNoneIsAllowed() throws IOException {
    Path page = page("<p>off</p><script>document.querySelector('p').textContent = 'on'</script>");
    tab.scripts(false);
    tab.load(page, "");
    assertEquals("off", tab.text("document.querySelector('p').textContent"));
    tab.scripts(true);
    tab.load(page, "");
    assertEquals("on", tab.text("document.querySelector('p').textContent"));
    assertFalse(tab.complaints().toString().contains("Error"));
  }

  private Path page(String body) throws IOException {
    Path file = folder.resolve("page.html");
    Files.writeString(file, "<!DOCTYPE html><html lang=en><title>x</title>" + body);
    return file;
  }
}
