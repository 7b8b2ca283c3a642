package dev.crosscheck.facts;

import java.util.List;

/**
 * Words by which an article names itself, or its place in a series: "Day 693: A point of no
 * return", {@code day-693-a-point-of-no-return}, "This is the fifth episode".
 *
 * @param span where they stand; the start of the file for its own name
 * @param text as written
 * @param place what kind of label it is
 * @param name how a message calls it: "the title", "the file name", "“post” in the front matter"
 * @param parts its words in order, each with what it numbers or dates by
 */
public record Label(Span span, String text, Place place, String name, List<Part> parts)
    implements Statement {

  public Label {
    parts = List.copyOf(parts);
  }

  /** The kinds of label. */
  public enum Place {
    TITLE,
    FILE_NAME,
    /** A short entry of the front matter: a slug, a number, the file of a recording. */
    ENTRY,
    /** A description or excerpt in the front matter. */
    SUMMARY,
    /** A heading that the page shows above a part of the article. */
    CAPTION,
    /** "We announce the release of Alder 2.1", "Try Alder 2.1". */
    ANNOUNCEMENT,
    /** "Read what was done in the harbour in May." at the head of the text. */
    LEAD,
    /** "In this edition for May 2023:" at the head of the text. */
    EDITION,
    /** "Alder 2.1.4 and 3.0.2 have been released." */
    RELEASES,
    /** "This is the fifth episode". */
    ORDINAL
  }

  /** What a word of a label tells one of a series by. */
  public enum Mark {
    NONE,
    /** A month's name; the value is 1 to 12. */
    MONTH,
    /** Four digits; the value is the year. */
    YEAR,
    /** "693", "2.6.0": digits, with points between runs of them. */
    NUMBER,
    /** "fifth", "5th"; the value is the number. */
    ORDINAL,
    /** "rc1", "preview2": letters and the digits glued to them. */
    LETTERED
  }

  /**
   * A word of a label.
   *
   * @param word in lower case
   * @param mark what it tells apart
   * @param value the word itself for {@link Mark#NONE}
   */
  public record Part(String word, Mark mark, String value) {

    public boolean isMark() {
      return mark != Mark.NONE;
    }
  }
}
