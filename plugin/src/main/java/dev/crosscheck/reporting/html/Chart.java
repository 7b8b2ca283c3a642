package dev.crosscheck.reporting.html;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;

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
   * A part of the scale, which goes from 0 to 1.
   *
   * @param from where it begins; empty where it is open to the left
   * @param to where it ends; empty where it is open to the right
   */
  record Stretch(OptionalDouble from, OptionalDouble to) {

    double left() {
      return from.isPresent() ? x(from.getAsDouble()) : MARGIN - 2;
    }

    double right() {
      return to.isPresent() ? x(to.getAsDouble()) : WIDTH - MARGIN + 2;
    }
  }

  /**
   * What one side says.
   *
   * @param side its index among the sides
   * @param label what it says, in words
   * @param says the stretch it names
   * @param allows how far the truth can lie beyond, as its words are hedged or rounded
   * @param published where its articles were published, as far as that is on the scale
   */
  record Bar(int side, String label, Stretch says, Stretch allows, List<Double> published) {

    /** Whether it visibly allows more than it says. */
    boolean isWider() {
      return allows.left() < says.left() - 2 || allows.right() > says.right() + 2;
    }
  }

  /** A place on the scale with a label. */
  record Tick(double place, String label) {}

  void render(Markup page) throws IOException {
    double bottom = bars.size() * ROW + 6;
    String box = "0 0 " + number(WIDTH) + " " + number(bottom + AXIS);
    page.open("svg", "viewBox", box, "role", "img", "aria-label", title + ". " + description());
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
    StringBuilder words = new StringBuilder();
    for (Bar bar : bars) {
      words.append(words.isEmpty() ? "" : " ");
      words.append(Side.letter(bar.side())).append(": ").append(bar.label()).append('.');
    }
    return words.toString();
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
    double from = bar.says().left();
    double to = bar.says().right();
    double middle = top + 26;
    page.open("g", "class", Side.colour(bar.side()));
    label(bar, top + 15, page);
    if (bar.isWider()) {
      line("slack", bar.allows().left(), middle, bar.allows().right(), middle, page);
    }
    if (to - from < 5) {
      double x = (from + to) / 2;
      page.shape("circle", "cx", number(x), "cy", number(middle), "r", "5");
    } else {
      page.shape(
          "rect",
          "x",
          number(from),
          "y",
          number(middle - 4),
          "width",
          number(to - from),
          "height",
          "8");
    }
    if (bar.says().from().isEmpty()) {
      arrow(from, middle, -1, page);
    }
    if (bar.says().to().isEmpty()) {
      arrow(to, middle, 1, page);
    }
    for (double published : bar.published()) {
      line("published", x(published), middle - 7, x(published), middle + 7, page);
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
    page.shape("path", "d", path);
  }

  /** Across or down. */
  private static void line(String style, double x1, double y1, double x2, double y2, Markup page)
      throws IOException {
    String to = x1 == x2 ? "V" + number(y2) : "H" + number(x2);
    String path = "M" + number(x1) + " " + number(y1) + to;
    page.shape("path", "class", style, "d", path);
  }

  private static double x(double place) {
    return MARGIN + place * (WIDTH - 2 * MARGIN);
  }

  /** To a tenth, as a picture needs it. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    long part = Math.abs(tenths % 10);
    String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths / 10);
    return part == 0 ? whole : whole + "." + part;
  }
}
