package dev.crosscheck.language;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;

/**
 * Parts sentences that were joined without the space between them, as pages that were copied often
 * have them: {@code "It was over.The", "they left.”Ada Holm"}. A name can have a point in it
 * ("Holm.Net") and so can code ("list.Size()"): a word in small letters ends a sentence before a
 * word with a capital that stands alone, as the last of a name of two words does; another word only
 * before one with which sentences open.
 */
final class RunOn {

  private static final String MARKS = ".?!";
  private static final String CLOSING = "\"”’)";

  private RunOn() {}

  /**
   * The spans, each cut where a sentence ends in it without a space. One that ended behind the word
   * that opens the next sentence, "It was over.The", gives that word to its successor.
   */
  static List<Span> part(String text, List<Span> sentences) {
    List<Span> parts = new ArrayList<>(sentences.size());
    int opened = -1;
    for (Span sentence : sentences) {
      int start = opened < 0 ? sentence.getStart() : opened;
      opened = -1;
      for (int at = sentence.getStart() + 2; at < sentence.getEnd() - 2; at++) {
        int next = MARKS.indexOf(text.charAt(at)) < 0 ? at : opening(text, at, sentence);
        if (next > at) {
          parts.add(new Span(start, next));
          start = next;
          at = next;
          opened = wordEnd(text, next, sentence) == sentence.getEnd() ? next : -1;
        }
      }
      if (opened < 0) {
        parts.add(new Span(start, sentence.getEnd()));
      }
    }
    if (opened >= 0) {
      parts.add(new Span(opened, sentences.get(sentences.size() - 1).getEnd()));
    }
    return parts;
  }

  /** Where the next sentence opens behind the mark; at the mark where none does. */
  private static int opening(String text, int mark, Span sentence) {
    int first = wordStart(text, mark, sentence.getStart());
    int next = CLOSING.indexOf(text.charAt(mark + 1)) < 0 ? mark + 1 : mark + 2;
    int end = wordEnd(text, next, sentence);
    boolean words =
        mark - first > 1
            && (first == sentence.getStart() || Character.isWhitespace(text.charAt(first - 1)))
            && end - next > 1
            && isWord(text, next, end)
            && (end == text.length() || isAfterWord(text.charAt(end)));
    boolean ends =
        Character.isLowerCase(text.charAt(first))
            || !SentenceRepair.startsName(text, next)
            || endsName(text, first, mark, sentence.getStart());
    return words && ends ? next : mark;
  }

  /** "Told by Ada Holm.Bergen police": of a name of two words the second ends it. */
  private static boolean endsName(String text, int first, int mark, int least) {
    int before = wordStart(text, Math.max(least, first - 1), least);
    return before < first - 1
        && Character.isUpperCase(text.charAt(before))
        && !SentenceRepair.isCutShort(text.substring(first, mark));
  }

  private static int wordStart(String text, int mark, int least) {
    int start = mark;
    while (start > least && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int wordEnd(String text, int start, Span sentence) {
    int end = start;
    while (end < sentence.getEnd() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether it has a capital, and small letters behind it. */
  private static boolean isWord(String text, int start, int end) {
    boolean capital = Character.isUpperCase(text.charAt(start));
    return capital && text.substring(start + 1, end).chars().allMatch(Character::isLowerCase);
  }

  private static boolean isAfterWord(char unit) {
    return Character.isWhitespace(unit) || unit == ',' || unit == '\'';
  }
}
