package dev.crosscheck.reporting.sarif;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.reporting.Sample;
import dev.crosscheck.reporting.view.Dossier;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SarifReportTest {

  @Test
  void aRunNamesItsToolRulesAndColumns() throws IOException {
    JsonNode log = log(Sample.rich());
    assertEquals("2.1.0", log.at("/version").asText());
    assertEquals(1, log.at("/runs").size());
    JsonNode run = log.at("/runs/0");
    assertEquals("utf16CodeUnits", run.at("/columnKind").asText());
    assertTrue(run.at("/originalUriBaseIds").has("%SRCROOT%"));
    assertEquals("Crosscheck", run.at("/tool/driver/name").asText());
    assertEquals(5, run.at("/tool/driver/rules").size(), "a rule that is off is not listed");
    for (JsonNode rule : run.at("/tool/driver/rules")) {
      assertFalse(rule.at("/id").asText().isEmpty());
      assertFalse(rule.at("/shortDescription/text").asText().isEmpty());
      assertFalse(rule.at("/fullDescription/text").asText().isEmpty());
      assertFalse(rule.at("/help/text").asText().isEmpty());
      assertFalse(rule.at("/help/markdown").asText().isEmpty());
      assertTrue(
          Set.of("note", "warning", "error")
              .contains(rule.at("/defaultConfiguration/level").asText()));
    }
  }

  @Test
  void aResultPointsToItsRuleAndItsPlaces() throws IOException {
    JsonNode run = log(Sample.rich()).at("/runs/0");
    assertEquals(5, run.at("/results").size());
    for (JsonNode result : run.at("/results")) {
      JsonNode rule = run.at("/tool/driver/rules").get(result.at("/ruleIndex").asInt());
      assertEquals(rule.at("/id").asText(), result.at("/ruleId").asText());
      assertEquals(rule.at("/defaultConfiguration/level").asText(), result.at("/level").asText());
      assertEquals(1, result.at("/locations").size());
      checkLocation(result.at("/locations/0"));
      int id = 0;
      for (JsonNode related : result.at("/relatedLocations")) {
        checkLocation(related);
        assertEquals(++id, related.at("/id").asInt());
        assertTrue(result.at("/message/text").asText().contains("](" + id + ")"));
      }
      assertTrue(
          result.at("/partialFingerprints").get("crosscheck/v1").asText().matches("[0-9a-f]{64}"));
      assertTrue(
          result
              .at("/partialFingerprints/primaryLocationLineHash")
              .asText()
              .matches("[0-9a-f]{1,16}:[0-9]+"));
    }
  }

  @Test
  void aRegionEndsAfterItsLastColumn() throws IOException {
    JsonNode region =
        log(Sample.rich()).at("/runs/0/results/1/relatedLocations/0/physicalLocation/region");
    assertEquals(6, region.at("/startLine").asInt());
    assertEquals("Ilse\nBrand-Okoro", region.at("/snippet/text").asText());
    assertEquals(7, region.at("/endLine").asInt());
    assertEquals("Brand-Okoro".length() + 1, region.at("/endColumn").asInt());
  }

  @Test
  void wordsOfOthersMakeNoLink() throws IOException {
    JsonNode log = log(Sample.hostile("[x](https://evil.example) {0} \u001B[31m"));
    String message = log.at("/runs/0/results/0/message/text").asText();
    assertFalse(message.contains("](https"), message);
    assertFalse(message.contains("\u001B"), message);
    assertTrue(message.contains("{{0}}"), message);
    String uri =
        log.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").asText();
    assertTrue(uri.matches("[A-Za-z0-9._~/%-]+"), uri);
  }

  @ParameterizedTest
  @CsvSource({
    "news/a.md, news/a.md",
    "a b#c?.md, a%20b%23c%3F.md",
    "javascript:x, javascript%3Ax",
    "é/Ö.md, %C3%A9/%C3%96.md",
    "100%.md, 100%25.md"
  })
  void pathsAreRelativeUris(String path, String uri) {
    assertEquals(uri, Uris.of(path));
  }

  @Test
  void everyFingerprintIsItsOwn() throws IOException {
    Set<String> seen = new TreeSet<>();
    for (JsonNode result : log(Sample.many(25)).at("/runs/0/results")) {
      assertTrue(seen.add(result.at("/partialFingerprints").get("crosscheck/v1").asText()));
    }
  }

  private static void checkLocation(JsonNode location) {
    JsonNode place = location.at("/physicalLocation");
    assertEquals("%SRCROOT%", place.at("/artifactLocation/uriBaseId").asText());
    assertTrue(place.at("/artifactLocation/uri").asText().startsWith("articles/2024/"));
    assertTrue(place.at("/region/startLine").asInt() >= 1);
    assertTrue(place.at("/region/startColumn").asInt() >= 1);
    assertTrue(place.at("/region/endLine").asInt() >= place.at("/region/startLine").asInt());
    assertTrue(place.at("/region/endColumn").asInt() >= 1);
  }

  private static JsonNode log(CheckResult result) throws IOException {
    StringBuilder out = new StringBuilder();
    new SarifReport().render(Dossier.of(result, "articles"), out);
    return new ObjectMapper().readTree(out.toString());
  }
}
