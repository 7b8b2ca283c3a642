package dev.crosscheck.claim.names;

import dev.crosscheck.facts.Span;
import dev.crosscheck.facts.SpelledWord;
import java.util.Iterator;
import java.util.Set;

/**
 * Words that a text names side by side, as two things: "boats such as Ardana 7 and Artana 8",
 * "Ardana, Artana or Selm".
 */
final class Listed {

  /** Whatever stands between the members of a list is short. */
  private static final int LONGEST = 30;

  private static final Set<String> JOINING =
      Set.of("and", "or", "nor", "&", "/", ",", "vs", "vs.", "versus", "than", "not");

  private Listed() {}

  /**
   * @param text of their article
   */
  static boolean together(String text, SpelledWord one, SpelledWord other) {
    Iterator<Span> left = one.places().iterator();
    Iterator<Span> right = other.places().iterator();
    Span here = left.next();
    Span there = right.next();
    while (!joins(text, here, there)) {
      boolean first = here.start() < there.start();
      if (!(first ? left : right).hasNext()) {
        return false;
      }
      here = first ? left.next() : here;
      there = first ? there : right.next();
    }
    return true;
  }

  private static boolean joins(String text, Span one, Span other) {
    int start = Math.min(one.end(), other.end());
    int end = Math.max(one.start(), other.start());
    return start < end && end - start <= LONGEST && joins(text.substring(start, end));
  }

  /** One that joins, and else what belongs to the first name alone: " 7 and ", ", ", "/". */
  private static boolean joins(String between) {
    int joining = 0;
    String spaced = between.replace(",", " , ").replace("/", " / ").strip();
    for (String word : spaced.split("\\s+")) {
      char unit = word.isEmpty() ? ' ' : word.charAt(0);
      if (JOINING.contains(word)) {
        joining++;
      } else if (joining > 0 || !Character.isDigit(unit) && !Character.isUpperCase(unit)) {
        return false;
      }
    }
    return joining > 0;
  }
}
