package dev.crosscheck.extraction.quotation;

import dev.crosscheck.extraction.quotation.QuoteMarks.Quoted;
import dev.crosscheck.facts.Span;
import java.util.Set;

/** What the words between two marks look like: an utterance, a part of one, a title. */
record QuotedWords(Run run, Quoted quoted) {

  /** A name of a work has no more words than that. */
  private static final int LONGEST_TITLE = 8;

  private static final String AND_OTHERS = "et al";

  /** Words that a title writes small. */
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "and", "in", "on", "for", "to", "with", "at", "by", "from", "or");

  /** The words without white space around them. */
  String text() {
    return all().substring(quoted.start(), quoted.end()).strip();
  }

  /** The words without a second closing mark: a quotation in a quotation. */
  String bare() {
    return all().substring(quoted.start(), bareEnd()).strip();
  }

  Span span() {
    return run.passage().span(quoted.start(), bareEnd());
  }

  /** Index of the first token of the words. */
  int first() {
    return run.tokenAt(quoted.start());
  }

  /** Index of the token after them. */
  int end() {
    return Math.max(first(), run.tokenAt(quoted.end()));
  }

  int count() {
    String text = text();
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < text.length(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      words += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return words;
  }

  /** Whether the passage begins with the words. */
  boolean leads() {
    int i = quoted.open() - 1;
    while (i >= 0 && Character.isWhitespace(all().charAt(i))) {
      i--;
    }
    return i < 0;
  }

  /** Whether they are all of the passage. */
  boolean isAlone() {
    return leads() && quoted.closed() && all().substring(quoted.after()).isBlank();
  }

  /** After a full stop inside the marks and a capital behind them nobody is named any more. */
  boolean isFinished() {
    String text = text();
    int next = quoted.after();
    while (next < all().length() && " ,\"'\u2019\u201D".indexOf(all().charAt(next)) >= 0) {
      next++;
    }
    boolean stopped = text.endsWith(".") && !text.endsWith("...");
    return next >= all().length()
        || all().charAt(next) == '.'
        || stopped && Character.isUpperCase(all().charAt(next));
  }

  /**
   * Whether they are a whole utterance and no part of a sentence.
   *
   * @param said whether somebody is said to say them
   * @param fewest as many words as stand alone even where nobody is
   */
  boolean isWhole(boolean said, int fewest) {
    String text = text();
    char first = text.charAt(0);
    char end = text.charAt(text.length() - 1);
    int next = quoted.after();
    boolean bounded =
        ".,!?\u2026-\u2013\u2014;".indexOf(end) >= 0
            || next >= all().length()
            || ",.".indexOf(all().charAt(next)) >= 0
            || !quoted.closed();
    boolean utterance = said && ",.!?".indexOf(end) >= 0 && count() > 1;
    return (utterance || count() > fewest)
        && (Character.isUpperCase(first) || Character.isDigit(first) || first == '[')
        && bounded;
  }

  /** Whether they are written like the name of a work: "The Long Way Home". */
  boolean isTitle() {
    int words = 0;
    for (String word : text().split(" ", LONGEST_TITLE + 1)) {
      boolean large = !word.isEmpty() && !Character.isLowerCase(word.charAt(0));
      if (!large && (words == 0 || !SMALL.contains(word))) {
        return false;
      }
      words++;
    }
    return words <= LONGEST_TITLE;
  }

  /** Whether a work's authors stand before them: “Holm, A. (2017). "On boats"”, “Holm et al.”. */
  boolean isCited() {
    int end = quoted.open();
    while (end > 0 && " .,:".indexOf(all().charAt(end - 1)) >= 0) {
      end--;
    }
    return isYear(end - 6, end)
        || isYear(end - 7, end)
        || end >= AND_OTHERS.length() && all().startsWith(AND_OTHERS, end - AND_OTHERS.length());
  }

  /** "(2017)" and "(2017b)". */
  private boolean isYear(int start, int end) {
    return start >= 0
        && all().charAt(start) == '('
        && all().charAt(end - 1) == ')'
        && (all().startsWith("19", start + 1) || all().startsWith("20", start + 1))
        && Character.isDigit(all().charAt(start + 3))
        && Character.isDigit(all().charAt(start + 4));
  }

  private int bareEnd() {
    int end = quoted.end();
    while (end > quoted.start() + 1
        && (Character.isWhitespace(all().charAt(end - 1))
            || "\"\u201D".indexOf(all().charAt(end - 1)) >= 0)) {
      end--;
    }
    return end;
  }

  private String all() {
    return run.passage().text();
  }
}
