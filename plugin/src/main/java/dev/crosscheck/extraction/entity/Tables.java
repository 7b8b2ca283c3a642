package dev.crosscheck.extraction.entity;

import dev.crosscheck.language.WordTable;
import java.util.function.Consumer;

/** The room's word tables, line by line. */
final class Tables {

  private Tables() {}

  /** Every line of a table, comments left out. */
  static void lines(String table, Consumer<String> line) {
    WordTable.lines("/dev/crosscheck/extraction/entity/" + table, line);
  }

  /** The cells of a line with tabs between them; missing ones at the end are empty. */
  static String[] cells(String line, int count) {
    String[] cells = new String[count];
    int start = 0;
    for (int i = 0; i < count; i++) {
      int tab = start > line.length() ? -1 : line.indexOf('\t', start);
      int end = tab < 0 ? line.length() : tab;
      cells[i] = start > line.length() ? "" : line.substring(start, end);
      start = end + 1;
    }
    return cells;
  }

  /** The parts of a cell with {@code |} between them. */
  static void parts(String cell, char mark, Consumer<String> part) {
    int start = 0;
    while (start < cell.length()) {
      int bar = cell.indexOf(mark, start);
      int end = bar < 0 ? cell.length() : bar;
      if (end > start) {
        part.accept(cell.substring(start, end));
      }
      start = end + 1;
    }
  }
}
