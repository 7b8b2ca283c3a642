package dev.crosscheck.reporting.html;

import dev.crosscheck.article.Article;
import dev.crosscheck.article.Passage;
import dev.crosscheck.facts.Evidence;
import dev.crosscheck.facts.Span;
import dev.crosscheck.reporting.view.Plain;
import java.util.Optional;

/**
 * A claim in its sentence, with a sentence around it, as a reader of the article sees them.
 *
 * @param before what stands before it, with the space between; shortened
 * @param marked the claim
 * @param after what stands after it
 */
record Excerpt(String before, String marked, String after) {

  private static final int AROUND = 320;
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
    int from = Offsets.start(passage, span.start());
    int to = Math.max(from, Offsets.end(passage, span.end()));
    return cut(passage.text(), 0, from, to, passage.text().length());
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
    boolean ended = to > from && isEnd(text.charAt(to - 1));
    return new Excerpt(
        tail(before, from - before.length() > start),
        Plain.line(text.substring(from, to), MARKED),
        head(after, ended, to + after.length() < end));
  }

  /** From the start of the sentence before the claim's own. */
  private static String tail(String before, boolean more) {
    int cut = 0;
    int found = 0;
    for (int i = before.length() - 1; i > 0 && found < 2; i--) {
      if (before.charAt(i) == ' ' && endsSentence(before, i)) {
        cut = i + 1;
        found++;
      }
    }
    int from = found < 2 ? 0 : cut;
    if (before.length() - from <= AROUND) {
      return from > 0 || more ? "… " + before.substring(from) : before;
    }
    int last = before.length() - AROUND;
    return "… " + before.substring(cut > last ? cut : Plain.wordStart(before, last));
  }

  /**
   * To the end of the sentence after the claim's own.
   *
   * @param ended whether the claim's own sentence ends with the claim
   */
  private static String head(String after, boolean ended, boolean more) {
    int cut = 0;
    int found = ended ? 1 : 0;
    for (int i = 0; i < after.length() && found < 2; i++) {
      if (after.charAt(i) == ' ' && endsSentence(after, i)) {
        cut = i;
        found++;
      }
    }
    int to = found < 2 ? after.length() : cut;
    if (to <= AROUND) {
      return to < after.length() || more ? after.substring(0, to) + " …" : after;
    }
    return after.substring(0, cut > 0 && cut <= AROUND ? cut : Plain.wordEnd(after, AROUND)) + " …";
  }

  /**
   * Whether the space at an index parts two sentences: "It fell. Then", not "J. Lund", "3 p.m. on".
   */
  private static boolean endsSentence(String text, int space) {
    int stop = space - 1;
    while (stop >= 0 && "\"'”’)".indexOf(text.charAt(stop)) >= 0) {
      stop--;
    }
    if (stop < 0 || !isEnd(text.charAt(stop))) {
      return false;
    }
    char next = space + 1 < text.length() ? text.charAt(space + 1) : 'A';
    boolean opens = !Character.isLowerCase(next);
    int word = stop;
    while (word > 0 && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return opens && (text.charAt(stop) != '.' || stop - word > 2 || stop == word);
  }

  private static boolean isEnd(char unit) {
    return unit == '.' || unit == '!' || unit == '?' || unit == '…';
  }
}
