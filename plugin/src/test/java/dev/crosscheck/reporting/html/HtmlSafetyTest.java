package dev.crosscheck.reporting.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.crosscheck.check.CheckResult;
import dev.crosscheck.reporting.Sample;
import dev.crosscheck.reporting.view.Dossier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever articles and configurations say, the report runs and loads nothing but its own. */
class HtmlSafetyTest {

  private static final Set<String> ELEMENTS =
      Set.of(
          ("html head meta title style body a header main nav section article footer h1 h2 "
                  + "h3 h4 h5 h6 p ul li dl dt dd div span strong em b bdi code cite time q mark "
                  + "blockquote figure figcaption details summary fieldset legend label input table "
                  + "thead tbody tr th td svg desc path rect circle g text tspan u i noscript script "
                  + "button select option output")
              .split(" "));

  @ParameterizedTest
  @MethodSource("dev.crosscheck.reporting.Hostile#words")
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
        assertFalse(attribute.getKey().startsWith("formaction"));
        if (attribute.getKey().equals("href")) {
          assertTrue(attribute.getValue().startsWith("#"), attribute.getValue());
        }
      }
    }
    assertEquals(1, page.select("style").size());
    assertEquals(1, page.select("script").size());
    assertEquals(1, page.select("article").size());
    assertTrue(
        html.codePoints().allMatch(point -> point == '\n' || !Character.isISOControl(point)),
        "a control character");
    assertTrue(
        html.codePoints().noneMatch(p -> p != 0xAD && Character.getType(p) == Character.FORMAT));
  }

  @Test
  void pointsNowhereElseAndAllowsItsOwnScriptAndStyleAlone() throws Exception {
    String html = html(Sample.rich());
    Document page = Jsoup.parse(html);
    assertFalse(html.contains("http:") || html.contains("https:"), "a remote address");
    assertEquals(0, page.select("link, img, iframe, object, [style], [src]").size());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertEquals(
        "default-src 'none'; style-src "
            + hash(page.select("style").first().data())
            + "; script-src "
            + hash(page.select("script").first().data())
            + "; base-uri 'none'; form-action 'none'",
        policy);
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }

  private static String html(CheckResult result) throws IOException {
    StringBuilder out = new StringBuilder();
    new HtmlReport().render(Dossier.of(result, "articles"), out);
    return out.toString();
  }
}
