package dev.crosscheck.reporting.html;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Passage;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Span;
import dev.crosscheck.reporting.view.Plain;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A claim in its surroundings, as a reader of the article sees them.
 *
 * @param before what stands before it, with the space between; shortened
 * @param marked the claim
 * @param after what stands after it
 */
record Excerpt(String before, String marked, String after) {

  private static final int AROUND = 260;
  private static final int MARKED = 600;

  static Excerpt of(Evidence side, Optional<Article> article) {
    Span span = side.span();
    if (article.isEmpty() || span.end() == span.start()) {
      return new Excerpt("", Plain.line(side.quoted(), MARKED), "");
    }
    for (Passage passage : article.get().passages()) {
      int length = passage.text().length();
      if (length > 0) {
        Span whole = passage.span(0, length);
        if (whole.start() <= span.start() && span.end() <= whole.end()) {
          return inPassage(passage, span);
        }
      }
    }
    return inFile(article.get().text(), span);
  }

  private static Excerpt inPassage(Passage passage, Span span) {
    int length = passage.text().length();
    int from = first(0, length, i -> passage.span(i, i + 1).end() > span.start());
    int to = first(from, length, i -> passage.span(i, i + 1).start() >= span.end());
    return cut(passage.text(), 0, from, to, length);
  }

  /** Front matter and other furniture is in no passage: its lines are shown as they are. */
  private static Excerpt inFile(String text, Span span) {
    int from = Math.min(span.start(), text.length());
    int to = Math.min(span.end(), text.length());
    int start = text.lastIndexOf('\n', from - 1) + 1;
    int end = text.indexOf('\n', to);
    return cut(text, start, from, to, end < 0 ? text.length() : end);
  }

  private static Excerpt cut(String text, int start, int from, int to, int end) {
    String before = text.substring(Math.max(start, from - 2 * AROUND), from);
    String after = text.substring(to, Math.min(end, to + 2 * AROUND));
    return new Excerpt(tail(before), Plain.line(text.substring(from, to), MARKED), head(after));
  }

  /** From the start of a sentence where one is near. */
  private static String tail(String before) {
    if (before.length() <= AROUND) {
      return before;
    }
    int cut = before.length() - AROUND;
    int sentence = before.indexOf(". ", cut);
    return sentence >= 0 && sentence < cut + AROUND / 2
        ? "… " + before.substring(sentence + 2)
        : "… " + before.substring(Plain.wordStart(before, cut));
  }

  /** To the end of a sentence where one is near. */
  private static String head(String after) {
    if (after.length() <= AROUND) {
      return after;
    }
    int sentence = after.lastIndexOf(". ", AROUND);
    return sentence > AROUND / 2
        ? after.substring(0, sentence + 1) + " …"
        : after.substring(0, Plain.wordEnd(after, AROUND)) + " …";
  }

  /**
   * The least index from {@code from} on for which it holds, as it then does for all that follow.
   */
  private static int first(int from, int end, IntPredicate holds) {
    int low = from;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holds.test(middle)) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
