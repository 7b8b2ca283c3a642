package dev.crosscheck.reporting.html;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * Bars on a scale, as an inline picture with a text alternative.
 *
 * @param title what it shows
 * @param bars one for each side
 * @param ticks of the scale
 */
record Chart(String title, List<Bar> bars, List<Tick> ticks) {

  static final int ROWS = 12;

  private static final double WIDTH = 400;
  private static final double MARGIN = 14;
  private static final double ROW = 38;
  private static final double AXIS = 26;

  /**
   * What one side allows; places are parts of the scale, from 0 to 1.
   *
   * @param side its index among the sides
   * @param label what it says, in words
   * @param from where it begins; empty where it is open to the left
   * @param to where it ends; empty where it is open to the right
   * @param published where its article was published, if on the scale
   */
  record Bar(
      int side, String label, OptionalDouble from, OptionalDouble to, OptionalDouble published) {}

  /** A place on the scale with a label. */
  record Tick(double place, String label) {}

  /**
   * @param id unique in the page
   */
  void render(String id, Markup page) throws IOException {
    double bottom = bars.size() * ROW + 6;
    page.open(
        "svg",
        "viewBox",
        "0 0 " + number(WIDTH) + " " + number(bottom + AXIS),
        "role",
        "img",
        "aria-labelledby",
        id + "-t " + id + "-d");
    page.element("title", title, "id", id + "-t");
    page.element("desc", description(), "id", id + "-d");
    for (Tick tick : ticks) {
      tick(tick, bottom, page);
    }
    line("axis", MARGIN, bottom, WIDTH - MARGIN, bottom, page);
    for (int i = 0; i < bars.size(); i++) {
      bar(bars.get(i), i * ROW, page);
    }
    page.end("svg");
  }

  private String description() {
    return bars.stream()
        .map(bar -> Side.letter(bar.side()) + ": " + bar.label() + ".")
        .collect(Collectors.joining(" "));
  }

  private static void tick(Tick tick, double bottom, Markup page) throws IOException {
    double x = x(tick.place());
    line("grid", x, 0, x, bottom + 5, page);
    String anchor = tick.place() < 0.12 ? "start" : tick.place() > 0.88 ? "end" : "middle";
    page.element(
        "text",
        tick.label(),
        "class",
        "tick",
        "x",
        number(anchor.equals("start") ? x - 4 : anchor.equals("end") ? x + 4 : x),
        "y",
        number(bottom + 19),
        "text-anchor",
        anchor);
  }

  private static void bar(Bar bar, double top, Markup page) throws IOException {
    double from = bar.from().isPresent() ? x(bar.from().getAsDouble()) : MARGIN - 2;
    double to = bar.to().isPresent() ? x(bar.to().getAsDouble()) : WIDTH - MARGIN + 2;
    double middle = top + 26;
    page.open("g", "class", Side.colour(bar.side()));
    label(bar, top + 15, page);
    if (to - from < 5) {
      double x = (from + to) / 2;
      page.open("circle", "cx", number(x), "cy", number(middle), "r", "5").close("circle");
    } else {
      page.open("rect", "x", number(from), "y", number(middle - 4), "width", number(to - from));
      page.close("rect");
    }
    if (bar.from().isEmpty()) {
      arrow(from, middle, -1, page);
    }
    if (bar.to().isEmpty()) {
      arrow(to, middle, 1, page);
    }
    if (bar.published().isPresent()) {
      double x = x(bar.published().getAsDouble());
      line("published", x, middle - 6, x, middle + 7, page);
    }
    page.close("g");
  }

  private static void label(Bar bar, double y, Markup page) throws IOException {
    page.open("text", "x", number(MARGIN - 4), "y", number(y));
    page.element("tspan", Side.letter(bar.side()), "class", "letter");
    page.text(" " + bar.label()).close("text");
  }

  private static void arrow(double x, double y, int direction, Markup page) throws IOException {
    String path =
        "M"
            + number(x + direction * 10)
            + " "
            + number(y)
            + "l"
            + number(-direction * 10)
            + " -8v16z";
    page.open("path", "d", path).close("path");
  }

  private static void line(String style, double x1, double y1, double x2, double y2, Markup page)
      throws IOException {
    String path = "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2);
    page.open("path", "class", style, "d", path).close("path");
  }

  private static double x(double place) {
    return MARGIN + place * (WIDTH - 2 * MARGIN);
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(1, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }
}
