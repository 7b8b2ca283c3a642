package dev.crosscheck.article;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Finds the element of a page that holds the article. */
final class ArticleElement {

  private static final List<String> PLACES =
      List.of("[itemprop=articleBody]", "article", "main", "[role=main]");

  private ArticleElement() {}

  /** The smallest likely place that holds a good part of the page's paragraphs; else the body. */
  static Element of(Document page) {
    int whole = weight(page.body());
    for (String place : PLACES) {
      Elements candidates = page.select(place);
      Element best = null;
      int most = -1;
      for (Element candidate : candidates.subList(0, Math.min(50, candidates.size()))) {
        int weight = weight(candidate);
        if (weight > most) {
          most = weight;
          best = candidate;
        }
      }
      if (best != null && 5 * most >= 2 * whole) {
        return best;
      }
    }
    return page.body();
  }

  private static int weight(Element element) {
    return element.select("p").stream().mapToInt(paragraph -> paragraph.text().length()).sum();
  }
}
