package dev.crosscheck.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads AsciiDoc line by line into blocks, and the attributes of its header into entries. */
final class AsciiDocReader {

  private final String file;
  private final List<Line> lines;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final Map<String, String> attributes = new HashMap<>();
  private final Words words = new Words();
  private int next;

  private Passage.Kind kind = Passage.Kind.PARAGRAPH;
  private boolean code;
  private int paragraphStart = -1;
  private int paragraphEnd;

  private AsciiDocReader(String file, int base) {
    this.file = file;
    this.lines = Line.of(file, base);
  }

  /** What was read: the blocks, and the header's attributes as front matter. */
  record Result(List<Block> blocks, List<Entry> entries) {}

  static Result read(String file, int base) {
    AsciiDocReader reader = new AsciiDocReader(file, base);
    reader.header();
    while (reader.next < reader.lines.size()) {
      reader.line();
    }
    reader.flush();
    return new Result(List.copyOf(reader.blocks), List.copyOf(reader.entries));
  }

  /** {@code = Title}, then the author's line and the revision's, with attributes among them. */
  private void header() {
    int plain = -1;
    for (; next < lines.size(); next++) {
      Line line = lines.get(next);
      String text = line.text();
      boolean attribute = attribute(line);
      if (attribute || text.startsWith("//") && !AsciiDocLines.isFence(text)) {
        continue;
      }
      if (line.isBlank()) {
        if (plain >= 0) {
          return;
        }
        continue;
      }
      if (plain < 0) {
        if (!text.startsWith("= ")) {
          return;
        }
        plain = 0;
        inline(line.start() + 2, line.end());
        words.take(Passage.Kind.TITLE, true).ifPresent(blocks::add);
      } else if (!headerLine(line, plain++)) {
        return;
      }
    }
  }

  private boolean headerLine(Line line, int number) {
    String text = line.text();
    if (!Character.isLetterOrDigit(text.charAt(0)) || number > 1 || Sentences.words(text) > 12) {
      return false;
    }
    if (number == 1 || Character.isDigit(text.charAt(0))) {
      int comma = text.indexOf(',');
      int from = text.startsWith("v") && comma > 0 ? comma + 1 : 0;
      int colon = text.indexOf(": ", from);
      int to = colon < 0 ? text.length() : colon;
      entries.add(Entry.trimmed("revdate", file, line.start() + from, line.start() + to));
    }
    return true;
  }

  private boolean attribute(Line line) {
    String text = line.text();
    int colon = text.startsWith(":") ? text.indexOf(':', 1) : -1;
    if (colon < 2 || text.substring(1, colon).indexOf(' ') >= 0) {
      return false;
    }
    Entry entry =
        Entry.trimmed(text.substring(1, colon), file, line.start() + colon + 1, line.end());
    attributes.put(entry.key(), entry.value());
    entries.add(entry);
    return true;
  }

  private void line() {
    Line line = lines.get(next++);
    String text = line.text().stripTrailing();
    if (line.isBlank() || text.equals("+")) {
      flush();
    } else if (AsciiDocLines.isFence(text)) {
      if (!underline(text)) {
        flush();
        skipTo(text);
      }
    } else if (AsciiDocLines.isTable(text)) {
      flush();
      table(text);
    } else if (AsciiDocLines.isFrame(text)) {
      if (!underline(text)) {
        flush();
      }
    } else if (text.startsWith("//")) {
      close();
    } else if (paragraphStart < 0 && AsciiDocLines.isBlockAttributes(text)) {
      flush();
      code = AsciiDocLines.isCode(text);
    } else if (AsciiDocLines.isMacro(text) || paragraphStart < 0 && attribute(line)) {
      flush();
    } else {
      prose(line, text);
    }
  }

  private void prose(Line line, String text) {
    int heading = AsciiDocLines.headingMark(text);
    int item = AsciiDocLines.itemMark(text);
    int label = item > 0 ? 0 : AsciiDocLines.labelEnd(text);
    if (heading > 0) {
      flush();
      start(heading == 2 && blocks.isEmpty() ? Passage.Kind.TITLE : Passage.Kind.HEADING);
      inline(line.start() + heading, line.end());
      flush();
    } else if (item > 0) {
      flush();
      start(Passage.Kind.LIST_ITEM);
      add(line.start() + item, line.end());
    } else if (label > 0) {
      flush();
      start(Passage.Kind.HEADING);
      inline(line.start(), line.start() + label);
      flush();
      start(Passage.Kind.LIST_ITEM);
      add(line.start() + text.indexOf("::") + 2, line.end());
    } else if (paragraphStart < 0 && text.startsWith(".") && AsciiDocLines.isBlockTitle(text)) {
      flush();
      start(Passage.Kind.CAPTION);
      inline(line.start() + 1, line.end());
      flush();
    } else if (paragraphStart < 0 && words.isEmpty() && line.indent() > 0) {
      code = true;
      add(line.start(), line.end());
    } else {
      boolean first = paragraphStart < 0 && words.isEmpty();
      add(line.start() + (first ? AsciiDocLines.admonition(text) : 0), line.end());
    }
    if (text.endsWith(" +") && paragraphStart >= 0) {
      Passage.Kind same = kind;
      paragraphEnd -= 2;
      flush();
      kind = same;
    }
  }

  private void start(Passage.Kind other) {
    kind = other;
  }

  private void add(int start, int end) {
    if (paragraphStart < 0) {
      paragraphStart = start;
    }
    paragraphEnd = end;
  }

  /** Ends a run of lines, not the paragraph. */
  private void close() {
    if (paragraphStart >= 0) {
      if (!code) {
        inline(paragraphStart, Math.max(paragraphStart, paragraphEnd));
        words.space();
      }
      paragraphStart = -1;
    }
  }

  private void flush() {
    close();
    words.take(kind, kind != Passage.Kind.PARAGRAPH).ifPresent(blocks::add);
    kind = Passage.Kind.PARAGRAPH;
    code = false;
  }

  /** A heading of old style: its line, and below a line as long. */
  private boolean underline(String text) {
    int length = paragraphEnd - paragraphStart;
    if (paragraphStart < 0
        || "-=~^+".indexOf(text.charAt(0)) < 0
        || Math.abs(length - text.length()) > 1
        || file.substring(paragraphStart, paragraphEnd).indexOf('\n') >= 0) {
      return false;
    }
    boolean top = text.charAt(0) == '=' && blocks.isEmpty();
    kind = top ? Passage.Kind.TITLE : Passage.Kind.HEADING;
    flush();
    return true;
  }

  private void skipTo(String fence) {
    while (next < lines.size() && !lines.get(next).text().stripTrailing().equals(fence)) {
      next++;
    }
    next++;
  }

  private void table(String fence) {
    for (; next < lines.size(); next++) {
      Line line = lines.get(next);
      if (line.text().stripTrailing().equals(fence)) {
        next++;
        break;
      }
      int from = line.start();
      for (int bar = file.indexOf('|', from); bar >= 0 && bar < line.end(); ) {
        inline(from, AsciiDocLines.cellEnd(file, from, bar));
        words.cell();
        from = bar + 1;
        bar = file.indexOf('|', from);
        if (bar < 0 || bar >= line.end()) {
          break;
        }
      }
      inline(from, line.end());
      words.take(Passage.Kind.TABLE_ROW, true).ifPresent(blocks::add);
    }
  }

  private void inline(int start, int end) {
    new AsciiDocInline(file, attributes, words).read(start, end);
  }
}
