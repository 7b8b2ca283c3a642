package dev.crosscheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.util.Span;

/**
 * Mends the tokenizer's cuts: {@code Jong - un} is one word where the source has no space, and a
 * possessive {@code 's} is a token of its own.
 */
final class TokenRepair {

  private static final int SHORTEST = 3;

  /** What stands behind the stop of a sentence that ends in quotation marks or brackets. */
  private static final String CLOSING = "\"')]}*_";

  /** Words cut short whose stop is their own, at the end of a sentence too. */
  private static final Set<String> CUT_SHORT =
      Set.of(
          "inc", "corp", "ltd", "bros", "dept", "univ", "assn", "est", "etc", "apt", "ave", "blvd",
          "ext", "pvt", "jnr", "snr", "utd", "mfg", "intl", "bancorp");

  private TokenRepair() {}

  /**
   * The mended spans of {@code text}.
   *
   * @param written the same before dashes were folded into hyphens
   */
  static List<Span> repair(String written, String text, List<Span> spans) {
    List<Span> divided = new ArrayList<>(spans.size());
    spans.forEach(span -> divide(written, span, divided));
    List<Span> joined = new ArrayList<>(divided.size());
    for (Span span : divided) {
      int last = joined.size() - 1;
      if (last >= 0
          && !isDash(written, joined.get(last))
          && !isDash(written, span)
          && continues(text, joined.get(last), span)) {
        joined.set(last, new Span(joined.get(last).getStart(), span.getEnd()));
      } else {
        joined.add(span);
      }
    }
    List<Span> result = new ArrayList<>(joined.size());
    stopped(text, joined);
    for (Span span : joined) {
      int clitic = possessive(text, span);
      if (clitic > span.getStart()) {
        result.add(new Span(span.getStart(), clitic));
        result.add(new Span(clitic, span.getEnd()));
      } else {
        apart(text, span, result);
      }
    }
    return result;
  }

  /** Parts the last word of a sentence from its stop: "Kharkiv." is no name. */
  private static void stopped(String text, List<Span> spans) {
    int last = spans.size() - 1;
    while (last >= 0
        && spans.get(last).length() == 1
        && CLOSING.indexOf(text.charAt(spans.get(last).getStart())) >= 0) {
      last--;
    }
    if (last < 0) {
      return;
    }
    Span word = spans.get(last);
    int stop = word.getEnd() - 1;
    if (stop - word.getStart() >= SHORTEST
        && text.charAt(stop) == '.'
        && isWhole(text.substring(word.getStart(), stop))) {
      spans.set(last, new Span(word.getStart(), stop));
      spans.add(last + 1, new Span(stop, stop + 1));
    }
  }

  private static boolean isWhole(String word) {
    return word.chars().allMatch(Character::isLetter)
        && !CUT_SHORT.contains(word.toLowerCase(Locale.ROOT))
        && !SentenceRepair.isCutShort(word);
  }

  /**
   * A dash between two words without a space: "PORT ALDER--Ada Holm", "the pier—and only it"; and
   * marks of emphasis that nothing closes: "**Ada Holm, **biologist".
   */
  private static void divide(String written, Span span, List<Span> result) {
    int start = emphasisEnd(written, span);
    if (start > span.getStart()) {
      result.add(new Span(span.getStart(), start));
    }
    for (int i = start + 1; i < span.getEnd(); i++) {
      int end = dashEnd(written, i);
      if (i < end && end < span.getEnd()) {
        result.add(new Span(start, i));
        result.add(new Span(i, end));
        start = end;
        i = end;
      }
    }
    result.add(start == span.getStart() ? span : new Span(start, span.getEnd()));
  }

  /** The end of the marks before a capitalised word; the start where there are none. */
  private static int emphasisEnd(String written, Span span) {
    int end = span.getStart();
    while (end < span.getEnd() && (written.charAt(end) == '*' || written.charAt(end) == '_')) {
      end++;
    }
    boolean word =
        end + 1 < span.getEnd()
            && Character.isUpperCase(written.charAt(end))
            && Character.isLowerCase(written.charAt(end + 1));
    return word ? end : span.getStart();
  }

  private static boolean isDash(String written, Span span) {
    return dashEnd(written, span.getStart()) == span.getEnd();
  }

  /** The end of a dash between two letters; else {@code at}. */
  private static int dashEnd(String written, int at) {
    if (at == 0 || !Character.isLetter(written.charAt(at - 1))) {
      return at;
    }
    int end = at;
    while (end < written.length() && "-—―".indexOf(written.charAt(end)) >= 0) {
      end++;
    }
    boolean dash = end > at + 1 || end > at && written.charAt(at) != '-';
    return dash && end < written.length() && Character.isLetter(written.charAt(end)) ? end : at;
  }

  /** A mark between two words without a space stands alone: "To:Greg", "Holm,Marrow". */
  private static void apart(String text, Span span, List<Span> result) {
    int start = span.getStart();
    for (int i = start + 1; i + 2 < span.getEnd(); i++) {
      if (isBetweenWords(text, i)) {
        result.add(new Span(start, i));
        result.add(new Span(i, i + 1));
        start = i + 1;
      }
    }
    result.add(start == span.getStart() ? span : new Span(start, span.getEnd()));
  }

  private static boolean isBetweenWords(String text, int mark) {
    char unit = text.charAt(mark);
    return (unit == ',' || unit == ':' || unit == '/')
        && Character.isLowerCase(text.charAt(mark - 1))
        && Character.isUpperCase(text.charAt(mark + 1))
        && Character.isLowerCase(text.charAt(mark + 2));
  }

  /** A hyphen between letters or digits joins: the left part, then the hyphen's right part. */
  private static boolean continues(String text, Span left, Span right) {
    if (left.getEnd() != right.getStart()) {
      return false;
    }
    char before = text.charAt(left.getEnd() - 1);
    char after = text.charAt(right.getStart());
    if (after == '.') {
      return right.length() == 1 && isBeforeName(text, left, right.getEnd());
    }
    boolean hyphenFollows =
        after == '-'
            && Character.isLetterOrDigit(before)
            && right.getEnd() < text.length()
            && Character.isLetterOrDigit(
                text.charAt(right.length() > 1 ? right.getStart() + 1 : right.getEnd()));
    boolean hyphenPrecedes =
        before == '-'
            && left.length() > 1
            && Character.isLetterOrDigit(text.charAt(left.getEnd() - 2))
            && Character.isLetterOrDigit(after);
    return hyphenFollows || hyphenPrecedes;
  }

  /** The full stop of "Rep." and "Ada B." stays with its word before a name. */
  private static boolean isBeforeName(String text, Span word, int end) {
    return end + 1 < text.length()
        && text.charAt(end) == ' '
        && SentenceRepair.isBeforeName(text, word.getStart(), word.getEnd())
        && SentenceRepair.startsName(text, end + 1);
  }

  /** Whether the word is a possessive that {@link #repair} cut off. */
  static boolean isClitic(String word) {
    return word.equals("'s") || word.equals("'S");
  }

  private static int possessive(String text, Span span) {
    int end = span.getEnd();
    if (span.length() > 2
        && text.charAt(end - 2) == '\''
        && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S')) {
      return end - 2;
    }
    return span.length() > 2 && text.charAt(end - 1) == '\'' && text.charAt(end - 2) == 's'
        ? end - 1
        : -1;
  }
}
