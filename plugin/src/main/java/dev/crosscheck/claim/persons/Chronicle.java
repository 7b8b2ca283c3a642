package dev.crosscheck.claim.persons;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Passage;
import dev.crosscheck.facts.Span;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Lines that hold a year and nothing else: what stands below is of that year. */
final class Chronicle {

  private static final int DIGITS = 4;

  /** The years, by where their lines start. */
  private final NavigableMap<Integer, Integer> years = new TreeMap<>();

  private final Optional<Integer> own;

  Chronicle(Article article) {
    own = article.metadata().date().map(LocalDate::getYear);
    for (Passage passage : article.passages()) {
      String text = passage.text().strip();
      if (isYear(text)) {
        years.put(passage.span(0, DIGITS).start(), Integer.parseInt(text));
      }
    }
  }

  /** Whether the last year above a place is not that of the article. */
  boolean isOfAnotherYear(Span place) {
    Map.Entry<Integer, Integer> above = years.lowerEntry(place.start());
    return above != null && own.filter(above.getValue()::equals).isEmpty();
  }

  private static boolean isYear(String text) {
    return text.length() == DIGITS && text.chars().allMatch(unit -> unit >= '0' && unit <= '9');
  }
}
