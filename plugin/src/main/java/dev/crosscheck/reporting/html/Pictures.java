package dev.crosscheck.reporting.html;

import dev.crosscheck.article.Article;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.Stance;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What is sooner seen than read: days, numbers, spellings, wordings. */
final class Pictures {

  /** Fewer words are compared at a glance. */
  private static final int WORDS = 5;

  private static final int LABEL = 60;

  private final Places places;
  private final Spellings spellings;
  private final Markup page;

  Pictures(Places places, Spellings spellings, Markup page) {
    this.places = places;
    this.spellings = spellings;
    this.page = page;
  }

  void render(List<Stance> stances) throws IOException {
    Optional<Chart> days = Timeline.of(stances, this::published);
    if (days.isPresent()) {
      boolean published = false;
      for (Chart.Bar bar : days.get().bars()) {
        published |= !bar.published().isEmpty();
      }
      String caption = published ? "; an upright stroke is a day on which it was published." : ".";
      chart(days.get(), days.get().title() + caption);
    }
    Optional<Chart> numbers = NumberLine.of(stances);
    if (numbers.isPresent()) {
      boolean wider = false;
      for (Chart.Bar bar : numbers.get().bars()) {
        wider |= bar.isWider();
      }
      String caption = wider ? "; dots are what rounding and hedges leave open." : ".";
      chart(numbers.get(), numbers.get().title() + caption);
    }
    if (stances.size() > 1 && isWorded(stances)) {
      worded(stances);
    }
  }

  private void worded(List<Stance> stances) throws IOException {
    if (isQuotation(stances)) {
      wordByWord(stances);
      return;
    }
    Optional<Tally> tally = tally(stances);
    if (tally.isPresent()) {
      page.open("figure", "class", "chart");
      tally.get().render(page);
      page.element("figcaption", tally.get().title() + ".").end("figure");
    }
  }

  /** Whether the sides differ in their words and in nothing that can be measured. */
  static boolean isWorded(List<Stance> stances) {
    for (Stance stance : stances) {
      Evidence side = stance.first();
      if (side.dates().isPresent() || side.numbers().isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static boolean isQuotation(List<Stance> stances) {
    if (stances.size() != 2) {
      return false;
    }
    for (Stance stance : stances) {
      String quoted = Plain.line(stance.first().quoted());
      if (quoted.split(" ", WORDS).length < WORDS || !stance.position().contains(quoted)) {
        return false;
      }
    }
    return true;
  }

  private void wordByWord(List<Stance> stances) throws IOException {
    String one = Plain.line(stances.get(0).first().quoted());
    String other = Plain.line(stances.get(1).first().quoted());
    List<Difference.Run> runs = Difference.merged(one, other);
    if (runs.isEmpty()) {
      return;
    }
    page.open("figure", "class", "diff").open("p", "dir", "auto");
    for (Difference.Run run : runs) {
      if (run.differs()) {
        int side = run.in() == Difference.In.ONE ? 0 : 1;
        page.open("span", "class", "only " + Side.colour(side));
        page.element("b", Side.letter(side), "class", "letter").text(" " + run.text().strip());
        page.close("span").text(" ");
      } else {
        page.text(run.text());
      }
    }
    page.close("p").element("figcaption", "Word by word: what only one of the two has.");
    page.end("figure");
  }

  private Optional<Tally> tally(List<Stance> stances) {
    List<Tally.Row> rows = new ArrayList<>();
    int most = 0;
    for (int i = 0; i < stances.size() && i < Chart.ROWS; i++) {
      Stance stance = stances.get(i);
      if (!Plain.line(stance.first().quoted()).equals(stance.position())) {
        return Optional.empty();
      }
      int uses = Math.max(spellings.uses(stance.position()), stance.sides().size());
      most = Math.max(most, uses);
      rows.add(new Tally.Row(i, Plain.line(stance.position(), LABEL), uses));
    }
    // Each used once: the passages themselves show it.
    return most == 1
        ? Optional.empty()
        : Optional.of(new Tally("How often each spelling is used in all articles", rows));
  }

  private void chart(Chart chart, String caption) throws IOException {
    page.open("figure", "class", "chart");
    chart.render(page);
    page.element("figcaption", caption).end("figure");
  }

  private List<LocalDate> published(Stance stance) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Evidence side : stance.sides()) {
      Optional<Article> article = places.article(side.span());
      article.flatMap(a -> a.metadata().date()).ifPresent(days::add);
    }
    return List.copyOf(days);
  }
}
