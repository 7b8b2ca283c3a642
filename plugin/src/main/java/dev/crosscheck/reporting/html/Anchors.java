package dev.crosscheck.reporting.html;

import dev.crosscheck.reporting.view.ReportedFinding;
import dev.crosscheck.reporting.view.Story;

/** Names of places in the page; they are the same in the next run. */
final class Anchors {

  private Anchors() {}

  static String finding(ReportedFinding reported) {
    return "f-" + reported.id();
  }

  static String rule(String id) {
    return "rule-" + name(id);
  }

  static String article(String path) {
    return "article-" + name(path);
  }

  /** A story is known by the article that has most of it. */
  static String story(Story story) {
    return "story-" + name(story.articles().get(0));
  }

  /** Two texts never get one name. */
  private static String name(String text) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean plain =
          unit >= 'a' && unit <= 'z'
              || unit >= 'A' && unit <= 'Z'
              || unit >= '0' && unit <= '9'
              || unit == '-';
      if (plain) {
        name.append(unit);
      } else {
        name.append('_').append(Integer.toHexString(unit)).append('_');
      }
    }
    return name.toString();
  }
}
