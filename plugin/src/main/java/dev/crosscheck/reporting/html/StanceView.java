package dev.crosscheck.reporting.html;

import dev.crosscheck.facts.Evidence;
import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Plain;
import dev.crosscheck.reporting.view.Stance;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The answers beside each other, each with the passages that give it. */
final class StanceView {

  private static final int SHOWN = 12;
  private static final int FULL = 2;
  private static final int LISTED = 40;
  private static final int POSITION = 90;
  private static final int QUOTE = 160;

  private final Places places;
  private final Markup page;
  private final SideView sides;

  StanceView(Places places, Markup page) {
    this.places = places;
    this.page = page;
    this.sides = new SideView(places, page);
  }

  void render(List<Stance> stances) throws IOException {
    int count = stances.size();
    String shape = count == 1 ? "one" : count == 2 ? "two" : "rows";
    page.open("div", "class", "stances " + shape).made("\n");
    for (int i = 0; i < Math.min(SHOWN, count); i++) {
      stance(i, stances.get(i), count > 1, against(i, stances));
    }
    page.end("div");
    if (count > SHOWN) {
      page.open("details", "class", "rest");
      page.element("summary", Messages.counted(count - SHOWN, "more reading")).open("ul");
      for (Stance stance : stances.subList(SHOWN, count)) {
        for (Evidence side : stance.sides()) {
          item(side);
        }
      }
      page.close("ul").end("details");
    }
  }

  private void stance(int index, Stance stance, boolean lettered, Optional<Evidence> against)
      throws IOException {
    List<Evidence> passages = stance.sides();
    page.open("div", "class", "stance " + Side.colour(index)).open("h4", "class", "position");
    if (lettered) {
      page.element("span", Side.letter(index), "class", "letter").text(" ");
    }
    page.words(Plain.line(stance.position(), POSITION));
    if (passages.size() > 1) {
      page.text(" ").element("span", "in " + passages.size() + " passages", "class", "count");
    }
    page.end("h4").open("div", "class", "sides");
    for (Evidence side : passages.subList(0, Math.min(FULL, passages.size()))) {
      sides.render(side, against);
    }
    if (passages.size() > FULL) {
      page.open("details", "class", "rest");
      page.element("summary", Messages.counted(passages.size() - FULL, "more passage")).open("ul");
      for (Evidence side : passages.subList(FULL, Math.min(LISTED, passages.size()))) {
        item(side);
      }
      if (passages.size() > LISTED) {
        page.element("li", "and " + Messages.counted(passages.size() - LISTED, "more passage"));
      }
      page.close("ul").end("details");
    }
    page.close("div").end("div");
  }

  private void item(Evidence side) throws IOException {
    page.open("li").open("q").words(Plain.line(side.quoted(), QUOTE)).close("q").text(" ");
    page.open("code").words(places.label(side.span())).close("code").end("li");
  }

  /** Days and numbers are compared by what they mean; names and quotations by their words. */
  private static Optional<Evidence> against(int index, List<Stance> stances) {
    return stances.size() == 2 && Pictures.isWorded(stances)
        ? Optional.of(stances.get(1 - index).first())
        : Optional.empty();
  }
}
