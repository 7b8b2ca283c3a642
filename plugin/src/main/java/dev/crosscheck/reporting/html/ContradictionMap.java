package dev.crosscheck.reporting.html;

import dev.crosscheck.article.Article;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Severity;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Stance;
import dev.crosscheck.reporting.view.Story;
import dev.crosscheck.reporting.view.Totals;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which articles of a story contradict which: in order of their dates, joined by arcs. */
final class ContradictionMap {

  private static final int ROWS = 16;
  private static final double ROW = 40;
  private static final double TEXT = 124;
  private static final double DOT = 112;
  private static final int TITLE = 40;
  private static final int TOLD = 12;

  private final Places places;
  private final Markup page;

  /** Two rows, the upper first. */
  private record Pair(int upper, int lower) implements Comparable<Pair> {

    @Override
    public int compareTo(Pair other) {
      return Comparator.comparingInt(Pair::upper)
          .thenComparingInt(Pair::lower)
          .compare(this, other);
    }
  }

  /** How many findings part a pair, and how grave they are. */
  private record Weight(int count, Severity severity) {

    Weight and(Weight other) {
      boolean graver = other.severity.compareTo(severity) > 0;
      return new Weight(count + other.count, graver ? other.severity : severity);
    }
  }

  ContradictionMap(Places places, Markup page) {
    this.places = places;
    this.page = page;
  }

  void render(Story story) throws IOException {
    List<String> articles =
        byDate(story.articles().subList(0, Math.min(ROWS, story.articles().size())));
    Map<Pair, Weight> pairs = pairs(story.findings(), articles);
    String box = "0 0 400 " + Chart.number(articles.size() * ROW);
    page.open("figure", "class", "map");
    String label = "Which articles contradict which. " + description(pairs, articles);
    page.open("svg", "viewBox", box, "role", "img", "aria-label", label);
    for (Map.Entry<Pair, Weight> pair : pairs.entrySet()) {
      arc(pair.getKey(), pair.getValue());
    }
    for (int i = 0; i < articles.size(); i++) {
      article(articles.get(i), i * ROW + ROW / 2);
    }
    page.end("svg");
    String rest =
        story.articles().size() > ROWS ? " The " + ROWS + " with most findings are shown." : "";
    page.element("figcaption", "Which articles contradict which, the earliest first." + rest);
    page.end("figure");
  }

  private List<String> byDate(List<String> paths) {
    List<String> articles = new ArrayList<>(paths);
    articles.sort(Comparator.comparing(this::date).thenComparing(path -> path));
    return articles;
  }

  private LocalDate date(String path) {
    return places.article(path).map(Article::metadata).flatMap(m -> m.date()).orElse(LocalDate.MAX);
  }

  private static Map<Pair, Weight> pairs(List<ReportedFinding> findings, List<String> articles) {
    Map<Pair, Weight> pairs = new TreeMap<>();
    for (ReportedFinding found : findings) {
      Weight weight = new Weight(1, found.severity());
      for (Pair pair : against(Stance.of(found.finding()), articles)) {
        pairs.merge(pair, weight, Weight::and);
      }
    }
    return pairs;
  }

  /** The rows whose articles take different sides. */
  private static Set<Pair> against(List<Stance> stances, List<String> articles) {
    List<Set<Integer>> rows = new ArrayList<>();
    for (Stance stance : stances) {
      Set<Integer> its = new TreeSet<>();
      stance.sides().forEach(side -> its.add(articles.indexOf(side.span().article())));
      its.remove(-1);
      rows.add(its);
    }
    Set<Pair> pairs = new TreeSet<>();
    for (int i = 0; i < rows.size(); i++) {
      for (int j = i + 1; j < rows.size(); j++) {
        for (int one : rows.get(i)) {
          for (int other : rows.get(j)) {
            if (one != other) {
              pairs.add(new Pair(Math.min(one, other), Math.max(one, other)));
            }
          }
        }
      }
    }
    return pairs;
  }

  private String description(Map<Pair, Weight> pairs, List<String> articles) {
    StringBuilder words = new StringBuilder();
    int told = 0;
    for (Map.Entry<Pair, Weight> pair : pairs.entrySet()) {
      if (told++ == TOLD) {
        return words + " And " + Messages.counted(pairs.size() - TOLD, "more pair") + ".";
      }
      words.append(words.isEmpty() ? "" : " ");
      words.append(places.title(articles.get(pair.getKey().upper()))).append(" against ");
      words.append(places.title(articles.get(pair.getKey().lower()))).append(": ");
      words.append(Messages.counted(pair.getValue().count(), "finding")).append('.');
    }
    return words.toString();
  }

  private void arc(Pair pair, Weight weight) throws IOException {
    double from = pair.upper() * ROW + ROW / 2;
    double to = pair.lower() * ROW + ROW / 2;
    double reach = Math.min(DOT - 8, 24 + (pair.lower() - pair.upper()) * 18);
    String start = "M" + Chart.number(DOT) + " " + Chart.number(from);
    String bend = Chart.number(DOT - reach * 4 / 3);
    String curve = "C" + bend + " " + Chart.number(from) + " " + bend + " " + Chart.number(to);
    String path = start + curve + " " + Chart.number(DOT) + " " + Chart.number(to);
    String width = Chart.number(Math.min(7, 1 + weight.count()));
    String style = "arc " + Totals.word(weight.severity());
    page.shape("path", "class", style, "d", path, "stroke-width", width);
  }

  private void article(String path, double y) throws IOException {
    String x = Chart.number(TEXT);
    page.shape("circle", "cx", Chart.number(DOT), "cy", Chart.number(y), "r", "5");
    page.element("text", Plain.line(places.title(path), TITLE), "x", x, "y", Chart.number(y));
    LocalDate date = date(path);
    String day = date.equals(LocalDate.MAX) ? "date unknown" : CalendarText.day(date);
    page.element("text", day, "class", "tick", "x", x, "y", Chart.number(y + 14));
  }
}
