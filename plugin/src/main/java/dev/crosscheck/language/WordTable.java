package dev.crosscheck.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tables of words on the class path: tab-separated columns, {@code #} starts a comment line. */
public final class WordTable {

  /** In characters: most tables are read at once. */
  private static final int BUFFER = 1 << 16;

  private WordTable() {}

  /**
   * The rows of a table, each padded with empty columns to {@code columns}.
   *
   * @param path absolute on the class path: {@code /dev/crosscheck/event/event-kinds.tsv}
   * @throws UncheckedIOException if it cannot be read
   */
  public static List<List<String>> rows(String path, int columns) {
    List<List<String>> rows = new ArrayList<>();
    lines(path, line -> rows.add(cells(line, columns)));
    return rows;
  }

  /**
   * Every line that is neither empty nor a comment, in order.
   *
   * @param path absolute on the class path
   * @throws UncheckedIOException if it cannot be read
   */
  public static void lines(String path, Consumer<String> each) {
    try (InputStream in = WordTable.class.getResourceAsStream(path);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          each.accept(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The word table " + path + " could not be read", e);
    }
  }

  /** The entries of a cell that lists several: {@code "send, ship out"}. */
  public static List<String> list(String cell) {
    List<String> entries = new ArrayList<>();
    for (String entry : cell.split(",")) {
      if (!entry.isBlank()) {
        entries.add(entry.strip());
      }
    }
    return entries;
  }

  private static List<String> cells(String line, int columns) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.split("\t", -1)) {
      cells.add(cell.strip());
    }
    while (cells.size() < columns) {
      cells.add("");
    }
    return cells;
  }
}
