package dev.crosscheck.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads plain text into blocks: what stands between blank lines, and lines that stand alone. Lines
 * that were wrapped by hand are joined.
 */
final class PlainTextReader {

  /** Wider lines were not wrapped by hand. */
  private static final int WIDEST = 120;

  /** What a full line may lack of the width. */
  private static final int FULL = 12;

  private static final Set<String> LEADING =
      Set.of("of", "and", "the", "a", "an", "for", "to", "in", "by", "with", "or", "at", "from");

  private final String file;
  private final List<Block> blocks = new ArrayList<>();
  private final Words words = new Words();

  private PlainTextReader(String file) {
    this.file = file;
  }

  static List<Block> read(String file, int base) {
    PlainTextReader reader = new PlainTextReader(file);
    List<Line> lines = Line.of(file, base);
    int width = wrapWidth(lines);
    Line last = null;
    for (Line line : lines) {
      if (line.isBlank()) {
        reader.flush();
        last = null;
        continue;
      }
      if (isRow(line)) {
        reader.flush();
        reader.row(line);
        last = null;
        continue;
      }
      if (last != null && !continues(last, line, width)) {
        reader.flush();
      }
      reader.words.space();
      reader.words.verbatim(file, line.start() + bullet(line), line.end());
      last = line;
    }
    reader.flush();
    return reader.blocks;
  }

  /** A row of a table between bars; a row of dashes says nothing. */
  private static boolean isRow(Line line) {
    String text = line.text().strip();
    return text.length() > 2 && text.startsWith("|") && text.endsWith("|");
  }

  private void row(Line line) {
    int start = line.start() + line.text().indexOf('|') + 1;
    int end = line.start() + line.text().lastIndexOf('|');
    words.verbatim(file, start, end);
    words.take(Passage.Kind.TABLE_ROW, true).ifPresent(blocks::add);
  }

  private void flush() {
    words.take(Passage.Kind.PARAGRAPH, false).ifPresent(blocks::add);
  }

  /** The width that nearly all lines keep to; 0 where lines are as long as their paragraphs. */
  private static int wrapWidth(List<Line> lines) {
    int[] lengths = lines.stream().mapToInt(Line::length).filter(n -> n > 0).sorted().toArray();
    if (lengths.length < 3) {
      return 0;
    }
    int widest = lengths[lengths.length - 1 - lengths.length / 20];
    return widest <= WIDEST ? widest : 0;
  }

  /** Whether the sentence of the last line goes on in this one. */
  private static boolean continues(Line last, Line line, int width) {
    String before = last.text().stripTrailing();
    String after = line.text().strip();
    char first = after.charAt(0);
    boolean ended = Sentences.isComplete(before);
    if (bullet(line) > 0 || ended && line.indent() > last.indent() + 1) {
      return false;
    }
    if (Character.isLowerCase(first) && !ended) {
      return true;
    }
    if (!ended && leadsOn(before, line, width)) {
      return true;
    }
    int space = after.indexOf(' ');
    int word = space < 0 ? after.length() : space;
    return width > 0 && before.length() >= width / 2 && before.length() + 1 + word > width - 4;
  }

  /**
   * Whether a short line ends in a word that ends no sentence ("the Bank of"), or is one word
   * before a full line, as where a dateline was taken off.
   */
  private static boolean leadsOn(String before, Line line, int width) {
    int last = before.lastIndexOf(' ') + 1;
    return LEADING.contains(before.substring(last))
        || last == 0
            && width > 0
            && line.length() > width - FULL
            && Character.isLetter(before.charAt(before.length() - 1));
  }

  private static int bullet(Line line) {
    int at = line.start() + line.indent();
    boolean marked =
        at + 1 < line.end()
            && "-*•·–".indexOf(line.file().charAt(at)) >= 0
            && Character.isWhitespace(line.file().charAt(at + 1));
    return marked ? line.indent() + 2 : 0;
  }
}
