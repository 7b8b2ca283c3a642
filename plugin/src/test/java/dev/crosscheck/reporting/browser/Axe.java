package dev.crosscheck.reporting.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What axe-core has to say about a page by WCAG 2.2, level AA, and good practice. */
final class Axe {

  private final String script;

  Axe() throws IOException {
    try (InputStream in = Axe.class.getResourceAsStream("/axe.min.js")) {
      script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A line for each violation: its rule and the elements. */
  List<String> violations(Tab tab) {
    tab.run(script + "; true");
    JsonNode found =
        tab.run(
            """
            axe.run(document, {resultTypes: ['violations']}).then(result => result.violations.map(
              v => v.id + ': ' + v.nodes.slice(0, 5).map(node => node.html + ' ' + node.failureSummary)))
            """);
    List<String> violations = new ArrayList<>();
    found.forEach(violation -> violations.add(violation.asText()));
    return violations;
  }
}
