package dev.crosscheck.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.reporting.Golden;
import dev.crosscheck.reporting.Sample;
import dev.crosscheck.reporting.view.Dossier;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.maven.doxia.sink.Sink;
import org.junit.jupiter.api.Test;

class SitePageTest {

  @Test
  void saysWhatWasApproved() throws IOException {
    Golden.check("site-page.txt", page(Sample.judged()));
  }

  @Test
  void aCleanResultIsAPage() {
    String page = page(Dossier.of(Sample.clean(), "articles"));
    assertTrue(page.contains("nothing contradicts itself"), page);
    assertFalse(page.contains("The findings"), page);
    assertTrue(page.contains("Accepted"), page);
  }

  @Test
  void aLongListEndsInTheFullReport() {
    String page = page(Dossier.of(Sample.many(130), ""));
    assertEquals(100, page.split("Side by side", -1).length - 1);
    assertTrue(page.contains("30 more are in the full report."));
  }

  /** Each call of the sink on a line, further in where it stands within another. */
  private static String page(Dossier dossier) {
    StringBuilder page = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    Sink sink =
        (Sink)
            Proxy.newProxyInstance(
                Sink.class.getClassLoader(),
                new Class<?>[] {Sink.class},
                (proxy, method, values) -> {
                  call(method, values == null ? new Object[0] : values, open, page);
                  return null;
                });
    new SitePage(dossier, "crosscheck/report.html", sink).render();
    assertTrue(open.isEmpty(), "left open: " + open);
    return page.toString();
  }

  private static void call(Method method, Object[] values, Deque<String> open, StringBuilder page) {
    String name = method.getName();
    if (name.endsWith("_")) {
      assertEquals(name.substring(0, name.length() - 1), open.pop());
    } else if (name.equals("text")) {
      page.append("  ".repeat(open.size())).append('"').append(values[0]).append("\"\n");
    } else if (!name.equals("flush") && !name.equals("close")) {
      page.append("  ".repeat(open.size())).append(name);
      page.append(name.equals("link") || name.startsWith("section") ? " " + values[0] : "");
      page.append('\n');
      open.push(name);
    }
  }
}
