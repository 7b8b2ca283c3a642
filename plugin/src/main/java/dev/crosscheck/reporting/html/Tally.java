package dev.crosscheck.reporting.html;

import dev.crosscheck.reporting.view.Messages;
import java.io.IOException;
import java.util.List;

/**
 * How often each side's words are used, as bars with their numbers.
 *
 * @param title what is counted
 */
record Tally(String title, List<Row> rows) {

  private static final double WIDTH = 400;
  private static final double ROW = 38;
  private static final double LEAST = 3;
  private static final double NUMBER = 60;

  /**
   * @param side its index among the sides
   * @param count at least 1
   */
  record Row(int side, String label, int count) {}

  void render(Markup page) throws IOException {
    int most = 1;
    StringBuilder words = new StringBuilder();
    for (Row row : rows) {
      most = Math.max(most, row.count());
      words.append(words.isEmpty() ? "" : " ").append(Side.letter(row.side())).append(": ");
      words.append(row.label()).append(", ").append(Messages.counted(row.count(), "time"));
      words.append('.');
    }
    String box = "0 0 400 " + Chart.number(rows.size() * ROW);
    page.open("svg", "viewBox", box, "role", "img", "aria-label", title + ". " + words);
    for (int i = 0; i < rows.size(); i++) {
      row(rows.get(i), i * ROW, most, page);
    }
    page.end("svg");
  }

  private static void row(Row row, double top, int most, Markup page) throws IOException {
    double width = LEAST + row.count() * (WIDTH - NUMBER - LEAST) / most;
    page.open("g", "class", Side.colour(row.side()));
    page.open("text", "x", "0", "y", Chart.number(top + 15));
    page.element("tspan", Side.letter(row.side()), "class", "letter").text(" " + row.label());
    page.close("text");
    String y = Chart.number(top + 22);
    page.shape("rect", "x", "0", "y", y, "width", Chart.number(width), "height", "8");
    String beside = Chart.number(width + 7);
    page.element("text", Messages.grouped(row.count()), "x", beside, "y", Chart.number(top + 30.5));
    page.close("g");
  }
}
