package dev.crosscheck.reporting.html;

import dev.crosscheck.article.Article;
import dev.crosscheck.facts.CalendarText;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Value;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
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
   * @param against the other wording, where it is the wording that differs
   */
  void render(Evidence side, Optional<Evidence> against) throws IOException {
    Optional<Article> article = places.article(side.span());
    page.open("figure", "class", "side");
    Excerpt excerpt = Excerpt.of(side, article);
    page.open("blockquote").open("p", "dir", "auto").text(excerpt.before());
    mark(excerpt.marked(), side, against);
    page.text(excerpt.after()).close("p").end("blockquote");
    page.open("figcaption");
    source(side, article);
    notes(side);
    page.close("figcaption").end("figure");
  }

  private void mark(String words, Evidence side, Optional<Evidence> against) throws IOException {
    String core = core(words, side);
    page.open("mark");
    if (!core.isEmpty()) {
      int at = words.indexOf(core);
      page.text(words.substring(0, at)).element("b", core);
      page.text(words.substring(at + core.length()));
    } else if (against.isPresent()) {
      new Wording(page).render(words, Plain.line(against.get().quoted()));
    } else {
      page.text(words);
    }
    page.close("mark");
  }

  /**
   * The words in dispute within a longer claim: "6 March", "Port Alder"; empty for no such part.
   */
  private static String core(String words, Evidence side) {
    List<String> parts = new ArrayList<>();
    if (side.dates().isPresent() || side.numbers().isPresent()) {
      side.readings().forEach(reading -> parts.add(Plain.line(reading.words())));
    } else {
      parts.add(Plain.line(side.position()));
    }
    for (String part : parts) {
      if (!part.isEmpty() && part.length() < words.length() && words.contains(part)) {
        return part;
      }
    }
    return "";
  }

  private void source(Evidence side, Optional<Article> article) throws IOException {
    String path = side.span().article();
    page.open("cite");
    if (article.isPresent()) {
      page.open("a", "href", "#" + Anchors.article(path)).words(places.title(path)).close("a");
    } else {
      page.words(places.title(path));
    }
    page.close("cite").open("p", "class", "origin");
    Optional<String> publisher = article.flatMap(a -> a.metadata().publisher());
    Optional<LocalDate> date = article.flatMap(a -> a.metadata().date());
    if (publisher.isPresent()) {
      page.words(Plain.line(publisher.get(), TITLE)).text(date.isPresent() ? ", " : "");
    }
    if (date.isPresent()) {
      page.element("time", CalendarText.day(date.get()), "datetime", date.get().toString());
    }
    page.text(" ").open("code").words(places.label(side.span())).close("code").end("p");
  }

  private void notes(Evidence side) throws IOException {
    List<Value> readings = readings(side);
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

  /** That "4 May 2024" is 4 May 2024 need not be said. */
  private static List<Value> readings(Evidence side) {
    List<Value> told = new ArrayList<>();
    for (Value reading : side.readings()) {
      if (!reading.reading().isBlank()
          && !Plain.line(reading.reading()).equals(Plain.line(reading.words()))) {
        told.add(reading);
      }
    }
    return told;
  }
}
