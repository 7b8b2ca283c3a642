package dev.crosscheck.reporting.html;

import dev.crosscheck.reporting.view.Messages;
import dev.crosscheck.reporting.view.Places;
import dev.crosscheck.reporting.view.Story;
import java.io.IOException;

/** The stories: articles that contradict each other, with a map and their findings. */
final class StoryList {

  private final Register register;
  private final Places places;
  private final Markup page;

  StoryList(Register register, Places places, Markup page) {
    this.register = register;
    this.places = places;
    this.page = page;
  }

  void render() throws IOException {
    page.open("section", "class", "view", "id", "stories", "aria-labelledby", "stories-h");
    page.element("h2", "The stories", "id", "stories-h");
    page.element(
        "p", "Articles that contradict each other, one by way of another.", "class", "aside");
    ContradictionMap map = new ContradictionMap(places, page);
    for (Story story : register.stories()) {
      String id = Anchors.story(story);
      if (story == register.stories().get(0) && !register.isLong()) {
        page.open("details", "class", "paper item", "id", id, "open", "").open("summary");
      } else {
        page.open("details", "class", "paper item", "id", id).open("summary");
      }
      page.open("h3").words(title(story, places)).close("h3").text(" ");
      page.element("span", Messages.counted(story.findings().size(), "finding"), "class", "count");
      page.close("summary").made("\n");
      if (register.isLong()) {
        page.open("noscript");
      }
      body(story, map);
      if (register.isLong()) {
        page.close("noscript");
      }
      page.end("details");
    }
    page.end("section");
  }

  /** Two articles need no map. */
  private void body(Story story, ContradictionMap map) throws IOException {
    if (story.articles().size() == 2) {
      FindingList.render(story.findings(), page);
      return;
    }
    page.open("div", "class", "pair");
    map.render(story);
    page.open("div");
    FindingList.render(story.findings(), page);
    page.close("div").end("div");
  }

  /** "Storm breaks harbour wall, and 3 more articles". */
  static String title(Story story, Places places) {
    return places.title(story.articles().get(0))
        + ", and "
        + Messages.counted(story.articles().size() - 1, "more article");
  }
}
