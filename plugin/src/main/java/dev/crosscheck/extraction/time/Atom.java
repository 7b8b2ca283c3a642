package dev.crosscheck.extraction.time;

import dev.crosscheck.extraction.time.TimeWords.Word;
import dev.crosscheck.language.Tag;

/**
 * A run of letters, a run of digits or a mark: "7May2022" is three. Tokens are too coarse for
 * written dates and are cut differently from text to text.
 *
 * @param kind letters, digits or a mark
 * @param lower its characters in lower case
 * @param capital whether it begins with a capital
 * @param glued whether it follows the atom before it without a space
 * @param number the value of at most nine digits, else -1
 * @param word what the word can be in a time expression
 * @param tag its token's tag
 * @param token index of its token
 * @param start first unit in the passage's text
 * @param end one past the last
 */
record Atom(
    Kind kind,
    String lower,
    boolean capital,
    boolean glued,
    int number,
    Word word,
    Tag tag,
    int token,
    int start,
    int end) {

  enum Kind {
    LETTERS,
    DIGITS,
    MARK,
    /** Before the first and after the last. */
    EDGE
  }

  /** Stands before the first and after the last atom. */
  static Atom edge(int offset) {
    return new Atom(Kind.EDGE, "", false, false, -1, Word.NONE, Tag.X, -1, offset, offset);
  }

  boolean is(Sort sort) {
    return word.is(sort);
  }

  boolean isDigits() {
    return kind == Kind.DIGITS;
  }

  boolean isLetters() {
    return kind == Kind.LETTERS;
  }

  /** The number that the word stands for as {@code sort}. */
  int value(Sort sort) {
    return Integer.parseInt(word.value(sort));
  }

  int length() {
    return end - start;
  }
}
