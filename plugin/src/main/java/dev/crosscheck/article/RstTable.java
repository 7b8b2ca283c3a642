package dev.crosscheck.article;

import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a table of reStructuredText; each cell of a row of several lines alone. */
final class RstTable {

  private final String file;
  private final List<Line> lines;
  private final Words words;
  private final List<Block> blocks = new ArrayList<>();

  /** A table with its borders. */
  RstTable(String file, List<Line> lines, Words words) {
    this.file = file;
    this.lines = lines;
    this.words = words;
  }

  /** A stretch of a line that stands in one cell. */
  private record Cell(int start, int end) {}

  /** Rows stand between borders, cells between bars. */
  List<Block> grid() {
    List<List<Cell>> row = new ArrayList<>();
    for (Line line : lines) {
      String text = line.text();
      if (text.startsWith("+")) {
        take(row);
      } else {
        row.add(bars(line, text));
      }
    }
    take(row);
    return blocks;
  }

  private static List<Cell> bars(Line line, String text) {
    List<Cell> cells = new ArrayList<>();
    int from = text.indexOf('|') + 1;
    for (int bar = text.indexOf('|', from); bar >= 0; bar = text.indexOf('|', from)) {
      cells.add(new Cell(line.start() + from, line.start() + bar));
      from = bar + 1;
    }
    return cells;
  }

  /** Cells stand below the border's parts; a row without a first cell goes on with the last. */
  List<Block> simple() {
    String border = lines.get(0).text();
    List<List<Cell>> row = new ArrayList<>();
    for (Line line : lines) {
      String text = line.text();
      boolean drawn = text.startsWith("==") || text.startsWith("--");
      if (drawn || !text.startsWith(" ")) {
        take(row);
      }
      if (!drawn && !line.isBlank()) {
        row.add(columns(line, border));
      }
    }
    take(row);
    return blocks;
  }

  private static List<Cell> columns(Line line, String border) {
    List<Cell> cells = new ArrayList<>();
    int from = 0;
    while (from < border.length()) {
      int gap = border.indexOf(' ', from);
      int past = gap < 0 ? border.length() : gap;
      while (past < border.length() && border.charAt(past) == ' ') {
        past++;
      }
      int end = past == border.length() ? line.length() : Math.min(past, line.length());
      cells.add(new Cell(line.start() + Math.min(from, line.length()), line.start() + end));
      from = past;
    }
    return cells;
  }

  private void take(List<List<Cell>> row) {
    int cells = row.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < cells; i++) {
      for (List<Cell> line : row) {
        if (i < line.size()) {
          new RstInline(file, words).read(line.get(i).start(), line.get(i).end());
          words.space();
        }
      }
      if (row.size() > 1) {
        words.take(Passage.Kind.TABLE_ROW, true).ifPresent(blocks::add);
      } else if (i + 1 < cells) {
        words.cell();
      }
    }
    words.take(Passage.Kind.TABLE_ROW, true).ifPresent(blocks::add);
    row.clear();
  }
}
