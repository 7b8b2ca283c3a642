package dev.crosscheck.wording;

import dev.crosscheck.wording.OneBearer.Nearness;
import java.util.Optional;

/** Why spellings are taken for one bearer's, in a sentence. */
final class Reasons {

  static final String SAME_LETTERS = "The spellings have the same letters in the same order.";

  private Reasons() {}

  static String persons(NameGroup one, NameGroup two, Nearness nearness, Optional<String> story) {
    String where =
        switch (nearness) {
          case ARTICLE -> "stand in one article";
          case STORY -> inStory(story);
          case AGE -> "are of one age";
          case NONE -> "have all other parts in common";
        };
    return slip(one, two) + " and " + where + ".";
  }

  static String like(NameGroup one, NameGroup two, String story) {
    return both(one, two, "differ by two slips", story);
  }

  static String dresses(NameGroup one, NameGroup two, String story) {
    return both(one, two, "are one name in two transliterations", story);
  }

  private static String both(NameGroup one, NameGroup two, String how, String story) {
    String names = "“" + one.text() + "” and “" + two.text() + "” ";
    return names + how + " and " + inStory(Optional.of(story)) + ".";
  }

  private static String inStory(Optional<String> story) {
    return "stand in articles of one story"
        + story.filter(text -> !text.isBlank()).map(text -> " (" + text + ")").orElse("");
  }

  private static String slip(NameGroup one, NameGroup two) {
    int part = OneBearer.differing(one.parts(), two.parts());
    String how =
        switch (Edits.between(one.parts().get(part), two.parts().get(part))) {
          case SWAP -> "differ in the order of two letters";
          case DOUBLING -> "differ in a doubled letter";
          case FAR -> "sound alike";
          default -> "differ in one letter";
        };
    return "“" + one.text() + "” and “" + two.text() + "” " + how;
  }
}
