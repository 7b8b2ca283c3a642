package dev.crosscheck.reporting.console;

import java.util.ArrayList;
import java.util.List;

/** Breaks a line between words. */
final class Wrap {

  private static final int COLUMNS = 80;

  private Wrap() {}

  /** Lines of at most 80 columns; a word that is longer by itself stays whole. */
  static List<String> lines(String text, String first, String following) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(first);
    boolean empty = true;
    for (String word : text.split(" ")) {
      if (!empty && line.length() + 1 + word.length() > COLUMNS) {
        lines.add(line.toString());
        line = new StringBuilder(following);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
