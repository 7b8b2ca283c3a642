package dev.crosscheck.claim.context;

import java.util.Optional;

/**
 * The mark that opens an item of a list, in Markdown and AsciiDoc: "- ", "* ", "** ", "1. ", "2) ",
 * ". ".
 *
 * @param indent how much white space stands before it
 * @param sign the mark itself; {@code 1} for any number
 * @param text offset of what follows it
 */
public record ListMark(int indent, String sign, int text) {

  private static final int LONGEST_NUMBER = 3;

  /**
   * The mark of a line; empty where it has none.
   *
   * @param text the file
   * @param line offset of the line's first unit
   */
  public static Optional<ListMark> on(String text, int line) {
    int indent = indent(text, line);
    int at = line + indent;
    int sign = at;
    while (sign < text.length()
        && Character.isDigit(text.charAt(sign))
        && sign < at + LONGEST_NUMBER) {
      sign++;
    }
    boolean number = sign > at;
    while (sign < text.length() && (number ? ".)" : "-*+.•").indexOf(text.charAt(sign)) >= 0) {
      sign++;
    }
    boolean spaced = sign < text.length() && " \t".indexOf(text.charAt(sign)) >= 0;
    return sign > at && spaced
        ? Optional.of(new ListMark(indent, number ? "1" : text.substring(at, sign), sign))
        : Optional.empty();
  }

  /** How much white space a line begins with. */
  public static int indent(String text, int line) {
    int at = line;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at - line;
  }

  /** More for an item within an item: by white space in Markdown, by the mark in AsciiDoc. */
  public int depth() {
    return indent + sign.length();
  }
}
