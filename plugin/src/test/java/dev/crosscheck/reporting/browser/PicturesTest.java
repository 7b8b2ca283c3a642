package dev.crosscheck.reporting.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.crosscheck.article.ArticleFiles;
import dev.crosscheck.check.CheckResult;
import dev.crosscheck.check.ConsistencyCheck;
import dev.crosscheck.configuration.ConfigurationReader;
import dev.crosscheck.reasoning.RuleCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the README and the site, taken of the example project's report. {@code
 * -Dcrosscheck.pictures.update=true} writes them anew: look at them before you commit them.
 */
class PicturesTest extends InChromium {

  private static final Path EXAMPLE = Path.of("..", "example-project", "articles");
  private static final Path IMAGES = Path.of("src", "site", "resources", "images");
  private static final boolean UPDATE = Boolean.getBoolean("crosscheck.pictures.update");

  @Test
  void areThere() throws IOException {
    tab.size(1180, 900);
    tab.load(report(example()), "");
    picture("report.png", "[data-rule=conflicting-date]", 12);
    tab.media("screen", "dark");
    picture("report-dark.png", "[data-rule=conflicting-date]", 12);
    tab.media("screen", "light");
    tab.run("location.hash = document.querySelector('#stories .item').id");
    tab.settle();
    picture("story.png", "#stories .item", 12);
    tab.run(
        "location.hash = document.querySelector('[data-rule=conflicting-quantity] cite a').hash");
    tab.settle();
    picture("article.png", "#articles .item[open]", 12);
  }

  private static CheckResult example() throws IOException {
    return new ConsistencyCheck(
            ConfigurationReader.read(
                EXAMPLE.resolve("crosscheck.yml"), RuleCatalogue.load().keySet()))
        .check(
            EXAMPLE,
            ArticleFiles.find(
                EXAMPLE, ArticleFiles.DEFAULT_INCLUDES, ArticleFiles.DEFAULT_EXCLUDES));
  }

  /**
   * @param margin around the element, in pixels
   */
  private void picture(String name, String css, int margin) throws IOException {
    tab.run(
        "document.querySelectorAll('.item').forEach(i => i.style.contentVisibility = 'visible')");
    tab.run("document.querySelector('" + css + "').scrollIntoView()");
    tab.settle();
    JsonNode box =
        tab.run(
            """
            (element => {
              const box = element.getBoundingClientRect();
              return [box.left + scrollX, box.top + scrollY, box.width, box.height];
            })(document.querySelector('%s'))
            """
                .formatted(css));
    assertTrue(box.get(2).asInt() > 300 && box.get(3).asInt() > 100, name + ": " + box);
    if (UPDATE) {
      Files.createDirectories(IMAGES);
      Files.write(
          IMAGES.resolve(name),
          tab.picture(
              Math.max(0, box.get(0).asDouble() - margin),
              Math.max(0, box.get(1).asDouble() - margin),
              box.get(2).asDouble() + 2 * margin,
              box.get(3).asDouble() + 2 * margin));
    }
    assertTrue(Files.exists(IMAGES.resolve(name)), name + " is missing");
  }
}
