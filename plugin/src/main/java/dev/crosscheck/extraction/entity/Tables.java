package dev.crosscheck.extraction.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Reads the room's word tables from the class path, line by line, comments left out. */
final class Tables {

  private Tables() {}

  static void lines(String table, Consumer<String> line) {
    try (InputStream in = Tables.class.getResourceAsStream(table);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16)) {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        if (!text.isEmpty() && text.charAt(0) != '#') {
          line.accept(text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The word table " + table + " could not be read", e);
    }
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
