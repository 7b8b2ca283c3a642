package dev.crosscheck.article;

import java.util.ArrayList;
import java.util.List;

/** Reads reStructuredText line by line into blocks, and what it says of itself into entries. */
final class RstReader {

  private final String file;
  private final RstCursor lines;
  private final RstFields fields;
  private final List<Block> blocks = new ArrayList<>();
  private final Words words = new Words();

  private Passage.Kind kind = Passage.Kind.PARAGRAPH;
  private int paragraphStart = -1;
  private int paragraphEnd;
  private int paragraphLines;

  /** The column where the paragraph's text begins. */
  private int column;

  private RstReader(String file, int base) {
    this.file = file;
    this.lines = new RstCursor(Line.of(file, base));
    this.fields = new RstFields(file);
  }

  /** What was read: the blocks, and the fields at the head as front matter. */
  record Result(List<Block> blocks, List<Entry> entries) {}

  static Result read(String file, int base) {
    RstReader reader = new RstReader(file, base);
    while (reader.lines.hasNext()) {
      reader.line();
    }
    reader.flush();
    return new Result(List.copyOf(reader.blocks), reader.fields.entries());
  }

  private void line() {
    Line line = lines.line(0);
    String text = lines.text(0);
    if (line.isBlank()) {
      lines.skip(1);
      flush();
    } else if (paragraphStart < 0 && (heading(line, text) || table(text))) {
      return;
    } else if (paragraphStart < 0 && isExplicit(text, line.indent())) {
      lines.skip(1);
      explicit(line, text);
    } else if (paragraphStart < 0 && text.startsWith(">>> ")) {
      lines.skipParagraph();
    } else {
      lines.skip(1);
      prose(line, text);
    }
  }

  /** A line with a line drawn below it, or above and below; a line drawn alone says nothing. */
  private boolean heading(Line line, String text) {
    if (RstLines.isSimpleBorder(text) || RstLines.isGridBorder(text)) {
      return false;
    }
    boolean over =
        RstLines.isAdornment(text) && lines.text(2).equals(text) && !lines.text(1).isEmpty();
    Line title = over ? lines.line(1) : line;
    boolean under =
        over || line.indent() == 0 && RstLines.isUnderline(lines.text(1), text) && !drawn(text);
    if (over || under) {
      lines.skip(over ? 3 : 2);
      kind = blocks.isEmpty() ? Passage.Kind.TITLE : Passage.Kind.HEADING;
      add(title.start(), title.end());
      flush();
      return true;
    }
    lines.skip(drawn(text) ? 1 : 0);
    return drawn(text);
  }

  private static boolean drawn(String text) {
    return text.length() >= 4 && RstLines.isAdornment(text);
  }

  private boolean table(String text) {
    boolean grid = RstLines.isGridBorder(text);
    if (!grid && !RstLines.isSimpleBorder(text)) {
      return false;
    }
    int length = 1;
    for (boolean open = true; open && lines.has(length); length++) {
      String row = lines.text(length);
      boolean more = !lines.text(length + 1).isEmpty();
      open = grid ? more : more || !RstLines.isSimpleBorder(row);
    }
    RstTable table = new RstTable(file, lines.take(length), words);
    blocks.addAll(grid ? table.grid() : table.simple());
    return true;
  }

  private static boolean isExplicit(String text, int indent) {
    return text.startsWith("..", indent)
        && (text.length() == indent + 2 || text.charAt(indent + 2) == ' ');
  }

  /** A directive, a note at the foot, the address of a link, or a comment. */
  private void explicit(Line line, String text) {
    int indent = line.indent();
    int from = Math.min(text.length(), indent + 3);
    while (from < text.length() && text.charAt(from) == ' ') {
      from++;
    }
    int marks = text.indexOf("::", from);
    String name = marks < 0 ? "" : text.substring(from, marks);
    int bracket = text.startsWith("[", from) ? text.indexOf("] ", from) : -1;
    if (bracket > 0) {
      kind = Passage.Kind.LIST_ITEM;
      column = indent + 3;
      add(line.start() + bracket + 2, line.end());
    } else if (RstLines.isProse(name)) {
      lines.skipOptions(indent);
      if (RstLines.hasTitle(name) && marks + 2 < text.length()) {
        kind = name.equals("list-table") || name.equals("table") ? Passage.Kind.CAPTION : kind;
        column = indent + 1;
        add(line.start() + marks + 2, line.end());
      }
    } else {
      if (blocks.isEmpty()) {
        fields.explicit(line, from, name, lines);
      }
      if (from < text.length()) {
        lines.skipIndented(indent);
      }
    }
  }

  private void prose(Line line, String text) {
    int indent = line.indent();
    int item = RstLines.itemMark(text, indent);
    int value = item > 0 ? 0 : RstLines.fieldValue(text, indent);
    boolean bar = text.startsWith("| ", indent);
    if (item > 0) {
      flush();
      int inner = RstLines.itemMark(text, indent + item);
      start(Passage.Kind.LIST_ITEM, indent + item + inner, line);
    } else if (value > 0 && paragraphStart < 0 && atHead()) {
      fields.field(line);
      lines.skipIndented(indent);
    } else if (value > 0) {
      flush();
      start(Passage.Kind.LIST_ITEM, value, line);
    } else if (bar) {
      flush();
      start(Passage.Kind.LIST_ITEM, indent + 2, line);
    } else if (paragraphStart < 0) {
      start(Passage.Kind.PARAGRAPH, indent, line);
    } else if (paragraphLines == 1 && kind == Passage.Kind.PARAGRAPH && indent > column) {
      term();
      start(Passage.Kind.LIST_ITEM, indent, line);
    } else {
      add(line.start(), line.end());
    }
  }

  private boolean atHead() {
    return blocks.stream().allMatch(block -> block.kind() == Passage.Kind.TITLE);
  }

  /** The line above an indented one names what is told below it. */
  private void term() {
    boolean sentence = Sentences.isComplete(file.substring(paragraphStart, paragraphEnd));
    kind = sentence ? Passage.Kind.PARAGRAPH : Passage.Kind.HEADING;
    flush();
  }

  private void start(Passage.Kind other, int from, Line line) {
    kind = other;
    column = from;
    add(Math.min(line.end(), line.start() + from), line.end());
  }

  private void add(int start, int end) {
    if (paragraphStart < 0) {
      paragraphStart = start;
      paragraphLines = 0;
    }
    paragraphEnd = end;
    paragraphLines++;
  }

  private void flush() {
    if (paragraphStart >= 0) {
      String text = file.substring(paragraphStart, paragraphEnd).stripTrailing();
      boolean literal = text.endsWith("::");
      int end = paragraphStart + text.length();
      new RstInline(file, words).read(paragraphStart, literal ? end - 1 : end);
      words.take(kind, kind != Passage.Kind.PARAGRAPH).ifPresent(blocks::add);
      paragraphStart = -1;
      if (literal) {
        lines.skipIndented(column);
      }
    }
    kind = Passage.Kind.PARAGRAPH;
  }
}
