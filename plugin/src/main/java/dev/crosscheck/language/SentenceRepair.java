package dev.crosscheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;

/**
 * Mends cuts after abbreviations that belong to what follows, and at the points of figures: {@code
 * Aug. | 7}, {@code 5 p.m. | on Tuesday}, {@code 1,674.5 | million}, {@code Rep. | Ada Holm},
 * {@code Ada B. | Holm}, {@code A.B. | Holm}, {@code Norway vs. | Denmark}, {@code 25. | October
 * 2009}, {@code a.k.a., | Ada}: no sentence ends with a comma.
 */
final class SentenceRepair {

  private static final Set<String> BEFORE_NUMBERS =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "no", "nos",
          "rs", "approx");

  private static final Set<String> BEFORE_NAMES =
      Set.of(
          "mr", "mrs", "ms", "messrs", "dr", "prof", "sen", "rep", "reps", "sens", "gov", "gen",
          "lt", "col", "capt", "maj", "sgt", "cpl", "pvt", "cmdr", "adm", "rev", "hon", "supt",
          "insp", "det", "st", "ft", "mt");

  /** With which sentences open and names do not. */
  private static final Set<String> OPENERS =
      Set.of(
          "The", "A", "An", "In", "On", "At", "He", "She", "It", "They", "We", "I", "You", "But",
          "And", "Or", "So", "This", "That", "These", "Those", "For", "As", "If", "When", "After",
          "Before", "While", "His", "Her", "Its", "Their", "Our", "My", "There", "With", "To",
          "From", "By", "Of", "Not", "No", "Who", "What", "How", "Why", "Where", "Then", "Now");

  /** Pairs of letters that end sentences, as no one's initials do. */
  private static final Set<String> PLACES =
      Set.of(
          "U.S", "U.K", "U.N", "E.U", "E.C", "U.A", "H.K", "D.C", "B.C", "A.D", "L.A", "N.Y", "N.J",
          "N.H", "N.M", "N.C", "N.D", "N.S", "N.Z", "S.C", "S.D", "S.A", "R.I", "W.V", "P.R", "A.G",
          "A.M", "P.M", "N.V", "B.V", "L.P", "N.A", "T.V", "V.P", "Q.C", "M.D", "P.S");

  private static final List<String> WEEKDAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private static final int LONGEST = 6;
  private static final int LONGEST_NAME = 20;
  private static final int LONGEST_ZONE = 4;
  private static final int MONTH = 3;
  private static final int YEAR = 4;

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

  /** Whether a stop behind the word shows that it is one of a month, a day or a title. */
  static boolean isCutShort(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return BEFORE_NUMBERS.contains(lower) || BEFORE_NAMES.contains(lower);
  }

  private static boolean continues(String text, int end, int next) {
    int dot = end - 1;
    while (dot >= 0 && text.charAt(dot) == ' ') {
      dot--;
    }
    if (dot > 0 && text.charAt(dot) == ',' || text.startsWith("a.k.a.", dot - 5)) {
      return true;
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
      return Character.isLowerCase(first)
          || first == '('
          || startsWithDay(text, next)
          || startsWithZone(text, next);
    }
    if (isBeforeName(text, start, dot) || isInitials(text, start, dot)) {
      return startsName(text, next);
    }
    if (isAgainst(text, start, dot) || isDay(text, dot) && startsWithMonth(text, next)) {
      return true;
    }
    if (text.startsWith("m.", next)) {
      return isHalfDay(text, next, next + 1);
    }
    return Character.isDigit(text.charAt(next))
        && BEFORE_NUMBERS.contains(text.substring(start, dot).toLowerCase(Locale.ROOT));
  }

  /** Whether "vs." or "v." stands between two sides. */
  private static boolean isAgainst(String text, int start, int dot) {
    boolean word = start > 1 && text.charAt(start - 1) == ' ' && text.charAt(start) == 'v';
    return word && (dot - start == 1 || dot - start == 2 && text.charAt(start + 1) == 's');
  }

  /** Whether a title ("Rep.") or an initial after a name ("Ada B.") ends at {@code dot}. */
  static boolean isBeforeName(String text, int start, int dot) {
    if (start == dot
        || !Character.isUpperCase(text.charAt(start))
        || start > 0 && text.charAt(start - 1) != ' ') {
      return false;
    }
    String word = text.substring(start, dot);
    return dot - start > 1
        ? BEFORE_NAMES.contains(word.toLowerCase(Locale.ROOT))
        : !word.equals("I")
            && (followsName(text, start - 1) || opens(text, start) || isInitial(text, dot + 2));
  }

  /** Whether the second initial of "A.B. Holm" ends at {@code dot}, and no "U.S." does. */
  private static boolean isInitials(String text, int start, int dot) {
    int first = start - 2;
    return dot - start == 1
        && first >= 0
        && text.charAt(start - 1) == '.'
        && Character.isUpperCase(text.charAt(start))
        && Character.isUpperCase(text.charAt(first))
        && (first == 0 || text.charAt(first - 1) == ' ')
        && !PLACES.contains(text.substring(first, dot));
  }

  /** Whether a sentence begins there: "W. Ada Holm". */
  private static boolean opens(String text, int start) {
    return start < 2 || ".!?".indexOf(text.charAt(start - 2)) >= 0;
  }

  /** Whether "K." stands there. */
  private static boolean isInitial(String text, int at) {
    return at + 1 < text.length()
        && Character.isUpperCase(text.charAt(at))
        && text.charAt(at + 1) == '.';
  }

  /** Whether the word that ends before the space begins with a capital. */
  private static boolean followsName(String text, int space) {
    int start = space;
    while (start > 0 && space - start < LONGEST_NAME && text.charAt(start - 1) != ' ') {
      start--;
    }
    return start < space && Character.isUpperCase(text.charAt(start));
  }

  static boolean startsName(String text, int next) {
    int end = wordEnd(text, next);
    return end > next
        && Character.isUpperCase(text.charAt(next))
        && (isInitial(text, next) || !OPENERS.contains(text.substring(next, end)));
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

  /** Whether "p.m.", "a.m." or "p. m." ends at {@code dot}, with its hour before it. */
  private static boolean isHalfDay(String text, int start, int dot) {
    int point = start > 0 && text.charAt(start - 1) == ' ' ? start - 2 : start - 1;
    boolean half =
        dot - start == 1
            && text.charAt(start) == 'm'
            && point >= 2
            && text.charAt(point) == '.'
            && (text.charAt(point - 1) == 'p' || text.charAt(point - 1) == 'a');
    char before = half ? text.charAt(point - 2) : 'x';
    char hour = before == ' ' && point >= 3 ? text.charAt(point - 3) : before;
    return Character.isDigit(hour);
  }

  /** "Monday", "Nov. 9", "November 9". */
  private static boolean startsWithDay(String text, int next) {
    for (String day : WEEKDAYS) {
      if (text.startsWith(day, next)) {
        return true;
      }
    }
    int end = wordEnd(text, next);
    int day = end < text.length() && text.charAt(end) == '.' ? end + 2 : end + 1;
    return isMonth(text, next, end) && day < text.length() && Character.isDigit(text.charAt(day));
  }

  /** Whether one or two digits, a number by themselves, end at {@code dot}. */
  private static boolean isDay(String text, int dot) {
    int start = dot;
    while (start > 0 && dot - start < LONGEST && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    boolean alone = start == 0 || text.charAt(start - 1) == ' ';
    return alone && start < dot && dot - start <= 2;
  }

  /** "October 2009"; with a sentence a month begins more often than with its year. */
  private static boolean startsWithMonth(String text, int next) {
    int end = wordEnd(text, next);
    int year = end + 1;
    return isMonth(text, next, end)
        && year + YEAR <= text.length()
        && text.substring(year, year + YEAR).chars().allMatch(Character::isDigit);
  }

  private static boolean isMonth(String text, int next, int end) {
    return text.startsWith("May ", next)
        || end - next >= MONTH
            && BEFORE_NUMBERS.contains(text.substring(next, next + MONTH).toLowerCase(Locale.ROOT));
  }

  /** "EST", "GMT", "ET": the name of a zone ends with the T of time; "UTC" is one by treaty. */
  private static boolean startsWithZone(String text, int next) {
    int end = wordEnd(text, next);
    String word = text.substring(next, end);
    return word.length() >= 2
        && word.length() <= LONGEST_ZONE
        && word.chars().allMatch(Character::isUpperCase)
        && (word.endsWith("T") || word.equals("UTC"));
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length()
        && end - start < LONGEST_NAME
        && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
