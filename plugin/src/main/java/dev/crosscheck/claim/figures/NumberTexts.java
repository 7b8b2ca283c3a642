package dev.crosscheck.claim.figures;

import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.facts.NumberText;
import dev.crosscheck.language.MonthNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Numbers whose groups of digits are broken: "30,6000". */
final class NumberTexts {

  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2199;

  private static final Set<String> POSITIONS =
      Set.of("coordinate", "coordinates", "position", "rgb", "color", "colour");

  /** Marks and spaces between a row of numbers and its name. */
  private static final int GAP = 3;

  /** A colour is of so many bytes, of red, green and blue. */
  private static final int BYTES = 3;

  private static final int MOST_OF_BYTE = 255;

  private NumberTexts() {}

  static List<NumberText> of(Reading reading) {
    List<NumberText> odd = new ArrayList<>();
    for (Passage passage : reading.article().passages()) {
      if (passage.kind() != Passage.Kind.TABLE_ROW) {
        groups(passage, odd);
      }
    }
    return odd;
  }

  /** Stretches of digits and commas that stand by themselves. */
  private static void groups(Passage passage, List<NumberText> odd) {
    String text = passage.text();
    int at = text.indexOf(',');
    while (at >= 0) {
      int start = at;
      while (start > 0 && isFigure(text.charAt(start - 1))) {
        start--;
      }
      int end = at;
      while (end < text.length() && isFigure(text.charAt(end))) {
        end++;
      }
      while (end > at && !Character.isDigit(text.charAt(end - 1))) {
        end--;
      }
      if (start < at && end > at + 1 && isFree(text, start, end)) {
        String oddity = oddity(text.substring(start, end));
        if (!oddity.isEmpty() && !isDate(text, start) && !isPosition(text, start, end)) {
          odd.add(
              new NumberText(passage.span(start, end), text.substring(start, end), false, oddity));
        }
      }
      at = text.indexOf(',', Math.max(end, at + 1));
    }
  }

  private static boolean isFigure(char unit) {
    return unit >= '0' && unit <= '9' || unit == ',' || unit == '.';
  }

  /** No code, version or identifier: nothing but space, brackets, money and marks beside it. */
  private static boolean isFree(String text, int start, int end) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    return (Character.isWhitespace(before) || "($€£¥\"“".indexOf(before) >= 0)
        && (Character.isWhitespace(after) || ").,;:?!%\"”".indexOf(after) >= 0);
  }

  /** "At 183,213,21 coordinates", "the color 120,210,35": a row of numbers by its name. */
  private static boolean isPosition(String text, int start, int end) {
    return POSITIONS.contains(wordBefore(text, start)) || POSITIONS.contains(wordAfter(text, end));
  }

  private static String wordBefore(String text, int start) {
    int end = start;
    while (end > 0 && !Character.isLetter(text.charAt(end - 1)) && start - end < GAP) {
      end--;
    }
    int first = end;
    while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return text.substring(first, end).toLowerCase(Locale.ROOT);
  }

  private static String wordAfter(String text, int end) {
    int first = Math.min(text.length(), end + 1);
    int last = first;
    while (last < text.length() && Character.isLetter(text.charAt(last))) {
      last++;
    }
    return text.substring(first, last).toLowerCase(Locale.ROOT);
  }

  /** "June 30,2015" lacks a space. */
  private static boolean isDate(String text, int start) {
    int end = start;
    while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
      end--;
    }
    return end < start && end > 0 && Character.isLetter(text.charAt(end - 1)) && isMonth(text, end);
  }

  private static boolean isMonth(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    return MonthNames.has(word);
  }

  /** What is odd about digits in groups; lists, decimals and lakhs are not. */
  private static String oddity(String number) {
    int point = number.indexOf('.');
    String[] groups = (point < 0 ? number : number.substring(0, point)).split(",", -1);
    // No thousand begins with nought: "0,255,0" lists three numbers.
    if (groups.length < 2
        || groups[0].length() > 3
        || !groups[0].matches("[1-9][0-9]*")
        || areBytes(groups)) {
      return "";
    }
    int threes = 0;
    for (int i = 1; i < groups.length; i++) {
      threes += groups[i].length() == 3 ? 1 : 0;
    }
    String last = groups[groups.length - 1];
    if (groups.length == 2 && last.length() == 4 && point < 0) {
      int value = Integer.parseInt(last);
      boolean year = value >= FIRST_YEAR && value <= LAST_YEAR && groups[0].length() < 3;
      return year ? "" : "a group of four digits stands behind the comma";
    }
    boolean thousands = groups.length > 2 && threes == groups.length - 2;
    boolean lakhs = thousands && last.length() == 3;
    return thousands && !lakhs && last.length() != 3 && last.length() < 6 && !last.isEmpty()
        ? "a group of "
            + (last.length() == 1 ? "one digit" : last.length() + " digits")
            + " stands behind a comma"
        : "";
  }

  /** "255,255,0" writes a colour: of red and green as much as a byte holds. */
  private static boolean areBytes(String[] groups) {
    return groups.length == BYTES
        && Stream.of(groups).allMatch(group -> group.matches("0|[1-9][0-9]?[0-9]?"))
        && Stream.of(groups).mapToInt(Integer::parseInt).max().orElse(0) == MOST_OF_BYTE;
  }
}
