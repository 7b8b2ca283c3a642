package dev.crosscheck.extraction.quantity;

import dev.crosscheck.language.Token;

/**
 * A word, number or mark as the grammar of quantities needs it cut: "$40bn" is three pieces,
 * "34-year-old" five, "F-16" one.
 *
 * @param kind what it is
 * @param lower its text in lower case, typographic marks folded
 * @param start first UTF-16 unit in the passage's text
 * @param end one past the last
 * @param index index in the sentence of the token that it begins in
 * @param token that token
 * @param glued whether nothing separates it from the piece before
 * @param value its number; 0 where it is none
 */
record Piece(
    Kind kind,
    String lower,
    int start,
    int end,
    int index,
    Token token,
    boolean glued,
    double value) {

  enum Kind {
    NUMBER,
    /** "1/2", "½". */
    FRACTION,
    WORD,
    MARK,
    /** "21st". */
    ORDINAL,
    /** Digits that count nothing: a version, a phone number, an identifier. */
    LABEL
  }

  boolean is(String text) {
    return lower.equals(text);
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  /** Its text as written, where it lies within its token. */
  String text() {
    int from = start - token.start();
    int to = end - token.start();
    return from >= 0 && to <= token.text().length() ? token.text().substring(from, to) : lower;
  }

  boolean isUpper() {
    return Character.isUpperCase(text().charAt(0));
  }

  boolean isCapitalized() {
    return !token.text().isEmpty() && Character.isUpperCase(token.text().charAt(0));
  }
}
