package dev.crosscheck.reporting.html;

import java.io.IOException;
import java.util.List;

/** A wording in which the words that another has not stand out, and in a word the letters. */
final class Wording {

  private final Markup page;

  Wording(Markup page) {
    this.page = page;
  }

  void render(String wording, String other) throws IOException {
    List<Difference.Run> runs = Difference.merged(wording, other);
    boolean word = wording.indexOf(' ') < 0 && other.indexOf(' ') < 0;
    boolean shared = false;
    for (Difference.Run run : runs) {
      shared |= !run.differs();
    }
    if (wording.isEmpty() || !shared && !word) {
      page.text(wording);
      return;
    }
    int left = wording.length();
    for (int i = 0; i < runs.size(); i++) {
      Difference.Run run = runs.get(i);
      if (run.in() != Difference.In.OTHER) {
        // The last run has a space that the wording has not.
        String text = run.text().substring(0, Math.min(left, run.text().length()));
        left -= text.length();
        boolean replaced = i + 1 < runs.size() && runs.get(i + 1).in() == Difference.In.OTHER;
        if (run.differs()) {
          differing(text, replaced ? runs.get(i + 1).text().strip() : "");
        } else {
          page.text(text);
        }
      }
    }
  }

  /**
   * @param instead what the other wording has in this place
   */
  private void differing(String run, String instead) throws IOException {
    String text = run.strip();
    page.open("b");
    if (instead.isEmpty() || text.indexOf(' ') >= 0 || instead.indexOf(' ') >= 0) {
      page.text(text);
    } else {
      int[] letters = Difference.letters(text, instead);
      page.text(text.substring(0, letters[0]));
      if (letters[0] < letters[1] && letters[1] - letters[0] < text.length()) {
        page.element("i", text.substring(letters[0], letters[1]));
      } else {
        page.text(text.substring(letters[0], letters[1]));
      }
      page.text(text.substring(letters[1]));
    }
    page.close("b").text(run.endsWith(" ") ? " " : "");
  }
}
