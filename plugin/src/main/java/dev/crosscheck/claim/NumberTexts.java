package dev.crosscheck.claim;

import dev.crosscheck.article.Passage;
import dev.crosscheck.extraction.Reading;
import dev.crosscheck.extraction.TimeMention;
import dev.crosscheck.facts.NumberText;
import dev.crosscheck.language.Sentence;
import dev.crosscheck.language.Tag;
import dev.crosscheck.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Numbers that lost or won a digit: "30,6000", "in 201". */
final class NumberTexts {

  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2199;

  private static final Set<String> WITHIN = Set.of("in", "since", "during", "early", "late", "mid");
  private static final Set<String> SPANS =
      Set.of("half", "quarter", "end", "beginning", "start", "spring", "summer", "autumn", "fall",
          "winter", "months", "weeks", "part");
  private static final Set<String> SEASONS =
      Set.of("january", "february", "march", "april", "june", "july", "august", "september",
          "october", "november", "december", "spring", "summer", "autumn", "winter");

  private NumberTexts() {}

  static List<NumberText> of(Reading reading) {
    List<NumberText> odd = new ArrayList<>();
    for (Passage passage : reading.article().passages()) {
      if (passage.kind() != Passage.Kind.TABLE_ROW) {
        groups(passage, odd);
      }
    }
    Set<String> years = decades(reading);
    for (Sentence sentence : reading.sentences()) {
      years(sentence, years, odd);
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
        if (!oddity.isEmpty() && !isDate(text, start)) {
          odd.add(new NumberText(passage.span(start, end), text.substring(start, end), oddity));
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
    String word = text.substring(start, end).toLowerCase(java.util.Locale.ROOT);
    return word.equals("may")
        || SEASONS.contains(word)
        || word.length() >= 3
            && SEASONS.stream().anyMatch(month -> month.startsWith(word));
  }

  /** What is odd about digits in groups; lists, decimals and lakhs are not. */
  private static String oddity(String number) {
    int point = number.indexOf('.');
    String[] groups = (point < 0 ? number : number.substring(0, point)).split(",", -1);
    if (groups.length < 2 || groups[0].isEmpty() || groups[0].length() > 3) {
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
        ? "a group of " + (last.length() == 1 ? "one digit" : last.length() + " digits")
            + " stands behind a comma"
        : "";
  }

  /** "202" for every year of the 2020s that the article names. */
  private static Set<String> decades(Reading reading) {
    Set<String> decades = new HashSet<>();
    reading
        .article()
        .metadata()
        .date()
        .ifPresent(date -> decades.add(Integer.toString(date.getYear() / 10)));
    for (TimeMention time : reading.times()) {
      if (time.explicitYear()) {
        time.range().ifPresent(
            range -> decades.add(Integer.toString(range.first().getYear() / 10)));
      }
    }
    return decades;
  }

  private static void years(Sentence sentence, Set<String> decades, List<NumberText> odd) {
    for (int i = 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.text().length() == 3
          && decades.contains(token.text())
          && tellsTime(sentence, i)
          && isAlone(sentence, i + 1)) {
        odd.add(
            new NumberText(
                sentence.span(i, i + 1),
                sentence.text(i - 1, i + 1),
                "the year " + token.text() + " lacks a digit"));
      }
    }
  }

  private static boolean tellsTime(Sentence sentence, int index) {
    String before = sentence.token(index - 1).lower();
    boolean span = before.equals("of") && index > 1 && SPANS.contains(word(sentence, index - 2));
    return WITHIN.contains(before) || SEASONS.contains(before) || span;
  }

  private static String word(Sentence sentence, int index) {
    return sentence.token(index).lower();
  }

  /** "in 201 towns", "in 201 of them" count; "in 201." does not. */
  private static boolean isAlone(Sentence sentence, int next) {
    return next >= sentence.size()
        || sentence.token(next).is(Tag.PUNCT, Tag.CCONJ, Tag.AUX, Tag.VERB, Tag.SCONJ)
            && !sentence.token(next).text().equals("-")
            && !sentence.token(next).text().equals("/");
  }
}
