package dev.crosscheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;

/**
 * Mends cuts after abbreviations that belong to what follows, and at the points of figures: {@code
 * Aug. | 7}, {@code 5 p.m. | on Tuesday}, {@code 1,674.5 | million}.
 */
final class SentenceRepair {

  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "no", "nos",
          "rs", "approx");

  private static final List<String> WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final int LONGEST = 6;

  private SentenceRepair() {}

  /** The spans, those that an abbreviation cut in two joined again. */
  static List<Span> repair(String text, Span[] spans) {
    List<Span> joined = new ArrayList<>(spans.length);
    for (Span span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && continues(text, joined.get(last).getEnd(), span.getStart())) {
        joined.set(last, new Span(joined.get(last).getStart(), span.getEnd()));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean continues(String text, int end, int next) {
    int dot = end - 1;
    while (dot >= 0 && text.charAt(dot) == ' ') {
      dot--;
    }
    if (dot < 1 || text.charAt(dot) != '.') {
      return isFigure(text, dot);
    }
    int start = dot;
    while (start > 0 && dot - start < LONGEST && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    if (isHalfDay(text, start, dot)) {
      char first = text.charAt(next);
      return Character.isLowerCase(first) || first == '(' || startsWithWeekday(text, next);
    }
    return Character.isDigit(text.charAt(next))
        && BEFORE_NUMBERS.contains(text.substring(start, dot).toLowerCase(Locale.ROOT));
  }

  /** Whether a figure with a point ends at {@code last}: the point that cut was its own. */
  private static boolean isFigure(String text, int last) {
    int start = last;
    while (start >= 0 && last - start < LONGEST && Character.isDigit(text.charAt(start))) {
      start--;
    }
    return start > 0
        && start < last
        && text.charAt(start) == '.'
        && Character.isDigit(text.charAt(start - 1));
  }

  /** Whether "p.m." or "a.m." ends at {@code dot}, with its hour before it. */
  private static boolean isHalfDay(String text, int start, int dot) {
    boolean half =
        dot - start == 1
            && text.charAt(start) == 'm'
            && start >= 3
            && text.charAt(start - 1) == '.'
            && (text.charAt(start - 2) == 'p' || text.charAt(start - 2) == 'a');
    char before = half ? text.charAt(start - 3) : 'x';
    char hour = before == ' ' && start >= 4 ? text.charAt(start - 4) : before;
    return Character.isDigit(hour);
  }

  private static boolean startsWithWeekday(String text, int next) {
    for (String day : WEEKDAYS) {
      if (text.startsWith(day, next)) {
        return true;
      }
    }
    return false;
  }
}
