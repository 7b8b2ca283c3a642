package dev.crosscheck.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.reporting.Sample;
import dev.crosscheck.reporting.view.Dossier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FactsReportTest {

  @Test
  void everyLineIsOneFact() throws IOException {
    List<JsonNode> facts = facts(Sample.rich());
    assertEquals(9, facts.size());
    Set<String> ids = new TreeSet<>();
    String article = "";
    int start = 0;
    for (JsonNode fact : facts) {
      List<String> fields = new ArrayList<>();
      fact.fieldNames().forEachRemaining(fields::add);
      assertEquals(
          List.of("id", "article", "kind", "text", "start", "end", "line", "column", "value"),
          fields);
      assertTrue(ids.add(fact.get("id").asText()), "an id of its own");
      start = fact.get("article").asText().equals(article) ? start : 0;
      article = fact.get("article").asText();
      assertTrue(fact.get("start").asInt() >= start, "in order of position");
      start = fact.get("start").asInt();
    }
  }

  @Test
  void numbersAreNumbersAndNothingIsInfinite() throws IOException {
    JsonNode value = facts(Sample.rich()).get(2).get("value");
    assertEquals("340", value.get("low").asText());
    assertTrue(value.get("low").isIntegralNumber() && value.get("high").isNull());
    assertEquals(2.5, value.get("hedge").get(2).asDouble());
  }

  @Test
  void hostileWordsComeBackAsTheyWere() throws IOException {
    String words = "\"},{\n\u0000\u2028\\ \u202E<script>";
    JsonNode fact = facts(Sample.hostile(words)).get(0);
    assertEquals(words, fact.get("text").asText());
    assertEquals(words, fact.get("value").get(words).asText());
  }

  private static List<JsonNode> facts(CheckResult result) throws IOException {
    StringBuilder out = new StringBuilder();
    new FactsReport().render(Dossier.of(result, ""), out);
    List<JsonNode> facts = new ArrayList<>();
    for (String line : out.toString().split("\n")) {
      facts.add(new ObjectMapper().readTree(line));
    }
    return facts;
  }
}
