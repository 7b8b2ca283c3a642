package dev.crosscheck.reporting.html;

import dev.crosscheck.check.CheckedArticle;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.reporting.view.Messages;
import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * When the articles were published.
 *
 * @param first day of the earliest
 * @param last day of the latest
 * @param counts articles by equal parts of the time between, at least two
 * @param part what a part is: "day", "month", "year", "10 years"
 */
record Datelines(LocalDate first, LocalDate last, List<Integer> counts, String part) {

  private static final double WIDTH = 800;
  private static final double HEIGHT = 70;
  private static final int DAYS = 62;
  private static final int MONTHS = 72;
  private static final int YEARS = 80;

  /** Empty where no two articles have different days. */
  static Optional<Datelines> of(List<CheckedArticle> articles) {
    List<LocalDate> days = new ArrayList<>();
    for (CheckedArticle checked : articles) {
      checked.article().metadata().date().ifPresent(days::add);
    }
    Collections.sort(days);
    if (days.isEmpty() || days.get(0).equals(days.get(days.size() - 1))) {
      return Optional.empty();
    }
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    long months = months(first, last);
    int years = last.getYear() - first.getYear();
    int step = 1 + years / YEARS;
    long length = ChronoUnit.DAYS.between(first, last);
    int bins = (int) (length < DAYS ? length : months < MONTHS ? months : years / step) + 1;
    List<Integer> counts = new ArrayList<>(Collections.nCopies(bins, 0));
    for (LocalDate day : days) {
      long bin =
          length < DAYS
              ? ChronoUnit.DAYS.between(first, day)
              : months < MONTHS ? months(first, day) : (day.getYear() - first.getYear()) / step;
      counts.set((int) bin, counts.get((int) bin) + 1);
    }
    String part =
        length < DAYS ? "day" : months < MONTHS ? "month" : step == 1 ? "year" : step + " years";
    return Optional.of(new Datelines(first, last, counts, part));
  }

  /** "3 March 2025 to 11 April 2025". */
  String span() {
    return CalendarText.day(first) + " to " + CalendarText.day(last);
  }

  void render(Markup page) throws IOException {
    page.open("figure", "class", "datelines");
    page.open(
        "svg",
        "viewBox",
        "0 0 800 74",
        "preserveAspectRatio",
        "none",
        "role",
        "img",
        "aria-label",
        "Articles by " + part + ", " + span());
    int most = Collections.max(counts);
    double step = WIDTH / counts.size();
    for (int i = 0; i < counts.size(); i++) {
      if (counts.get(i) > 0) {
        double height = Math.max(3, counts.get(i) * HEIGHT / most);
        page.shape(
            "rect",
            "x",
            Chart.number(i * step),
            "y",
            Chart.number(HEIGHT - height),
            "width",
            Chart.number(Math.max(1, Math.min(24, step * 0.8))),
            "height",
            Chart.number(height));
      }
    }
    page.shape("path", "class", "axis", "d", "M0 72H800").end("svg");
    page.open("figcaption").element("span", CalendarText.day(first)).text(" ");
    page.element("span", "articles by " + part + ", at most " + Messages.grouped(most)).text(" ");
    page.element("span", CalendarText.day(last)).close("figcaption").end("figure");
  }

  private static long months(LocalDate from, LocalDate to) {
    return 12L * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
  }
}
