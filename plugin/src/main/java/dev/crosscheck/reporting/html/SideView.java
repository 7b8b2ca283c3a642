package dev.crosscheck.reporting.html;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Sourced;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Value;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One passage: what it says, where, who says so, how it was read. */
final class SideView {

  private static final int TITLE = 160;
  private static final int READING = 240;

  private final Places places;
  private final Markup page;

  SideView(Places places, Markup page) {
    this.places = places;
    this.page = page;
  }

  /**
   * @param lettered whether there are others to tell it from
   * @param against the other wording, where it is the wording that differs
   */
  void render(int index, Evidence side, boolean lettered, Optional<Evidence> against)
      throws IOException {
    Optional<Article> article = places.article(side.span());
    page.open("figure", "class", "side " + Side.colour(index));
    page.open("p", "class", "position");
    if (lettered) {
      page.element("span", Side.letter(index), "class", "letter").text(" ");
    }
    page.words(Plain.line(side.position(), READING)).end("p");
    Excerpt excerpt = Excerpt.of(side, article);
    page.open("blockquote").open("p", "dir", "auto").text(excerpt.before());
    mark(excerpt.marked(), against);
    page.text(excerpt.after()).close("p").end("blockquote");
    page.open("figcaption");
    source(side, article);
    notes(side);
    page.close("figcaption").end("figure");
  }

  private void mark(String words, Optional<Evidence> against) throws IOException {
    String other = against.map(side -> Plain.line(side.quoted())).orElse(words);
    page.open("mark");
    for (Difference.Run run : Difference.runs(words, other)) {
      if (run.differs()) {
        page.element("b", run.text().strip()).text(run.text().endsWith(" ") ? " " : "");
      } else {
        page.text(run.text());
      }
    }
    page.close("mark");
  }

  private void source(Evidence side, Optional<Article> article) throws IOException {
    Optional<String> title =
        article
            .flatMap(a -> a.metadata().title())
            .map(Sourced::value)
            .map(t -> Plain.line(t, TITLE));
    if (title.isPresent()) {
      page.open("cite").words(title.get()).close("cite");
    }
    page.open("p", "class", "origin");
    Optional<String> publisher = article.flatMap(a -> a.metadata().publisher());
    Optional<LocalDate> date = article.flatMap(a -> a.metadata().date());
    if (publisher.isPresent()) {
      page.words(Plain.line(publisher.get(), TITLE)).text(date.isPresent() ? " · " : "");
    }
    if (date.isPresent()) {
      page.element("time", CalendarText.day(date.get()), "datetime", date.get().toString());
    }
    page.open("code").words(places.label(side.span())).close("code").end("p");
  }

  private void notes(Evidence side) throws IOException {
    List<Value> readings =
        side.readings().stream().filter(reading -> !reading.reading().isBlank()).toList();
    boolean named = !side.attribution().isArticle();
    if (!named && readings.isEmpty()) {
      return;
    }
    page.open("dl");
    if (named) {
      page.element("dt", "Said by").open("dd");
      page.words(Plain.line(side.attribution().source(), READING)).close("dd");
    }
    if (!readings.isEmpty()) {
      page.element("dt", "Read as");
      for (Value reading : readings) {
        page.open("dd").open("q").words(Plain.line(reading.words(), READING)).close("q");
        page.text(" = ").words(Plain.line(reading.reading(), READING)).close("dd");
      }
    }
    page.close("dl");
  }
}
