package dev.crosscheck.article;

import dev.crosscheck.facts.Span;

/**
 * A piece of running text of an article: what a reader reads, without markup.
 *
 * @param article path of the article
 * @param kind its part in the article
 * @param text the words, entities decoded, inline markup gone; lines folded to spaces; an
 *     {@linkplain #OBJECT object} stands for what is no prose; {@code |} parts the cells of a row
 * @param origins for each UTF-16 unit of {@code text} the offset of the first unit of the decoded
 *     file that it stands for, ascending; one more entry at the end: the offset after the last unit
 */
public record Passage(String article, Kind kind, String text, Origins origins) {

  /** Stands in the text for what is no prose: inline code, an address of the web. */
  public static final char OBJECT = '\uFFFC';

  /** The part that a passage plays. */
  public enum Kind {
    TITLE,
    /** The sentences of the metadata that introduce it. */
    STANDFIRST,
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_ROW,
    CAPTION
  }

  /** The place in the file of the text from {@code start} to {@code end} (exclusive). */
  public Span span(int start, int end) {
    return new Span(article, origins.start(start), origins.end(end));
  }

  /** Headlines have no tense of their own. */
  public boolean isHeadline() {
    return kind == Kind.TITLE || kind == Kind.HEADING;
  }

  /** Whether it tells in brief what the text below it tells in full. */
  public boolean isAbove() {
    return kind == Kind.TITLE || kind == Kind.STANDFIRST;
  }
}
