package dev.crosscheck.claim.persons;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Passage;
import dev.crosscheck.facts.Span;

/** Lines that hold a year and nothing else: what stands below is of that year. */
final class Chronicle {

  private static final int DIGITS = 4;

  private Chronicle() {}

  /** Whether the last year above a place is not that of the article. */
  static boolean isOfAnotherYear(Span place, Article article) {
    int year = 0;
    for (Passage passage : article.passages()) {
      String text = passage.text().strip();
      if (isYear(text) && passage.span(0, DIGITS).start() < place.start()) {
        year = Integer.parseInt(text);
      }
    }
    int above = year;
    return year > 0 && article.metadata().date().filter(day -> day.getYear() == above).isEmpty();
  }

  private static boolean isYear(String text) {
    return text.length() == DIGITS && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }
}
