package dev.crosscheck.reporting.html;

import dev.crosscheck.article.Passage;
import dev.crosscheck.check.LedgerEntry;
import dev.crosscheck.facts.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A passage's text under what was read in it. Facts can lie within and across each other, so the
 * text is cut wherever one begins or ends, and each piece carries all that cover it.
 */
final class Layer {

  /** A passage with more facts is a table, or somebody's joke. */
  private static final int FACTS = 400;

  private final Passage passage;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  private record Fact(int start, int end, String style, String reading) {

    boolean covers(int from, int to) {
      return start <= from && to <= end;
    }
  }

  /** A side of the finding with that number. */
  private record Claim(int start, int end, int number, String href) {

    boolean covers(int from, int to) {
      return start <= from && to <= end;
    }
  }

  Layer(Passage passage) {
    this.passage = passage;
  }

  void fact(LedgerEntry entry) {
    int start = Offsets.start(passage, entry.start());
    int end = Offsets.end(passage, entry.end());
    if (start < end && facts.size() < FACTS) {
      facts.add(new Fact(start, end, FactText.style(entry), FactText.of(entry)));
    }
  }

  /**
   * @param number of the finding within its article
   * @param href of the finding
   */
  void claim(Span span, int number, String href) {
    int start = Offsets.start(passage, span.start());
    int end = Offsets.end(passage, span.end());
    if (start < end) {
      claims.add(new Claim(start, end, number, href));
    }
  }

  void render(Markup page) throws IOException {
    TreeSet<Integer> cuts = new TreeSet<>();
    cuts.add(passage.text().length());
    for (Fact fact : facts) {
      cuts.add(fact.start());
      cuts.add(fact.end());
    }
    for (Claim claim : claims) {
      cuts.add(claim.start());
      cuts.add(claim.end());
    }
    cuts.remove(0);
    int from = 0;
    for (int to : cuts) {
      piece(from, to, page);
      for (Claim claim : claims) {
        if (claim.end() == to) {
          page.element("a", String.valueOf(claim.number()), "class", "ref", "href", claim.href());
        }
      }
      from = to;
    }
  }

  private void piece(int from, int to, Markup page) throws IOException {
    String text = passage.text().substring(from, to);
    boolean claimed = false;
    for (Claim claim : claims) {
      claimed |= claim.covers(from, to);
    }
    if (claimed) {
      page.open("mark");
    }
    Fact nearest = null;
    StringBuilder readings = new StringBuilder();
    for (Fact fact : facts) {
      if (fact.covers(from, to)) {
        nearest = nearest == null || length(fact) <= length(nearest) ? fact : nearest;
        if (readings.indexOf(fact.reading()) < 0) {
          readings.append(readings.isEmpty() ? "" : "; ").append(fact.reading());
        }
      }
    }
    if (nearest == null) {
      page.text(text);
    } else {
      page.element("u", text, "class", nearest.style(), "title", readings.toString());
    }
    if (claimed) {
      page.close("mark");
    }
  }

  private static int length(Fact fact) {
    return fact.end() - fact.start();
  }
}
